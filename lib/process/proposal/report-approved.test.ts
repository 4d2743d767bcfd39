import { expect, test } from 'vitest';
import type { Proposal } from './proposal.ts';
import { reportApproved } from './report-approved.ts';
import { cast, inStage, take } from './testing.ts';
import { reportContent } from './testing-report.ts';

test('STAGE-11: a report is a draft until the Panel lets it go out for consultation, and what another version took the place of stays one', () => {
  const publish = (p: Proposal, version: string, on = '2021-03-03') =>
    take('publish-version', p, { by: cast.secas, on, input: { ...reportContent['publish-version'], version } });
  const two = publish(publish(inStage('panel-report', '2018', { converted: true }), '0.1'), '0.2');
  const [first, second] = two.documents.filter(({ kind }) => kind === 'modification-report').map(({ entry }) => entry) as [number, number];
  expect([reportApproved(two, first), reportApproved(two, second)]).toEqual([null, null]);
  const input = { opens: '2021-03-15', closes: '2021-03-26', path: 'self-governance' };
  const approved = take('approve-for-consultation', two, { by: cast.panel, on: '2021-03-12', input });
  expect([reportApproved(approved, first), reportApproved(approved, second)]).toEqual([null, '2021-03-12']);
  const final = publish({ ...approved, stage: 'panel-report' }, '1.0', '2021-03-15');
  const third = final.documents.at(-1)?.entry as number;
  expect(reportApproved(final, third), 'what is published after it is that report brought up to date').toBe('2021-03-12');
  const returned = { ...approved, events: [...approved.events, { ...approved.events.at(-1), type: 'report-returned', position: third }] };
  const again = publish({ ...returned, stage: 'refinement', lastEntry: third } as Proposal, '1.0', '2021-03-15');
  expect(reportApproved(again, again.documents.at(-1)?.entry as number), 'once returned, the next version is a draft').toBeNull();
});
