import { beforeEach, describe, expect, test } from 'vitest';
import { actorOf } from './acting.ts';
import { type AtHand, proposalAtHand } from './at-hand.ts';
import { offerOn, offerTo } from './offer.ts';
import { doTake, people, practiceWithProposal, slug } from './testing.ts';
import type { Viewer } from './viewer.ts';

const { analyst, proposer, party, outsider } = people;
const now = '2026-12-16T10:00:00.000Z';

beforeEach(async () => {
  await practiceWithProposal('2026-12-01');
  const issue = { 'sections.0.id': 'issue', 'sections.0.text': 'Readings arrive late.' };
  await doTake('publish-problem-statement', analyst, '2026-12-01T10:00:00.000Z', { typed: { version: '0.1', ...issue } });
});

const at = (moment = now): AtHand => {
  const found = proposalAtHand('practice', slug, moment);
  if (!found) throw new Error('DP900 is not there');
  return found;
};
const possible = (viewer: Viewer, moment = now) =>
  offerOn(viewer, at(moment), moment).groups.map(
    ({ as, acts }) => [as, acts.filter(({ refusal }) => !refusal).map(({ act }) => act.act)] as const,
  );
const own = (viewer: Viewer, moment = now): string[] => possible(viewer, moment).find(([as]) => as === null)?.[1] ?? [];

describe('What each can do on a Draft Proposal in Development', () => {
  test('WITHDRAW-1: the Proposer withdraws it and asks for conversion; another Party does neither', () => {
    expect(own(proposer)).toEqual(expect.arrayContaining(['withdraw', 'ask-for-conversion', 'represent']));
    expect(own(party)).toEqual(['represent']);
  });

  test('somebody without a part in the code can do nothing about it', () => expect(own(outsider)).toEqual([]));

  test('PN-7: the Code Administrator does its own, and records for each committee what is that committee’s', () => {
    const groups = Object.fromEntries(possible(analyst).map(([as, acts]) => [as ?? 'own', acts]));
    expect(groups.own).toEqual(expect.arrayContaining(['hold']));
    expect(groups.own).not.toContain('set-path');
    expect(groups['body/panel']).toEqual(expect.arrayContaining(['set-path', 'set-timetable', 'give-view']));
    expect(groups['body/csc']).toEqual(expect.arrayContaining(['csc-recommend']));
  });

  test('PN-7: who has a seat on a committee is told what it could do, and takes none of it themselves', () => {
    const chair: Viewer = { login: 'tabasc@demo.example', person: 'person/x033', book: 'practice' };
    const { groups, seats, others } = offerOn(chair, at(), now);
    expect(groups).toEqual([]);
    expect(seats.map(({ as, acts }) => [as, acts.map(({ act }) => act.act)])).toEqual([['body/tabasc', ['give-view', 'wish-for-input']]]);
    expect(others.map(({ act }) => act)).not.toContain('give-view');
    expect(offerOn(analyst, at(), now).seats).toEqual([]);
    expect(offerOn(outsider, at(), now).seats).toEqual([]);
  });

  test('REPORT-19: Citizens Advice gives a view where it is signed in, and the Code Administrator records the Working Group’s', () => {
    const consumers: Viewer = { login: 'consumers@demo.example', person: 'person/x014', book: 'practice' };
    expect(own(consumers)).toEqual(['give-view']);
    expect(possible(analyst).find(([as]) => as === 'body/working-group')?.[1]).toContain('give-view');
    const group = actorOf(
      analyst,
      { as: null, for: 'organisation/practice-consumer-voice' },
      { received: null, resolution: null },
      '2026-12-16',
    );
    expect(group, 'the Helpdesk receives its letter').toMatchObject({ kinds: expect.arrayContaining(['consumer-body']) });
  });

  test('STAGE-8: what has to wait says why', async () => {
    await doTake('hold', analyst, now, { typed: { reason: 'Waits for the DCC.' } });
    const csc = offerOn(analyst, at(), now).groups.find(({ as }) => as === 'body/csc');
    expect(csc?.acts.find(({ act }) => act.act === 'csc-recommend')?.refusal).toMatchObject({
      rule: 'STAGE-8',
      reason: 'DP900 is on hold: Waits for the DCC.',
    });
  });

  test('what others can do is listed with whose it is, and never twice', () => {
    const { others } = offerOn(party, at(), now);
    expect(others.map(({ act }) => act)).toEqual(expect.arrayContaining(['withdraw', 'csc-recommend', 'hold']));
    expect(others.map(({ act }) => act)).not.toContain('represent');
  });

  test('what nobody can take here, or has to wait, is not said to be open to others', () => {
    const { others } = offerOn(outsider, at(now), now);
    const names = others.map(({ act }) => act as string);
    for (const act of ['run-consultation', 'split', 'scr-suspend', 'backstop-direction', 'release']) expect(names).not.toContain(act);
    expect(names).toContain('hold');
  });

  test('an account of another book can do nothing', () => expect(possible({ ...analyst, book: 'register' })).toEqual([]));
});

describe('A message that the Helpdesk received', () => {
  test('RIGHT-25: is offered what was open at its receipt, although the window has closed since', async () => {
    await doTake('withdraw', proposer, now, { typed: { reason: 'No.' } });
    await doTake('give-withdrawal-notice', analyst, '2026-12-17T11:00:00.000Z');
    const entered = '2027-01-06T10:00:00.000Z';
    const offered = (on: string) => {
      const received = { at: `${on}T16:50:00.000Z`, on, how: 'letter', evidence: null } as const;
      const actor = actorOf(analyst, { as: null, for: 'organisation/larkhollow-light' }, { received, resolution: null }, on);
      if (!actor || 'rule' in actor) throw new Error('Nobody acts');
      return offerTo(actor, at(entered), entered).map(({ act }) => act.act);
    };
    expect(offered('2027-01-05')).toContain('adopt');
    expect(offered('2027-01-06')).not.toContain('adopt');
  });
});
