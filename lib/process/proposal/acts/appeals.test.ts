import { describe, expect, test } from 'vitest';
import type { Day } from '../../day.ts';
import { decideAsReceived } from '../../decide-received.ts';
import { fold } from '../../fold.ts';
import { type Decided, decisionsOf } from '../decisions.ts';
import { due } from '../due.ts';
import { implementingOf } from '../implementing.ts';
import { evolve, type Proposal } from '../proposal.ts';
import { panelDecisions } from '../referable.ts';
import { after, ask, at, ballotOf, cast, contextOf, inStage, recordedOf, refusalOf, take } from '../testing.ts';
import { findAct } from './index.ts';

const options = (...days: [Day, Day][]): Partial<Proposal> => ({
  implementationOptions: days.map(([date, decidedBy], n) => ({
    ...{ date, decidedBy, decidedAfter: null, release: `release/${date.slice(0, 7)}` },
    ...{ entry: n + 1, source: null, effective: { on: '2021-01-04' } },
  })),
});
const twoReleases = options(['2021-06-24', '2021-06-10'], ['2021-11-04', '2021-10-21']);

/** MP900, decided by the Change Board on Self-Governance and published on 14 April 2021: appeals until the end of 28 April. */
const decided = (on: Day = '2021-04-14', votes: [number, number, number] = [7, 3, 2], own: Partial<Proposal> = twoReleases) =>
  take('publish-result', inStage('change-board', '2018', { path: 'self-governance', converted: true, ...own }), {
    by: cast.secas,
    on,
    context: { ballot: ballotOf(...votes, on) },
  });
const appealing = (forum: 'panel' | 'authority' | 'both', own: Record<string, unknown> = {}) => ({
  by: cast.party,
  on: '2021-04-20',
  input: { forum, ground: 'The costs fall on Small Suppliers.' },
  ...own,
});
const answering = (decision: 'uphold' | 'overturn', on: Day, by = cast.panel) => ({ by, on, input: { decision, reason: 'Considered.' } });
/** What time alone brings about by a day. */
const onDay = (proposal: Proposal, today: Day): Proposal => {
  const next = due(proposal, today);
  if (!next) return proposal;
  const event = { type: next.event.type, v: 1, effective: { on: next.on }, actor: 'clock', rule: next.rule, source: null, corrects: null };
  return onDay(after(proposal, [{ ...event, data: next.event.data as Record<string, unknown> }], at(today)), today);
};

describe('APPEAL-3: an appeal against a Self-Governance decision', () => {
  test('to the Panel, to the Authority, or to both: then the Authority’s route prevails and what the Panel was asked is closed', () => {
    expect(take('appeal', decided(), appealing('panel')).stage).toBe('appeal-panel');
    expect(take('appeal', decided(), appealing('authority')).stage).toBe('appeal-authority');
    const both = take('appeal', decided(), appealing('both'));
    expect(both.stage).toBe('appeal-authority');
    expect(both.formal.appeals.map(({ forum, open, answer }) => [forum, open, answer])).toEqual([
      ['panel', false, null],
      ['authority', true, null],
    ]);
  });

  test('keeps its standing, ground, forum, clock and the moment at which it was made', () => {
    const [appeal] = take('appeal', decided(), appealing('panel', { by: cast.citizensAdvice, time: '16:30' })).formal.appeals;
    expect(appeal).toMatchObject({
      ...{ by: 'organisation/citizens-advice', standing: 'consumer-body', forum: 'panel', deadline: '2021-04-28', open: true },
      ...{ ground: 'The costs fall on Small Suppliers.', at: '2021-04-20T16:30:00.000Z', afterFive: true },
    });
  });

  test('brings its letter as it was sent, to each forum that is asked', () => {
    const file = 'a'.repeat(24);
    const input = { forum: 'both', ground: 'The costs fall on Small Suppliers.', file };
    expect(take('appeal', decided(), appealing('both', { input })).formal.appeals.map((one) => [one.forum, one.file])).toEqual([
      ['panel', file],
      ['authority', file],
    ]);
    expect(take('appeal', decided(), appealing('panel')).formal.appeals[0]).not.toHaveProperty('file', expect.anything());
  });

  test('at 18:00 on the last day it is accepted and marked; at a second past midnight it is refused', () => {
    const last = take('appeal', decided(), appealing('panel', { on: '2021-04-28', time: '17:00' }));
    expect(last.formal.appeals[0]?.afterFive).toBe(true);
    expect(take('appeal', decided(), appealing('panel', { on: '2021-04-28', time: '22:59' })).stage).toBe('appeal-panel');
    expect(refusalOf('appeal', decided(), appealing('panel', { on: '2021-04-28', time: '23:00' }))).toBe(
      'The appeal window for MP900 closed on 28 April 2021.',
    );
  });

  test('while the Panel considers one, the same Party can go to the Authority, and another can join, within the window', () => {
    const before = take('appeal', decided(), appealing('panel'));
    const joined = take('appeal', before, appealing('panel', { by: cast.dcc, on: '2021-04-22' }));
    expect([joined.stage, joined.formal.appeals.length]).toEqual(['appeal-panel', 2]);
    const raised = take('appeal', joined, appealing('authority', { on: '2021-04-23' }));
    expect(raised.stage).toBe('appeal-authority');
    expect(raised.formal.appeals.map(({ open }) => open)).toEqual([false, false, true]);
    expect(refusalOf('appeal', before, appealing('authority', { on: '2021-04-29' }))).toBe(
      'The appeal window for MP900 closed on 28 April 2021.',
    );
    expect(refusalOf('appeal', raised, appealing('panel', { by: cast.citizensAdvice, on: '2021-04-26' }))).toBe(
      'An appeal on MP900 is before the Authority, which prevails; appeal to the Authority until the end of 28 April 2021.',
    );
    expect(refusalOf('panel-appeal-decision', raised, answering('uphold', '2021-05-14'))).toMatch(/not possible while MP900 is in/);
  });

  test('a second one by the same Party to the same forum on the same ground is refused; another ground is heard', () => {
    const once = take('appeal', decided(), appealing('panel'));
    const again = { on: '2021-04-21', input: { forum: 'panel', ground: ' the costs fall on small suppliers ' } };
    expect(refusalOf('appeal', once, appealing('panel', again))).toBe('Tyne Networks has already appealed.');
    expect(take('appeal', once, appealing('panel', { input: { forum: 'panel', ground: 'The date.' } })).formal.appeals).toHaveLength(2);
  });

  test('who is no Party, what the Authority decides, and what it has decided', () => {
    const sentence = 'Only a SEC Party, Citizens Advice or Citizens Advice Scotland can appeal.';
    for (const by of [cast.outsider, cast.secas, cast.panel])
      expect(refusalOf('appeal', decided(), appealing('panel', { by }))).toBe(sentence);
    const recommended = take('publish-result', inStage('change-board', '2018', { path: 'authority-determined', converted: true }), {
      by: cast.secas,
      on: '2021-04-14',
      context: { ballot: ballotOf(7, 3, 2, '2021-04-14') },
    });
    expect(refusalOf('appeal', recommended, appealing('authority'))).toBe(
      'The Change Board’s vote on MP900 is a recommendation; the Authority decides.',
    );
    const final = take('authority-approve', recommended, { by: cast.authority, on: '2021-05-04', input: { letter: 'Approved.' } });
    expect(refusalOf('appeal', final, appealing('panel', { on: '2021-05-05' }))).toBe('The Authority’s decision is final under the SEC.');
  });

  test('the Panel answers, then only the Authority can be asked, until the end of the tenth Working Day after the notice', () => {
    const upheld = take('panel-appeal-decision', take('appeal', decided(), appealing('panel')), answering('uphold', '2021-05-14'));
    expect(upheld.formal).toMatchObject({ appealDeadline: '2021-05-28', referralOnly: true, decided: { outcome: 'approve', by: 'panel' } });
    expect(upheld.formal.appeals[0]).toMatchObject({ open: false, answer: { by: 'panel', outcome: 'approve', on: '2021-05-14' } });
    expect(refusalOf('appeal', upheld, appealing('panel', { on: '2021-05-17' }))).toBe(
      'The Panel has decided on the appeal on MP900; it can now be referred to the Authority only.',
    );
    expect(take('appeal', upheld, appealing('authority', { on: '2021-05-28' })).stage).toBe('appeal-authority');
    expect(refusalOf('appeal', upheld, appealing('authority', { on: '2021-05-29' }))).toBe(
      'The appeal window for MP900 closed on 28 May 2021.',
    );
  });

  test('a decision entered later than it was taken gives the ten Working Days from its notice', () => {
    const appealed = take('appeal', decided(), appealing('panel'));
    const late = { by: cast.panel, on: '2021-05-19', input: { decision: 'uphold', reason: 'Considered.', on: '2021-05-14' } };
    expect(take('panel-appeal-decision', appealed, late).formal).toMatchObject({
      appealDeadline: '2021-06-03',
      decided: { on: '2021-05-14' },
    });
  });

  test('the Authority upholds or overturns for good; the last decision’s day decides the Release, and both days are kept', () => {
    const before = take('appeal', decided('2021-04-14', [3, 7, 2]), appealing('authority'));
    const approved = take('authority-determines', before, answering('overturn', '2021-07-05', cast.authority));
    expect([approved.stage, approved.formal.implementation]).toEqual(['pending-implementation', '2021-11-04']);
    expect(decisionsOf(approved.formal).map(({ on }: Pick<Decided, 'on'>) => on)).toEqual(['2021-04-14', '2021-07-05']);
    const rejected = take('authority-determines', before, answering('uphold', '2021-07-05', cast.authority));
    expect(rejected.stage).toBe('rejected');
    expect(refusalOf('appeal', rejected, appealing('authority', { on: '2021-07-06' }))).toMatch(/^The Authority’s decision is final/);
  });

  test('implementation waits while an appeal is open', () => {
    const appealed = take('appeal', decided(), appealing('panel'));
    expect(implementingOf(appealed)).toMatchObject({ date: '2021-06-24', waits: true });
    expect(ask('implement', appealed, { by: cast.secas, on: '2021-06-24', input: { secVersion: '5.30' } })).toMatchObject({ ok: false });
    expect(onDay(appealed, '2021-09-01').stage).toBe('appeal-panel');
  });

  test('RIGHT-25: a letter of 28 April 16:50, entered on the 29th at 09:10 after the window was closed, reverses that closure', () => {
    const closed = onDay(decided(), '2021-04-29');
    expect(closed.stage).toBe('pending-implementation');
    const received = { recordedBy: 'person/p005', at: '2021-04-28T15:50:00.000Z', on: '2021-04-28', how: 'letter' as const };
    const events = recordedOf(closed);
    const decision = decideAsReceived(findAct('appeal') as never, {
      ...{ events, context: contextOf(), now: '2021-04-29T08:10:00.000Z' },
      ...{ actor: { ...cast.party, received }, input: { forum: 'panel', ground: 'The costs' } },
    });
    if (!decision.ok) throw new Error(JSON.stringify(decision));
    const types = decision.events.map(({ type }) => type);
    expect(types).toEqual(['voided', 'appealed', 'closure-reversed']);
    const added = decision.events.map((event, i) => {
      const position = events.length + 1 + i;
      return { ...event, stream: 'proposal/900', version: position, position, recorded: '2021-04-29T08:10:00.000Z' };
    });
    const reopened = fold<Proposal>([...events, ...added], evolve) as Proposal;
    expect(reopened.stage).toBe('appeal-panel');
    expect(reopened.formal.appeals[0]).toMatchObject({ at: received.at, afterFive: false, received: { how: 'letter' } });
  });

  test('RIGHT-26: an appeal received by letter stands beside one that was entered meanwhile', () => {
    const appealed = take('appeal', decided(), appealing('panel', { on: '2021-04-22' }));
    const received = { recordedBy: 'person/p005', at: '2021-04-21T08:00:00.000Z', on: '2021-04-21', how: 'letter' as const };
    const asked = { actor: { ...cast.dcc, received }, input: { forum: 'panel', ground: 'The date' } };
    const decision = decideAsReceived(findAct('appeal') as never, {
      ...{ events: recordedOf(appealed), context: contextOf(), now: '2021-04-23T08:00:00.000Z' },
      ...asked,
    });
    expect(decision).toMatchObject({ ok: true });
  });
});

describe('APPEAL-4: another decision of the Panel is referred to the Authority', () => {
  const setting = { by: cast.panel, on: '2021-03-12', input: { path: 'self-governance', reason: 'It is a document only.' } };
  const withPath = () => take('set-path', inStage('refinement', '2018', { converted: true }), setting);
  const entryOf = (proposal: Proposal) => panelDecisions(proposal, contextOf())[0]?.entry;
  const referring = (proposal: Proposal, own: Record<string, unknown> = {}) => ({
    ...{ by: cast.party, on: '2021-03-26', input: { decision: entryOf(proposal), ground: 'It affects competition.' } },
    ...own,
  });

  test('until the end of the tenth Working Day after it, and not later', () => {
    const path = withPath();
    const referred = take('refer-decision', path, referring(path, { time: '17:30' }));
    expect(referred.formal.referrals[0]).toMatchObject({
      ...{ by: 'organisation/tyne-networks', standing: 'party', to: 'authority', deadline: '2021-03-26', afterFive: true, answer: null },
    });
    expect(referred.stage).toBe('refinement');
    expect(refusalOf('refer-decision', path, referring(path, { on: '2021-03-27' }))).toBe(
      'The window to refer the Panel’s decision of 12 March 2021 on its path (MP900) closed on 26 March 2021.',
    );
  });

  test('by the Proposer or a Party, once each; nobody else', () => {
    const path = withPath();
    expect(take('refer-decision', path, referring(path, { by: cast.proposer })).formal.referrals[0]?.standing).toBe('proposer');
    expect(refusalOf('refer-decision', path, referring(path, { by: cast.citizensAdvice }))).toBe(
      'Only the Proposer of MP900 or a SEC Party can refer a decision of the Panel.',
    );
    const once = take('refer-decision', path, referring(path));
    expect(refusalOf('refer-decision', once, referring(path))).toBe('Tyne Networks has already referred this decision.');
  });

  test('only a decision of the Panel that has no appeal of its own', () => {
    const none = inStage('refinement', '2018', { converted: true });
    expect(refusalOf('refer-decision', none, referring(none))).toBe('The Panel has taken no decision on MP900 that could be referred.');
    const path = withPath();
    expect(refusalOf('refer-decision', path, referring(path, { input: { decision: 1, ground: 'No' } }))).toBe(
      'Entry 1 is no decision of the Panel on MP900 that could be referred.',
    );
  });

  test('the Authority upholds or overturns, with reasons, and that is final', () => {
    const path = withPath();
    const referred = take('refer-decision', path, referring(path));
    const referral = referred.formal.referrals[0]?.entry;
    const deciding = { by: cast.authority, on: '2021-04-20', input: { referral, decision: 'overturn', reason: 'It affects competition.' } };
    const overturned = take('decide-referral', referred, deciding);
    expect(overturned.formal.referrals[0]?.answer).toMatchObject({ upheld: false, on: '2021-04-20' });
    expect(refusalOf('decide-referral', overturned, deciding)).toBe(
      'No decision of the Panel on MP900 is referred and waits for an answer.',
    );
    const late = { ...referring(path, { by: cast.dcc }), on: '2021-03-26' };
    expect(refusalOf('refer-decision', overturned, late)).toBe('The Authority’s decision is final under the SEC.');
    expect(refusalOf('decide-referral', referred, { ...deciding, by: cast.panel })).toMatch(
      /is for the Authority or the Secretary of State/,
    );
  });

  test('in the transition the Secretary of State has the last word', () => {
    const raised = inStage('refinement', '2016', { path: 'authority-determined' });
    const early = take('set-timetable', raised, {
      by: cast.panel,
      on: '2019-09-13',
      input: { reason: 'Later', timetable: [{ what: 'Panel', on: '2019-12-13' }] },
    });
    const settings = { ...contextOf().settings, finalDecisionActor: [{ from: '2013-09-23', actor: 'secretary-of-state' as const }] };
    const context = { settings };
    const referred = take('refer-decision', early, { ...referring(early, { on: '2019-09-20' }), context });
    expect(referred.formal.referrals[0]?.to).toBe('secretary-of-state');
    const input = { referral: referred.formal.referrals[0]?.entry, decision: 'uphold', reason: 'It is the Panel’s.' };
    expect(refusalOf('decide-referral', referred, { by: cast.authority, on: '2019-10-01', input, context })).toBe(
      'On 1 October 2019 the last word on SECMP0900 is with the Secretary of State.',
    );
    const minister = { ...cast.authority, kinds: ['secretary-of-state' as const] };
    expect(take('decide-referral', referred, { by: minister, on: '2019-10-01', input, context }).formal.referrals[0]?.answer?.upheld).toBe(
      true,
    );
  });
});

describe('STAGE-14, STAGE-15: when an approved change takes effect', () => {
  const implementing = (on: Day) => ({ by: cast.secas, on, input: { secVersion: '5.30' } });

  test('CALENDAR-4: decided on 10 June 2021 it is the 24th; on 22 October no option is left, and the sentence says so', () => {
    expect(implementingOf(decided('2021-06-10'))).toMatchObject({ date: '2021-06-24', lacking: null });
    const late = onDay(decided('2021-10-22'), '2021-11-06');
    const sentence = 'No implementation option is left for a decision on 22 October 2021; the Panel must set a new date.';
    expect([late.stage, late.formal.implementation, implementingOf(late)?.lacking]).toEqual(['pending-implementation', null, sentence]);
    expect(refusalOf('implement', late, implementing('2021-11-08'))).toBe(sentence);
    const set = take('change-implementation-date', late, {
      by: cast.panel,
      on: '2021-11-12',
      input: { date: '2022-02-24', reason: 'Next Release' },
    });
    expect(implementingOf(set)).toMatchObject({ date: '2022-02-24', lacking: null });
    expect(refusalOf('implement', set, implementing('2022-02-23'))).toBe('MP900 is to be implemented on 24 February 2022.');
    expect(take('implement', set, implementing('2022-02-24')).stage).toBe('implemented');
  });

  test('the Panel changes the date where it is the Change Board’s decision, the Authority where it decided', () => {
    const changing = { on: '2021-05-04', input: { date: '2021-11-04', reason: 'Systems' } };
    const ours = onDay(decided(), '2021-05-04');
    expect(refusalOf('change-implementation-date', ours, { ...changing, by: cast.authority })).toMatch(/is changed by the Panel\.$/);
    const theirs = { ...ours, path: 'authority-determined' as const };
    expect(refusalOf('change-implementation-date', theirs, { ...changing, by: cast.panel })).toMatch(/by a direction of the Authority\.$/);
    expect(take('change-implementation-date', theirs, { ...changing, by: cast.authority }).formal.implementation).toBe('2021-11-04');
    expect(
      refusalOf('change-implementation-date', ours, { ...changing, by: cast.panel, input: { date: '2021-05-03', reason: 'No' } }),
    ).toBe('3 May 2021 has passed; the new date of MP900 is to come.');
    expect(
      refusalOf('change-implementation-date', ours, { ...changing, by: cast.panel, input: { date: '2021-06-24', reason: 'No' } }),
    ).toBe('MP900 is to be implemented on 24 June 2021 already.');
  });

  test('FAST-5: on the Release day itself also where the window ends that day; refused the day before, and while it is appealed', () => {
    const cutoff = decided('2021-06-10');
    expect(cutoff.formal.appealDeadline).toBe('2021-06-24');
    expect(refusalOf('implement', cutoff, implementing('2021-06-23'))).toBe('MP900 is to be implemented on 24 June 2021.');
    const done = take('implement', cutoff, implementing('2021-06-24'));
    expect([done.stage, done.formal.decided?.final, done.formal.implementation]).toEqual(['implemented', true, '2021-06-24']);
    const appealed = take('appeal', cutoff, appealing('panel', { on: '2021-06-23' }));
    expect(refusalOf('implement', appealed, implementing('2021-06-24'))).toMatch(/not possible while MP900 is in/);
    expect(refusalOf('implement', decided('2021-06-10', [3, 7, 2]), implementing('2021-06-24'))).toBe('MP900 was not approved.');
  });

  test('a referral that is open makes implementation wait', () => {
    const later = take('change-implementation-date', onDay(decided(), '2021-05-04'), {
      by: cast.panel,
      on: '2021-05-14',
      input: { date: '2021-06-01', reason: 'Ready early' },
    });
    const decision = panelDecisions(later, contextOf())[0]?.entry;
    const referred = take('refer-decision', later, { by: cast.party, on: '2021-05-20', input: { decision, ground: 'Too early' } });
    expect(refusalOf('implement', referred, implementing('2021-06-01'))).toBe(
      'A decision of the Panel on MP900 is referred to the Authority; implementation waits for the answer.',
    );
  });

  test('the clauses whose text before was entered are recorded as they read from then on', () => {
    const text = {
      ...{ key: 'legal-text', title: 'Legal text', version: '1.0', date: '2021-01-04', base: 'SEC version 5.29', appliesTo: ['proposed'] },
      ...{ changesMarked: 'all' as const, classification: 'White' as const, terms: 'May be shared.', held: true },
      ...{ entry: 3, source: null, effective: { on: '2021-01-04' } },
      clauses: [
        {
          id: 'd1-3',
          part: 'Section D',
          ref: 'D1.3',
          kind: 'clause' as const,
          runs: [{ same: 'once a ' }, { del: 'day' }, { ins: 'week' }],
        },
        { id: 'd1-4', part: 'Section D', ref: 'D1.4', kind: 'clause' as const, runs: [{ same: 'unchanged' }] },
      ],
    };
    const pending = onDay(decided('2021-04-14', [7, 3, 2], { ...twoReleases, legalTexts: [text] as never }), '2021-05-04');
    expect(take('implement', pending, implementing('2021-06-24')).formal.implemented).toMatchObject({
      secVersion: '5.30',
      legalText: { key: 'legal-text', version: '1.0' },
      clauses: [{ part: 'Section D', ref: 'D1.3', text: 'once a week' }],
    });
  });
});

describe('SENDBACK-1 to SENDBACK-5: sent back by the Authority', () => {
  const recommended = (
    from = inStage('change-board', '2018', { path: 'authority-determined', converted: true, ...twoReleases }),
    on = '2021-04-14',
  ) => take('publish-result', from, { by: cast.secas, on, context: { ballot: ballotOf(7, 3, 2, on) } });
  const steps = (...list: string[]) => list.map((step) => ({ step }));
  const back = {
    by: cast.authority,
    on: '2021-05-04',
    input: { steps: steps('Amend the legal text', ' '), letter: 'We cannot form an opinion.' },
  };

  test('SENDBACK-1: only by the Authority, and only while it decides', () => {
    expect(refusalOf('send-back', recommended(), { ...back, by: cast.panel })).toMatch(/is for the Authority or the Secretary of State\.$/);
    expect(refusalOf('send-back', decided(), { ...back, on: '2021-04-20' })).toMatch(
      /is not possible while MP900 is in Approved – subject to appeal\.$/,
    );
    const appealed = take('appeal', decided(), appealing('authority'));
    const determined = {
      by: cast.authority,
      on: '2021-05-04',
      input: { decision: 'send-back', reason: 'No opinion', steps: steps('Add analysis') },
    };
    const returned = take('authority-determines', appealed, determined);
    expect([returned.stage, returned.formal.results[0]?.void, returned.formal.appeals[0]?.answer?.outcome]).toEqual([
      'panel-report',
      true,
      'send-back',
    ]);
  });
  test('SENDBACK-2: without a step the sentence stands by the field', () => {
    const sentence = 'A send-back must state the additional steps required.';
    for (const none of [[], steps('  ')])
      expect(ask('send-back', recommended(), { ...back, input: { steps: none } })).toEqual({ ok: false, invalid: { steps: sentence } });
    const appealed = take('appeal', decided(), appealing('authority'));
    const determined = { by: cast.authority, on: '2021-05-04', input: { decision: 'send-back', reason: 'No opinion' } };
    expect(ask('authority-determines', appealed, determined)).toEqual({ ok: false, invalid: { steps: sentence } });
  });
  test('SENDBACK-3: the steps are kept one by one in their order, blank rows left out', () => {
    const three = ['Amend the legal text', 'Revise the implementation timetable', 'Add an analysis of costs'];
    const sent = take('send-back', recommended(), {
      ...back,
      input: { steps: steps(three[0] ?? '', '  ', three[1] ?? '', three[2] ?? '') },
    });
    expect(sent.formal.sendBacks[0]?.steps).toEqual(three);
  });
  test('SENDBACK-4, SENDBACK-5: the vote is void and kept, and each direction is counted', () => {
    const once = take('send-back', recommended(), back);
    expect(once.formal).toMatchObject({ beforeBoardSince: null, decided: null, consultation: null });
    expect(once.formal.sendBacks.map((one) => one.steps)).toEqual([['Amend the legal text']]);
    const again = recommended({ ...once, stage: 'change-board' }, '2021-07-14');
    expect(again.formal.results.map((result) => result.void)).toEqual([true, false]);
    expect(take('send-back', again, { ...back, on: '2021-08-04' }).formal.sendBacks).toHaveLength(2);
  });
  test('WITHDRAW-2: back with the Panel it can be withdrawn again', () => {
    const withdrawing = { by: cast.proposer, on: '2021-05-05', input: { reason: 'No longer needed' } };
    expect(take('withdraw', take('send-back', recommended(), back), withdrawing).stage).toBe('withdrawal-received');
  });
});
