import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { importHistory } from '#db/history/import.ts';
import { holdDatabase } from '#db/index.ts';
import { read } from '#db/log.ts';
import { overdueStreams } from '#db/queries/overdue.ts';
import { readProposal } from '#db/queries/proposal.ts';
import { liveTouching } from '#db/queries/sec-parts.ts';
import { rebuild } from '#db/rebuild.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { verify } from '#db/verify.ts';
import { decide } from '#lib/process/decide.ts';
import { fold } from '#lib/process/fold.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import type { ActName } from '#lib/process/proposal/arrows.ts';
import { clockRuns } from '#lib/process/proposal/due.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { reportContent } from '#lib/process/proposal/testing-report.ts';
import { circumstancesOf } from './circumstances.ts';
import { tick } from './clock.ts';
import { copyToPractice } from './practice-copy.ts';
import { take } from './take.ts';
import { capacities, type Viewer } from './viewer.ts';

const slug = 'effecting-changes-to-the-smart-energy-code-efficiently';
const now = '2026-11-23T10:00:00.000Z';
const viewer: Viewer = { login: 'small@practice.example', person: 'person/x001', book: 'practice' };
const analyst: Viewer = { login: 'analyst@practice.example', person: 'person/x002', book: 'practice' };

let db: Awaited<ReturnType<typeof databaseWithHistory>>;
beforeEach(async () => {
  db = holdDatabase(await databaseWithHistory());
  const folder = new URL('../../db/history/practice', import.meta.url).pathname;
  expect(await importHistory(db, 'practice', folder, '2026-11-20T10:00:00.000Z')).toMatchObject({ ok: true });
});

const copied = async (start: 'where-it-stands' | 'from-the-start', of = slug, token = 'a') => {
  const done = await copyToPractice(of, start, viewer, token, now);
  if (!done.ok) throw new Error(done.why);
  return readProposal(done.slug, {}, 'practice')?.proposal as Proposal;
};

describe('A practice copy of DP149', () => {
  test('keeps its number with a mark, its address in practice, and knows what it was made of', async () => {
    const copy = await copied('where-it-stands');
    expect(referenceOf(copy)).toBe('DP149 Practice');
    expect(copy).toMatchObject({ slug, series: 'copy', copyOf: slug, stage: 'initial', imported: false });
    expect(copy.events[0]).toMatchObject({ actor: 'person/x001', recorded: now });
    expect(clockRuns(copy)).toBe(true);
  });

  test('a second copy has an address of its own; a second click on the same form is the same copy', async () => {
    expect((await copied('where-it-stands', slug, 'a')).slug).toBe(slug);
    const second = await copied('where-it-stands', slug, 'b');
    expect(second.slug).toBe(`${slug}-2`);
    expect(referenceOf(second)).toBe('DP149 Practice 2');
    expect((await copied('where-it-stands', slug, 'b')).slug).toBe(`${slug}-2`);
  });

  test('stands where the record ends, so that the Panel can convert it today once its Proposer has stated whether testing is needed', async () => {
    const copy = await copied('where-it-stands');
    const panel = capacities(analyst, '2026-11-23').find(({ id }) => id === 'body/panel');
    const act = findAct('panel-convert');
    if (!panel || !act) throw new Error('There is no Panel, or no such act');
    const input = {
      workPackage: 'Two meetings.',
      timetable: [{ what: 'Report', on: '2027-03-01' }],
      on: '2026-11-23',
    };
    const asked = { actor: panel, context: circumstancesOf('practice', copy, '2026-11-23'), now, input };
    expect(decide(act, { proposal: copy, ...asked })).toMatchObject({ rule: 'STAGE-5' });
    const stated = { ...copy, formal: { ...copy.formal, testingLikely: false } };
    const decision = decide(act, { proposal: stated, ...asked });
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'converted' }] });
  });

  test('from the start it was raised today, has a Proposer and a first problem statement, and waits in the Development Stage', async () => {
    const copy = await copied('from-the-start');
    expect(copy).toMatchObject({ stage: 'development', converted: false, raised: { on: '2026-11-23' }, views: [], timetable: [] });
    expect(copy.proposers).toHaveLength(1);
    expect(copy.documents).toMatchObject([{ key: 'problem-statement', version: '0.1' }]);
    expect(copy.documents[0]?.sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['issue', 'background', 'views-csc']));
  });
});

/** A SEC Release of the practice book, as its Code Administrator announces one. */
async function announceRelease(id: string, date: string): Promise<void> {
  const data = { id, name: 'November 2027', date, decisionCutoff: null, standing: 'plan' };
  const about = { v: 1, effective: { on: '2026-11-23' }, actor: 'person/x002', rule: null, source: null, corrects: null };
  const done = await commit(db, { book: 'practice', events: [{ stream: id, event: { type: 'announced', data, ...about } }] }, now);
  expect(done.ok).toBe(true);
}

describe('A copy of DP149 from the start', () => {
  test('is carried by made-up people to its approval for consultation', async () => {
    const copy = await copied('from-the-start');
    const proposer: Viewer = { login: 'large@practice.example', person: 'person/x004', book: 'practice' };
    const today = '2026-11-23';
    const step = async (by: Viewer, as: string | null, name: string, input: Record<string, unknown>) => {
      const actor = capacities(by, today).find(({ id }) => id === (as ?? by.person));
      const act = findAct(name as ActName);
      if (!actor || !act) throw new Error(`Nobody takes ${name}`);
      const seen = readProposal(copy.slug, {}, 'practice')?.proposal.lastEntry ?? 0;
      const token = randomBytes(9).toString('hex');
      const taken = await take({ book: 'practice', stream: copy.id, act, actor, input, seen, token }, now);
      expect(taken, name).toMatchObject({ ok: true });
    };
    const panel = 'body/panel';
    const timetable = [{ what: 'Modification Report to the Panel', on: '2027-03-12' }];
    await step(analyst, null, 'publish-problem-statement', {
      version: '1.0',
      sections: [{ id: 'issue', text: 'Too few may raise a change.' }],
    });
    await step(proposer, null, 'ask-for-conversion', {});
    await step(proposer, null, 'state-testing', { testingLikely: 'no' });
    await step(analyst, 'body/csc', 'csc-recommend', { outcome: 'ready', statementFinal: 'yes' });
    await step(analyst, panel, 'panel-convert', { workPackage: 'Two meetings.', timetable });
    await step(proposer, null, 'publish-solution', { version: '1.0', text: 'Anybody may raise a change.' });
    await announceRelease('release/2027-11', '2027-11-04');
    const content = { ...reportContent, 'state-implementation-options': { options: [{ release: 'release/2027-11' }] } };
    for (const [act, input] of Object.entries(content)) await step(analyst, null, act, input);
    await step(proposer, null, 'give-objective-view', reportContent['give-objective-view']);
    await step(analyst, null, 'submit-modification-report', { noConsultationReason: 'It was consulted on before.' });
    await step(analyst, panel, 'approve-for-consultation', { opens: today, closes: '2026-12-11', path: 'authority-determined' });
    const carried = readProposal(copy.slug, {}, 'practice')?.proposal as Proposal;
    expect(carried).toMatchObject({ stage: 'report-consultation', converted: true });
    expect(referenceOf(carried)).toBe('MP149 Practice');
  });
});

test('two copies that touch one clause know of each other, and a copy does not know of itself', async () => {
  const [first, second] = [await copied('from-the-start', slug, 'a'), await copied('from-the-start', slug, 'b')];
  const actor = capacities(analyst, '2026-11-23').find(({ id }) => id === analyst.person);
  const act = findAct('state-sec-parts');
  if (!actor || !act) throw new Error('Nobody states parts of the SEC');
  const seen = readProposal(first.slug, {}, 'practice')?.proposal.lastEntry ?? 0;
  const input = { parts: [{ part: 'Section D', clause: 'D1.3' }] };
  expect(await take({ book: 'practice', stream: first.id, act, actor, input, seen, token: 'p' }, now)).toMatchObject({ ok: true });
  const touching = (of: Proposal, clause: string | null) =>
    liveTouching([{ part: 'Section D', clause }], { book: 'practice', stream: of.id }).map(({ other }) => [other.reference, other.slug]);
  expect(touching(second, 'D1.3(e)')).toEqual([['DP149 Practice', first.slug]]);
  expect(touching(second, null)).toContainEqual(['DP149 Practice', first.slug]);
  expect(touching(second, 'D9.1')).toEqual([]);
  expect(touching(first, 'D1.3').map(([, other]) => other)).not.toContain(first.slug);
});

test('a copy is told of what is live in the register too, but not of its own original, and the register knows nothing of copies', async () => {
  const copy = await copied('where-it-stands', 'smki-full-extract');
  const appendix = { part: 'Appendix O', clause: null };
  const told = (own: Parameters<typeof liveTouching>[1]) => liveTouching([appendix], own).map(({ other }) => [other.reference, other.book]);
  expect(told({ book: 'practice', stream: copy.id })).not.toContainEqual(['MP147', 'register']);
  const unrelated = await copied('from-the-start', slug, 'b');
  expect(told({ book: 'practice', stream: unrelated.id })).toContainEqual(['MP147', 'register']);
  expect(told({ book: 'practice', stream: unrelated.id })).toContainEqual(['MP147 Practice', 'practice']);
  expect(told({ book: 'register', stream: 'proposal/none' })).toEqual([['MP147', 'register']]);
});

test('the days of practice that are no proposal’s and no consultation’s, such as those of its releases, do not stop the clock', async () => {
  const copy = await copied('where-it-stands');
  expect(overdueStreams('2030-01-01T00:00:00.000Z').filter(({ stream }) => !/^(?:proposal|consultation)\//.test(stream))).toEqual([]);
  expect(copy.id).toMatch(/^proposal\//);
  expect(await tick('2027-01-04T09:00:00.000Z')).toMatchObject({ events: expect.any(Number) });
});

describe('Nobody real is in a copy', () => {
  const everyone = [
    'effecting-changes-to-the-smart-energy-code-efficiently',
    'smki-full-extract',
    'provisions-for-withdrawing-modifications',
  ];

  test.each(everyone)('%s: no name, no statement, no consultation, no link to what is real', async (of) => {
    const copy = await copied('where-it-stands', of);
    const text = JSON.stringify(copy.events);
    expect(text).not.toMatch(/Centrica|British Gas|Scottish Power|Energy Networks Association|National Grid/);
    expect(text).not.toMatch(/"person\/p\d|"(?:consultation|meeting|paper|release)\//);
    expect([copy.views, copy.objectiveViews, copy.outcomes, copy.recommendations, copy.consultations, copy.related].flat()).toEqual([]);
    expect(copy.proposers.map(({ person }) => person)).toEqual([expect.stringMatching(/^person\/x\d+$/)]);
  });
});

test('every proposal of the register can be copied, and the copies replay and verify', async () => {
  const slugs = db.$client.prepare('SELECT slug FROM proposal_rows').pluck().all() as string[];
  expect(slugs.length).toBeGreaterThan(20);
  for (const of of slugs) {
    const original = readProposal(of)?.proposal as Proposal;
    for (const start of ['where-it-stands', 'from-the-start'] as const) {
      const copy = await copied(start, of, `${start} ${of}`);
      expect(fold(read(db, 'practice', copy.id), evolve)).toEqual(copy);
      expect(referenceOf(copy)).toMatch(new RegExp(`${original.number}[AB]? Practice( 2)?$`));
      if (start === 'where-it-stands' && original.stage) expect(copy.stage).toBe(original.stage);
    }
  }
  rebuild(db);
  expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
});

test('an account of the register itself, and a proposal that is not there, make no copy', async () => {
  expect(await copyToPractice(slug, 'where-it-stands', { ...viewer, book: 'register' }, 'a', now)).toEqual({
    ok: false,
    why: 'not-practice',
  });
  expect(await copyToPractice('nothing', 'where-it-stands', viewer, 'a', now)).toEqual({ ok: false, why: 'missing' });
});
