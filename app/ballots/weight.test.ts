import { expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { openReportBallot } from '#lib/services/opening-ballots.ts';
import { people, practiceBeforeBoard, stream } from '#lib/services/testing.ts';
import * as ballot from './[id]/page.tsx';
import { html, props } from './testing.ts';

const now = '2026-12-09T09:00:00.000Z';
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => people.proposer, signedIn: async () => people.proposer }));
vi.mock('#lib/clock.ts', () => ({ now: () => now, today: () => now.slice(0, 10), clock: () => Date.parse(now) }));

/** Twenty published responses, ten of them from Large Suppliers, with answers as long as in the papers. */
async function twentyResponses(db: Awaited<ReturnType<typeof practiceBeforeBoard>>) {
  const of = 'consultation/dp900-report';
  const event = (to: string, type: string, data: Record<string, unknown>) => ({
    ...{
      stream: to,
      event: { type, v: 1, effective: { on: '2026-11-30' }, actor: 'person/x002', rule: null, source: null, corrects: null, data },
    },
  });
  const question = (n: number) => ({ id: `q${n}`, printed: `${n}`, text: 'Do you agree with the solution put forward?', rationale: true });
  const announced = {
    ...{
      id: of,
      kind: 'modification-report',
      title: 'Modification Report Consultation on DP900',
      proposal: stream,
      issuedBy: 'body/code-administrator',
    },
    ...{
      opens: '2026-11-02',
      closes: '2026-11-20',
      closesAt: '17:00',
      standing: 'fact',
      terms: 'May be published',
      chapters: [],
      questions: [question(1), question(2)],
    },
  };
  const responses = Array.from({ length: 20 }, (_, n) =>
    event(of, 'response-published', {
      ...{
        organisation: null,
        calledAs: `Respondent ${n + 1}`,
        category: n % 2 === 0 ? 'large-supplier' : 'small-supplier',
        categoryPrinted: null,
      },
      answers: [1, 2].map((q) => ({
        question: `q${q}`,
        response: 'Yes',
        rationale: `Own view ${n + 1}. ${'It saves every supplier a visit a year. '.repeat(12)}`,
      })),
    }),
  );
  const done = await commit(
    db,
    {
      book: 'practice',
      events: [event(of, 'announced', announced), ...responses, event(stream, 'consultation-linked', { consultation: of })],
    },
    now,
  );
  if (!done.ok) throw new Error('The responses were not recorded');
}

test('a ballot with twenty responses is under 20 KB, the member’s own category first and whole as far as it fits, the others a link away', async () => {
  const db = await practiceBeforeBoard('2026-12-01');
  await twentyResponses(db);
  expect(await openReportBallot(people.analyst, { proposal: stream, meeting: null }, now)).toMatchObject({ ok: true });
  const page = await html(ballot.default(props({ id: '900-1' })));
  expect(Buffer.byteLength(page)).toBeLessThan(20_000);
  expect(page).toContain('Large Suppliers 10 and Small Suppliers 10.');
  expect(page.indexOf('Own view 1.')).toBeGreaterThan(0);
  expect(page).not.toContain('Own view 2.');
  expect(page.indexOf('Respondent 1<')).toBeLessThan(page.indexOf('Respondent 2<'));
  expect(page.match(/#response-\d+/g)?.length).toBeGreaterThan(10);
});
