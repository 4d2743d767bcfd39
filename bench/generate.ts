import type { Database } from '../db/client.ts';
import { type Change, commit } from '../db/commit.ts';
import type { NewEvent } from '../lib/process/event.ts';
import { type Stage, stageNames } from '../lib/process/proposal/stage-names.ts';
import { partyCategories } from '../lib/process/words.ts';

const NOW = '2026-11-01T09:00:00.000Z';
const ORGANISATIONS = 60;
/** What made-up titles and texts are made of. */
export const words =
  'metering certificate alert outage firmware gateway supplier network consumer tariff device hub enrolment testing security key repository extract charge invoice credit cover panel seat amendment timetable release service request response threshold capacity forecast incident change coordination prepayment profile register data access privacy'.split(
    ' ',
  );

/** The same numbers on every run, so that two runs measure the same register. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fills a database with `count` made-up proposals, in commits of 2,000, each with the events that an ordinary one has. `told` hears how many are done. */
export async function generate(db: Database, count: number, told: (done: number) => void = () => {}): Promise<void> {
  const next = random(42);
  await put(db, { book: 'register', events: directory() });
  for (let first = 1; first <= count; first += 2000) {
    const numbers = Array.from({ length: Math.min(2000, count - first + 1) }, (_, i) => first + i);
    await put(db, {
      book: 'register',
      events: numbers.flatMap((number) => proposal(number, next)),
      claims: numbers.map((number) => ({ kind: 'slug', key: `generated-${number}`, value: `proposal/${number}` })),
    });
    told(first + numbers.length - 1);
  }
}

async function put(db: Database, change: Change): Promise<void> {
  const done = await commit(db, change, NOW);
  if (!done.ok) throw new Error('The database of a benchmark must be empty');
}

const event = (type: string, on: string, data: Record<string, unknown>): NewEvent => ({
  type,
  v: 1,
  effective: { on },
  actor: 'import',
  rule: null,
  source: null,
  corrects: null,
  data,
});

function directory(): Change['events'] {
  const organisations = Array.from({ length: ORGANISATIONS }, (_, i) => ({
    id: `organisation/made-up-${i}`,
    name: `Made-up Energy ${i}`,
    kind: 'party',
    category: partyCategories[i % 6],
    categoryPrinted: null,
    labels: [],
  }));
  const releases = Array.from({ length: 30 }, (_, i) => ({
    id: `release/${2012 + Math.floor(i / 2)}-${i % 2 ? '11' : '06'}`,
    name: `Release ${i}`,
    date: `${2012 + Math.floor(i / 2)}-${i % 2 ? '11-04' : '06-24'}`,
    decisionCutoff: null,
    standing: 'fact',
  }));
  return [
    ...organisations.map((data) => ({ stream: 'directory', event: event('organisation-recorded', '2012-01-01', data) })),
    ...releases.map((data) => ({ stream: data.id, event: event('announced', '2012-01-01', data) })),
  ];
}

function proposal(number: number, next: () => number): Change['events'] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const say = (n: number) => Array.from({ length: n }, () => pick(words)).join(' ');
  const day = (from: number, span: number) =>
    `${from + Math.floor(next() * span)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  const stage: Stage = pick(stageNames.slice(2));
  const letter = pick([...'ADEFGHL']);
  const title = `${say(4)} ${number}`;
  const events = [
    event('raised', day(2013, 8), { number, suffix: null, regime: '2018', title, slug: `generated-${number}` }),
    event('proposer-named', '2021-01-01', { person: null, organisation: `organisation/made-up-${Math.floor(next() * ORGANISATIONS)}` }),
    event('initiator-named', '2021-01-01', { by: pick(['body/panel', 'body/opsg', 'body/code-administrator']) }),
    event('summarised', '2021-01-01', { text: `${say(18)}.` }),
    event('stage-attested', day(2021, 5), { stage, label: stage, converted: true }),
    event('party-impact-stated', '2021-01-01', { category: pick(partyCategories), affected: 'yes' }),
    event('party-impact-stated', '2021-01-01', { category: pick(partyCategories), affected: 'yes' }),
    event('sec-part-affected', '2021-01-01', {
      part: `Section ${letter}`,
      clause: `${letter}${1 + Math.floor(next() * 9)}.${1 + Math.floor(next() * 20)}`,
    }),
    event('implementation-option-stated', '2021-01-01', {
      date: '2024-06-24',
      decidedAfter: null,
      decidedBy: '2024-06-10',
      release: `release/${2012 + Math.floor(next() * 15)}-${pick(['06', '11'])}`,
    }),
    event('document-published', '2021-01-01', {
      document: {
        key: 'modification-report',
        kind: 'modification-report',
        title,
        version: '0.1',
        date: '2021-01-01',
        classification: 'White',
        terms: 'Made up',
        sections: [{ id: 'issue', heading: 'What is the issue?', kind: 'issue', text: say(120) }],
      },
    }),
  ];
  return events.map((e) => ({ stream: `proposal/${number}`, event: e }));
}
