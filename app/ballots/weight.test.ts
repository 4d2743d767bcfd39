import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { openReportBallot } from '#lib/services/opening-ballots.ts';
import { people, practiceBeforeBoard, stream } from '#lib/services/testing.ts';
import * as ballot from './[id]/page.tsx';
import { html, props } from './testing.ts';

const now = '2026-12-09T09:00:00.000Z';
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => people.proposer, signedIn: async () => people.proposer }));
vi.mock('#lib/clock.ts', () => ({ now: () => now, today: () => now.slice(0, 10), clock: () => Date.parse(now) }));

/** Words that compress like English, and not like one sentence that is repeated: the same ones for the same number. */
function prose(seed: number, letters: number): string {
  let state = seed * 7919 + 17;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const parts = [
    're',
    'ta',
    'con',
    'me',
    'ly',
    'ter',
    'da',
    'sup',
    'ply',
    'ing',
    'ed',
    'the',
    'of',
    'ex',
    'tract',
    'is',
    'net',
    'work',
    'a',
    'for',
  ];
  const word = () => Array.from({ length: 1 + next(4) }, () => parts[next(parts.length)]).join('');
  let text = '';
  while (text.length < letters) text += `${word()} `;
  return text;
}

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
        rationale: `Own view ${n + 1}. ${prose(n * 2 + q, 480)}`,
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

/** Four Alternatives beside the Proposed Solution, each with a legal text of ten changed clauses. */
async function fiveSolutions(db: Awaited<ReturnType<typeof practiceBeforeBoard>>) {
  const solution = (key: string, n: number) => ({
    ...{ key, label: key === 'proposed' ? 'Proposed Solution' : `Alternative Solution ${key.toUpperCase()}`, version: '1.0' },
    text: prose(n, 500),
  });
  const legal = (key: string, n: number) => ({
    ...{ key: `legal-text-${key}`, title: `Legal text of ${key}`, version: '1.0', date: null, base: 'SEC version 9.0', appliesTo: [key] },
    ...{ changesMarked: 'all', classification: 'White', terms: 'May be shared' },
    clauses: Array.from({ length: 10 }, (_, c) => ({
      ...{ id: `c${c}`, part: 'Appendix O', ref: `2.3.${c}`, kind: 'clause' },
      runs: [{ same: prose(n * 10 + c, 150) }, { del: `weekly ${c}` }, { ins: `daily ${key} ${c}` }, { same: prose(n * 20 + c, 50) }],
    })),
  });
  const events = ['proposed', 'a', 'b', 'c', 'd'].flatMap((key, n) => [
    { type: 'solution-put-forward', data: solution(key, n) },
    { type: 'legal-text-drafted', data: { text: legal(key, n) } },
  ]);
  const done = await commit(
    db,
    {
      book: 'practice',
      events: events.map(({ type, data }) => ({
        stream,
        event: { type, v: 1, effective: { on: '2026-11-30' }, actor: 'person/x002', rule: null, source: null, corrects: null, data },
      })),
    },
    now,
  );
  if (!done.ok) throw new Error('The solutions were not recorded');
}

/** What a train's connection carries of a page, and how long the page is: in bytes. The frame around it is less than 4,000 of them. */
const weightOf = (page: string) => ({ wire: gzipSync(page).length, raw: Buffer.byteLength(page) });
const light = 20_000 - 4_000;

test('a ballot with twenty responses is under 20 KB on the wire, those of the member’s own category first and each whole, the others a link away', async () => {
  const db = await practiceBeforeBoard('2026-12-01');
  await twentyResponses(db);
  expect(await openReportBallot(people.analyst, { proposal: stream, meeting: null }, now)).toMatchObject({ ok: true });
  const page = await html(ballot.default(props({ id: '900-1' })));
  expect(weightOf(page).wire).toBeLessThan(light);
  expect(page).toContain('Large Suppliers 10 and Small Suppliers 10.');
  for (let n = 1; n < 20; n += 2) expect(page).toContain(`Own view ${n}.`);
  expect(page).not.toMatch(/Own view (?:2|4|20)\./);
  expect(page.indexOf('Respondent 19<')).toBeLessThan(page.indexOf('Respondent 2<'));
  expect(page.match(/#response-\d+/g)).toHaveLength(10);
  expect(page).toContain('href="/practice/consultations/dp900-report/whole-responses"');
});

test('so is a ballot with five solutions and the redline of each, beside twenty responses', async () => {
  const db = await practiceBeforeBoard('2026-12-01');
  await twentyResponses(db);
  await fiveSolutions(db);
  expect(await openReportBallot(people.analyst, { proposal: stream, meeting: null }, now)).toMatchObject({ ok: true });
  const page = await html(ballot.default(props({ id: '900-1' })));
  const weight = weightOf(page);
  expect(weight.wire, JSON.stringify(weight)).toBeLessThan(light);
  expect(page.match(/Approve DP900: /g)).toHaveLength(5);
  expect(page).toMatch(/<ins>.*?daily d 9.*?<\/ins>/);
});
