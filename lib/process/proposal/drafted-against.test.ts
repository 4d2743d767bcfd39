import { describe, expect, test } from 'vitest';
import { outdatedBases } from './drafted-against.ts';
import { cast, inStage, take } from './testing.ts';
import { reportContent } from './testing-report.ts';

const drafted = (base: string) =>
  take('publish-legal-text', inStage('refinement'), {
    ...{ by: cast.secas, on: '2021-03-03', input: { ...reportContent['publish-legal-text'], base } },
  });

describe('REPORT-18: legal text that was drafted against an earlier version of the SEC', () => {
  test('both versions are named', () =>
    expect(outdatedBases(drafted('SEC version 5.18'), '5.23')).toEqual([
      'Legal text was drafted against SEC version 5.18; the current version is SEC version 5.23.',
    ]));
  test.each([
    ['the same version', 'SEC version 5.18', '5.18'],
    ['a version that the record does not know of yet', 'SEC version 6.1', '5.23'],
    ['no version known', 'SEC version 5.18', null],
    ['a version that is written in another way', 'SEC version 5.18', 'P1.1 (practice)'],
    ['an appendix, of whose version the record knows nothing', 'Appendix O version 2.0', '5.23'],
  ])('%s: nothing is said', (_, base, current) => expect(outdatedBases(drafted(base), current)).toEqual([]));
  test('5.9 comes before 5.18', () => expect(outdatedBases(drafted('SEC version 5.9'), 'SEC version 5.18')).toHaveLength(1));
  test('nothing is said once the proposal has come to its end', () =>
    expect(outdatedBases({ ...drafted('SEC version 5.18'), stage: 'implemented' }, '5.23')).toEqual([]));
  test('a later version of the text, drafted against the current code, ends it', () => {
    const again = { ...reportContent['publish-legal-text'], version: '0.2', base: 'SEC version 5.23' };
    const redrafted = take('publish-legal-text', drafted('SEC version 5.18'), { by: cast.secas, on: '2021-03-04', input: again });
    expect(outdatedBases(redrafted, '5.23')).toEqual([]);
  });
});
