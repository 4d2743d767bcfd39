import { Agent } from 'node:http';
import type { Database } from '../db/client.ts';
import { type Change, commit } from '../db/commit.ts';
import { seal, sessionCookie } from '../lib/auth/cookie.ts';
import { beginSession } from '../lib/auth/sessions.ts';
import { now } from '../lib/clock.ts';
import { londonDay } from '../lib/process/calendar/london.ts';
import { addDays } from '../lib/process/day.ts';
import type { NewEvent } from '../lib/process/event.ts';
import { at, timed } from './load.ts';
import { post } from './post.ts';
import { row } from './report.ts';

const many = 2000;
const questions = 20;
const respondents = 50;
const answered = 'consultation/bench-answered';
const open = 'consultation/bench-open';

/** The sessions of those who will respond, a person of an organisation each. */
export type Consulting = { cookies: string[] };

/** Adds a consultation with 2,000 published responses of 20 answers, and an open one with 50 Parties that have written theirs and not sent them. */
export async function prepareConsultations(db: Database): Promise<Consulting> {
  const today = londonDay(now());
  const asked = Array.from({ length: questions }, (_, i) => ({
    ...{
      id: `q${i + 1}`,
      printed: String(i + 1),
      text: `Made-up question ${i + 1}?`,
      rationale: true,
      kind: 'choice',
      suggestions: ['Yes', 'No'],
    },
  }));
  const announced = (id: string, closes: string) => ({
    ...{
      id,
      title: `Made up ${id}`,
      kind: 'refinement',
      proposal: null,
      issuedBy: 'body/code-administrator',
      standing: 'fact',
      terms: 'Made up',
    },
    ...{ opens: addDays(today, -10), closes, closesAt: '17:00', chapters: [], questions: asked },
  });
  const answers = (n: number) =>
    asked.map(({ id }, i) => ({
      question: id,
      response: (n + i) % 3 ? 'Yes' : 'No',
      rationale: `Made-up reason ${n} for question ${i + 1}, in a sentence or so.`,
    }));
  const published = Array.from({ length: many }, (_, n) =>
    recorded('response-published', {
      ...{ organisation: null, calledAs: `Made up ${n}`, category: null, categoryPrinted: 'Other stakeholder', standing: 'counted' },
      ...{ received: now(), answers: answers(n) },
    }),
  );
  const closing = { counted: many, confidential: [], hidden: { categories: {}, answers: {} }, smallNumber: 5 };
  const logins = Array.from({ length: respondents }, (_, i) => `respondent-${i}@bench.example`);
  await put(db, {
    book: 'register',
    events: [
      { stream: answered, event: recorded('announced', announced(answered, addDays(today, -1))) },
      ...published.map((event) => ({ stream: answered, event })),
      { stream: answered, event: recorded('responses-published', closing) },
      { stream: open, event: recorded('announced', announced(open, addDays(today, 5))) },
      ...logins.flatMap((_, i) => party(i)),
    ],
    vault: logins.map((login, i) => ({ kind: 'account', key: login, value: { ...fresh, person: `person/r${i}` } })),
  });
  await put(db, {
    book: 'register',
    events: [],
    vault: logins.map((_, i) => ({
      kind: 'response-draft',
      key: `register ${open} organisation/r${i}`,
      value: {
        ...{ book: 'register', consultation: open, answers: answers(i), confidential: { of: 'none' } },
        respondent: { organisation: `organisation/r${i}`, person: null, stakeholder: null, calledAs: null },
        saved: [{ at: now(), by: `person/r${i}`, fields: ['q1'], was: { answers: [], confidential: null } }],
      },
    })),
  });
  const sessions = logins.map(async (login) => `${sessionCookie()}=${await seal(await beginSession(login, 'nothing', 'Bench', now()))}`);
  return { cookies: await Promise.all(sessions) };
}

/** A page of 50 answers asked for the first time, all answers at once, and 50 respondents who send theirs in the same moment. */
export async function consultations(origin: string, site: string, { cookies }: Consulting, name: string): Promise<void> {
  const one = new Agent({ keepAlive: true, maxSockets: 1 });
  const base = `${origin}/consultations/bench-answered`;
  for (let i = 0; i < 3; i++) await timed(`${base}/answers/q1?warm=${i}`, one);
  const pages = [];
  for (let i = 0; i < 25; i++) pages.push(await timed(`${base}/answers/q${1 + (i % questions)}?page=${1 + i}`, one));
  pages.sort((a, b) => a - b);
  const said = (times: number[]) => `${at(times, 0.5).toFixed(0)} ms, ${at(times, 0.99).toFixed(0)} ms`;
  row(name, '2,000 responses of 20 answers: a page of 50 answers, uncached (median, p99)', said(pages), 'under 150 ms');
  for (const [file, what] of [
    ['responses.csv', 'CSV'],
    ['responses.txt', 'text to print'],
  ])
    row(
      name,
      `all 40,000 answers as ${what}, to the last byte`,
      `${(await timed(`${base}/${file}?bench=1`, one)).toFixed(0)} ms`,
      'reported',
    );
  one.destroy();
  const agent = new Agent({ keepAlive: true, maxSockets: respondents });
  const sent = await Promise.all(
    cookies.map(async (cookie, i) => {
      const sender = { agent, origin, site, cookie };
      const { location, took } = await post(sender, '/consultations/bench-open/respond/check/send', {
        seen: '1',
        token: `a token of respondent ${i}`,
      });
      if (!location.endsWith('/respond/done')) throw new Error(`A response led to ${location}`);
      return took;
    }),
  );
  agent.destroy();
  sent.sort((a, b) => a - b);
  row(name, `${respondents} responses submitted at once (median, p99), none lost`, said(sent), 'p99 under 1,000 ms');
}

const fresh = {
  ...{ book: 'register' as const, passphrase: null, totp: null, recovery: [], disabled: false },
  sessionsSince: '2020-01-01T00:00:00.000Z',
};

const party = (i: number): Change['events'] => [
  {
    stream: 'directory',
    event: recorded('organisation-recorded', {
      ...{
        id: `organisation/r${i}`,
        name: `Respondent ${i}`,
        kind: 'party',
        category: 'small-supplier',
        categoryPrinted: 'Small Supplier',
      },
    }),
  },
  { stream: 'directory', event: recorded('person-recorded', { id: `person/r${i}`, organisation: `organisation/r${i}`, role: null }) },
];

const recorded = (type: string, data: Record<string, unknown>): NewEvent => ({
  ...{ type, v: 1, effective: { on: '2020-01-01' }, actor: 'import', rule: null, source: null, corrects: null, data },
});

async function put(db: Database, change: Change): Promise<void> {
  const done = await commit(db, change, now());
  if (!done.ok) throw new Error('What the benchmark of consultations adds is there already');
}
