import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { read } from '#db/log.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Elector } from '#lib/process/ballot/ballot.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import { proposalAtHand } from '#lib/services/at-hand.ts';
import { readBallot } from '#lib/services/ballots.ts';
import { people, practiceBeforeBoard, practiceWithProposal, slug, stream } from '#lib/services/testing.ts';
import { fiveSolutions, publishedResponses } from '#lib/services/testing-weight.ts';
import { workOf } from '#lib/services/work.ts';
import * as kept from '../admin/meetings/[id]/page.tsx';
import * as real from '../meetings/[id]/page.tsx';
import * as whole from '../meetings/[id]/vote/page.tsx';
import * as wholeMeeting from '../meetings/[id]/vote/whole/page.tsx';
import { resolvedAt } from '../modifications/[slug]/do/decided-motion.ts';
import { practice } from '../modifications/[slug]/read-view.ts';
import * as openly from '../practice/meetings/[id]/page.tsx';
import { POST as castIt } from './[id]/cast/route.ts';
import * as chairAct from './[id]/chair/[act]/page.tsx';
import { POST as change } from './[id]/chair/[act]/send/route.ts';
import * as chair from './[id]/chair/page.tsx';
import * as check from './[id]/check/page.tsx';
import * as ballot from './[id]/page.tsx';
import { POST as sendVote } from './[id]/send/route.ts';
import * as draft from './draft/page.tsx';
import { POST as keepDraft } from './draft/send/route.ts';
import * as checkNew from './new/check/page.tsx';
import { POST as openIt } from './new/open/route.ts';
import * as begin from './new/page.tsx';
import { POST as beginIt } from './new/send/route.ts';
import { hidden, html, props, searchOf, send } from './testing.ts';

const at = vi.hoisted(() => ({ now: '2026-12-09T09:00:00.000Z', viewer: null as unknown }));
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => at.viewer, signedIn: async () => at.viewer }));
vi.mock('#lib/clock.ts', () => ({ now: () => at.now, today: () => at.now.slice(0, 10), clock: () => Date.parse(at.now) }));

const { analyst, outsider } = people;
const as = (person: string) => {
  at.viewer = { login: `${person}@demo.example`, person, book: 'practice' };
};
let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
let meeting: string;
let id: string;

/** A meeting of a body on a day of December 2026, with DP900 and a general matter on its agenda. */
async function held(body: string, day = '2026-12-09') {
  meeting = `${body}-${day}`;
  const event = (type: string, data: Record<string, unknown>) => ({
    stream: `meeting/${meeting}`,
    event: { type, v: 1, effective: { on: '2026-12-01' }, actor: 'person/x002', rule: null, source: null, corrects: null, data },
  });
  const listed = { paper: null, verbs: ['AGREE'] };
  const events = [
    event('scheduled', { id: `meeting/${meeting}`, body: `body/${body}`, number: '7', day, standing: 'fact' }),
    event('item-listed', { order: 1, title: 'DP900 Meter readings by post', proposal: stream, ...listed }),
    event('item-listed', { order: 2, title: 'The minutes', proposal: null, ...listed }),
  ];
  await commit(db, { book: 'practice', events }, at.now);
}
const item = (n: number) => (readSubject<Meeting>(`meeting/${meeting}`, 'practice') as Meeting).items[n - 1] as Meeting['items'][number];

/** Puts a motion under an item to the vote through its pages. */
async function put(n: number, fields: Record<string, string>) {
  as(analyst.person);
  const about = { meeting, item: String(item(n).entry) };
  const form = await html(begin.default(props({}, about)));
  const to = await send(beginIt, { ...hidden(form), ...fields });
  const sure = await html(checkNew.default(props({}, searchOf(to))));
  id = (await send(openIt, hidden(sure))).pathname.split('/')[2] as string;
  return sure;
}
const electors = (): Elector[] => (readBallot('practice', id)?.ballot.electorate ?? []).filter(({ noVote }) => noVote === null);

/** Votes seat by seat: "arx" the first for, the second against, the third abstains. */
async function vote(marks: string, reason = '') {
  for (const [n, { seat, person }] of electors().entries()) {
    const choice = { a: 'approve', r: 'reject', x: 'abstain' }[marks[n] ?? ''];
    if (!choice) continue;
    as(person as string);
    const form = await html(ballot.default(props({ id }, { seat: seat.slice('seat/'.length) })));
    const to = await send(sendVote, { ...hidden(form), 'motion.choice': choice, 'motion.reason': reason, go: 'check' }, { id });
    await send(castIt, hidden(await html(check.default(props({ id }, searchOf(to))))), { id });
  }
}
async function doChair(name: string, fields: Record<string, string> = {}) {
  as(analyst.person);
  const sure = await html(chairAct.default(props({ id, act: name })));
  return send(change, { ...hidden(sure), ...fields }, { id, act: name });
}
const shown = () => html(chair.default(props({ id })));
const agree = { verb: 'AGREE', text: 'AGREE that DP900 goes on to refinement' };

describe('A motion of the Panel', () => {
  beforeEach(async () => {
    at.now = '2026-12-09T09:00:00.000Z';
    db = await practiceWithProposal('2026-11-02');
    await held('panel');
  });

  test('PN-7: it has its verb and its own words; what is missing is said by its field', async () => {
    as(analyst.person);
    const about = { meeting, item: String(item(1).entry) };
    const to = await send(beginIt, { ...hidden(await html(begin.default(props({}, about)))), text: 'Kept' });
    const again = await html(begin.default(props({}, searchOf(to))));
    expect(again).toContain('Choose what the members are asked to do.');
    expect(again).toContain('>Kept</textarea>');
    const sure = await put(1, agree);
    expect(sure).toContain('AGREE that DP900 goes on to refinement');
    expect(sure).toContain('No vote: a seat without one');
    expect(sure).toContain('It is carried by a majority of the votes for and against.');
  });

  test('PN-7: before the day of its meeting nothing is put to the vote', async () => {
    await held('panel', '2026-12-11');
    as(analyst.person);
    expect(await html(begin.default(props({}, { meeting, item: String(item(1).entry) })))).toContain('it is still to come');
  });

  test('PN-1, PN-4: a tie asks for the Chair’s casting vote, and says its arithmetic', async () => {
    await put(1, agree);
    await vote('aarr');
    as(analyst.person);
    expect(await html(chairAct.default(props({ id, act: 'close' })))).toContain('The votes are equal.');
    await doChair('close', { casting: 'for' });
    expect(await shown()).toContain('The votes were equal (2 for, 2 against, 0 abstained); the Chair’s casting vote was for: carried.');
  });

  test('PN-2: to raise a proposal one abstention is enough to fail; no casting vote is asked for', async () => {
    await put(1, { ...agree, unanimous: 'yes' });
    await vote('aaax');
    as(analyst.person);
    expect(await html(chairAct.default(props({ id, act: 'close' })))).not.toContain('The votes are equal.');
    await doChair('close');
    expect(await shown()).toContain('Not carried: it needs every voting member present to vote for it (3 for, 0 against, 1 abstained).');
  });

  test('SEAT-6: the Panel’s Chair, who has no vote, reads who has voted, and not how; a member does not', async () => {
    await put(1, agree);
    await vote('aa', 'Readings arrive late.');
    as('person/x025');
    const told = await shown();
    expect(told).toMatch(/2 of \d voting members have voted/);
    expect(told).toContain('The Code Administrator closes the ballot on your word.');
    expect(told).not.toMatch(/Readings arrive late|>For<|\/chair\/close/);
    as('person/x026');
    expect(await shown()).not.toMatch(/\d of \d voting members/);
  });

  test('PN-5: without a quorum it cannot be closed', async () => {
    await put(1, agree);
    await vote('a');
    as(analyst.person);
    expect(await html(chairAct.default(props({ id, act: 'close' })))).toMatch(
      /Only 1 of \d voting members has voted|Only 1 of \d voting members have voted/,
    );
    expect(readBallot('practice', id)?.ballot.closed).toBeNull();
  });

  test('published as a second act it stands on the record of the meeting with every name and reason, and the act’s form begins with it', async () => {
    await put(1, agree);
    await vote('aaar', 'Readings arrive late.');
    await doChair('close');
    expect(read(db, 'practice', `meeting/${meeting}`).some(({ type }) => type === 'motion-decided')).toBe(false);
    expect(await html(kept.default(props({ id: meeting })))).not.toContain('Readings arrive late.');
    expect(await html(openly.default(props({ id: meeting })))).not.toMatch(/Readings arrive late|AGREE that DP900|Carried/);
    await doChair('publish');
    const open = await html(openly.default(props({ id: meeting })));
    for (const record of [await html(kept.default(props({ id: meeting }))), open])
      for (const words of ['Carried (3 for, 1 against, 0 abstained).', 'Readings arrive late.', 'Against', 'AGREE that DP900'])
        expect(record).toContain(words);
    expect(open).toContain('everything on this page is made up');
    expect(open).toContain(`href="/practice/${slug}"`);
    await expect(html(real.default(props({ id: meeting })))).rejects.toThrow(/404|NOT_FOUND/);
    const atHand = proposalAtHand('practice', slug, at.now);
    if (!atHand) throw new Error('DP900 is not there');
    expect(resolvedAt({ capacity: { as: 'body/panel', for: null }, shelf: practice, atHand })).toEqual({
      'resolution.meeting': [`meeting/${meeting}`],
      'resolution.verb': ['AGREE'],
      'resolution.for': ['3'],
      'resolution.against': ['1'],
      'resolution.abstain': ['0'],
    });
    expect(resolvedAt({ capacity: { as: 'body/csc', for: null }, shelf: practice, atHand })).toEqual({});
  });
});

describe('Motions of other bodies', () => {
  beforeEach(async () => {
    at.now = '2026-12-09T09:00:00.000Z';
  });

  test('CSC-1, CSC-2: the Change Sub-Committee recommends, by majority of the members present', async () => {
    db = await practiceWithProposal('2026-11-02');
    await held('csc');
    const sure = await put(1, { verb: 'AGREE', text: 'AGREE that DP900 is ready' });
    expect(sure).toContain('Your vote is part of a recommendation, not of a decision.');
    await vote('aaaaaa');
    await doChair('close');
    expect(await shown()).toMatch(/Carried by a majority of the members present \(\d for, 0 against, 0 abstained\)\./);
    expect((await doChair('publish')).pathname).toBe(`/ballots/${id}/chair`);
  });

  test('the Change Board approves a request for a DCC Impact Assessment; no Objectives are asked, and a tie is not broken', async () => {
    db = await practiceBeforeBoard('2026-12-01');
    await held('change-board');
    await put(1, { verb: 'APPROVE', text: 'APPROVE the request for a DCC Impact Assessment of DP900' });
    as(electors()[0]?.person as string);
    expect(await html(ballot.default(props({ id })))).not.toContain('SEC Objectives');
    await vote('aaaaarrrrr');
    as(analyst.person);
    expect(await html(chairAct.default(props({ id, act: 'close' })))).not.toContain('The votes are equal.');
    await doChair('close');
    expect(await shown()).toContain('there was no casting vote: the motion falls.');
  });
});

describe('The whole meeting on one page', () => {
  beforeEach(async () => {
    at.now = '2026-12-09T09:00:00.000Z';
    db = await practiceBeforeBoard('2026-12-01');
    await held('change-board');
  });
  const page = () => html(whole.default(props({ id: meeting })));

  test('its items in the order of the agenda, each with how it stands for the member', async () => {
    as('person/x004');
    const before = await page();
    expect(before.indexOf('DP900 Meter readings')).toBeLessThan(before.indexOf('The minutes'));
    expect(before).toContain(`/ballots/draft?proposal=${slug}`);
    await put(2, { verb: 'APPROVE', text: 'APPROVE the minutes' });
    as('person/x004');
    expect(await page()).toMatch(/class="button" href="\/ballots\/[^"]*">Vote on The minutes/);
    await vote('a');
    as('person/x004');
    expect(await page()).toContain('there is a vote since 09:00:00 on 9 December 2026.');
    await vote('aaaaaaaaaa');
    await doChair('close');
    as('person/x004');
    expect(await page()).toContain('The ballot for The minutes was closed on 9 December 2026.');
    expect(await page()).not.toContain('Carried (');
    await doChair('publish');
    as('person/x004');
    expect(await page()).toMatch(/Carried \(1\d for, 0 against, 0 abstained\)\./);
  });

  test('as one document it has each item with all of its responses and the whole redline, and neither form nor button', async () => {
    await publishedResponses(db, { own: 30, others: 30, questions: 4, letters: 900 });
    await fiveSolutions(db, 15);
    as('person/x004');
    const light = await page();
    expect(light).toContain(`href="/meetings/${meeting}/vote/whole"`);
    expect(light).toContain('not on this page, which is kept light');
    const all = await html(wholeMeeting.default(props({ id: meeting })));
    expect(all.match(/(?:Own|Another) view \d+\./g)).toHaveLength(240);
    expect(all.match(/<ins>/g)).toHaveLength(75);
    expect(all.indexOf('Own view 30.')).toBeLessThan(all.indexOf('Another view 31.'));
    expect(all.indexOf('Another view 60.')).toBeLessThan(all.indexOf('The minutes'));
    expect(all).not.toMatch(/<form|<button|class="button"|not on this page|not shown here/);
  });

  test('days before, what can be drafted is on the member’s work page, and stays there as a draft until the motion is put', async () => {
    at.now = '2026-12-03T09:00:00.000Z';
    const work = (person: string) =>
      workOf({ login: 'x', person, book: 'practice' }, at.now)
        .filter(({ key }) => key.startsWith(`draft meeting/${meeting}`))
        .map(({ what, about }) => `${what}: ${about}`);
    expect(work('person/x004')).toEqual(['Begin a private draft on a motion: The minutes']);
    expect(workOf({ login: 'x', person: 'person/x004', book: 'practice' }, at.now).map(({ what }) => what)).toContain(
      'Begin a private draft on DP900',
    );
    for (const person of [outsider.person, 'person/x026', 'person/x016']) expect(work(person)).toEqual([]);
    as('person/x004');
    const about = { meeting, item: String(item(2).entry) };
    await send(keepDraft, { ...hidden(await html(draft.default(props({}, about)))), 'motion.reason': 'To be thought over' });
    expect(work('person/x004')).toContain('Go on with the private draft on a motion: The minutes');
    expect(work('person/x005')).toContain('Begin a private draft on a motion: The minutes');
    at.now = '2026-12-09T09:00:00.000Z';
    await put(2, { verb: 'APPROVE', text: 'APPROVE the minutes' });
    expect(work('person/x004')).toEqual([]);
    at.now = '2026-11-20T09:00:00.000Z';
    expect(work('person/x004')).toEqual([]);
  });

  test('is not for others', async () => {
    as(outsider.person);
    await expect(page()).rejects.toThrow(/404|NOT_FOUND/);
  });
});
