import { describe, expect, test } from 'vitest';
import type { Source } from '../event.ts';
import { reportApproved } from './report-approved.ts';
import { cast, inStage, take } from './testing.ts';

const report = (version: string, source: Source | null = null) => ({
  ...{ key: 'modification-report', kind: 'modification-report' as const, title: 'Modification Report', version, date: '2021-03-05' },
  ...{ classification: 'White' as const, terms: 'May be shared', held: true, entry: 1, source, effective: { on: '2021-03-05' } },
  sections: [{ id: 'summary', heading: 'Summary', level: 2, kind: 'summary' as const, text: 'Once a week.', verbatim: false, tables: [] }],
});
const submitted = (documents: ReturnType<typeof report>[], responses: number, note?: string) => {
  const before = inStage('panel-report', '2018', { documents });
  const input = { opens: '2021-03-15', closes: '2021-04-06', path: 'self-governance' };
  const out = take('approve-for-consultation', before, { by: cast.panel, on: '2021-03-12', input });
  return take('submit-fmr', out, { by: cast.secas, on: '2021-04-07', input: { responses: `${responses}`, note } });
};
const last = (proposal: ReturnType<typeof submitted>) => proposal.documents.at(-1);

describe('STAGE-12: the final Modification Report', () => {
  test('is published as it goes to the Change Board: what was consulted on, with what came of the consultation, as version 1.0', () => {
    const final = submitted([report('0.3')], 2, 'Both agree with the solution.');
    expect(final.stage).toBe('change-board');
    expect(final.documents.map(({ version }) => version)).toEqual(['0.3', '1.0']);
    expect(last(final)).toMatchObject({ key: 'modification-report', date: '2021-04-07' });
    expect(last(final)?.sections.map(({ heading, text }) => [heading, text])).toEqual([
      ['Summary', 'Once a week.'],
      ['Modification Report Consultation', '2 responses were received.\n\nBoth agree with the solution.'],
    ]);
    expect(reportApproved(final, last(final)?.entry ?? 0)).toBe('2021-03-12');
  });

  test('after a send-back it is the next whole number, and tells of its own consultation only', () => {
    const again = submitted([report('0.3'), { ...(last(submitted([report('0.3')], 2)) as ReturnType<typeof report>), version: '1.2' }], 0);
    expect(last(again)?.version).toBe('2.0');
    expect(last(again)?.sections.map(({ text }) => text)).toEqual(['Once a week.', 'No responses were received.']);
  });

  test('is none where no report was published here: a paper’s own words get no section of ours', () => {
    expect(submitted([], 2).documents).toEqual([]);
    const paper = report('0.3', { paper: 'paper/secp-90-1203-20', place: 'Appendix A' });
    expect(submitted([paper], 2).documents.map(({ version }) => version)).toEqual(['0.3']);
  });
});
