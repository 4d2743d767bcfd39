import { describe, expect, test } from 'vitest';
import type { AnyAct } from '../../act.ts';
import { decideAsReceived } from '../../decide-received.ts';
import { fold } from '../../fold.ts';
import { defaultSettings } from '../../settings.ts';
import type { Actor } from '../actors.ts';
import { mayRaise } from '../entitlement.ts';
import { nowOf } from '../now.ts';
import { evolve, type Proposal } from '../proposal.ts';
import { referenceOf } from '../reference.ts';
import { after, ask, at, ballotOf, cast, contextOf, form, inStage, raise, recordedOf, refusalOf, take } from '../testing.ts';
import { urgencyLabel } from '../urgency.ts';
import { findAct } from './index.ts';

describe('Raising', () => {
  const panel = (f: number, a: number, x: number, purpose: string) =>
    mayRaise({ as: 'panel', name: 'the Panel', vote: { for: f, against: a, abstain: x }, purpose }, defaultSettings, 10);

  test('RAISE-1: SECAS is refused', () =>
    expect(mayRaise({ as: 'code-administrator', name: 'SECAS' }, defaultSettings, 10)?.reason).toBe(
      'SECAS cannot raise a proposal. Find a Party to act as Proposer.',
    ));
  test('DEFAULT-2: a Party whose right is suspended is refused', () =>
    expect(mayRaise({ as: 'party', name: 'Northern Supply', suspended: true }, defaultSettings, 10)?.reason).toBe(
      'Northern Supply cannot raise a Draft Proposal while its rights under Section M8.5(b) are suspended.',
    ));
  test('RAISE-6: 9 for, 0 against, 1 abstaining is not unanimous', () =>
    expect(panel(9, 0, 1, 'other-code')?.reason).toBe(
      'The Panel can raise a proposal only by unanimous vote (9 for, 0 against, 1 abstained).',
    ));
  test('RAISE-6: 10–0–0 on a change to another code is possible, for a good idea it is not', () => {
    expect(panel(10, 0, 0, 'other-code')).toBeNull();
    expect(panel(10, 0, 0, 'good-idea')?.reason).toBe('The Panel can raise a proposal only for the purposes in Section D1.3(e).');
  });
  test('RAISE-8: an SSC Member only after the SSC has voted not to, and only on its subject', () => {
    const member = { as: 'committee-member', name: 'a Member', committee: 'SSC' } as const;
    expect(mayRaise({ ...member, withinSubject: true, committeeVotedNotTo: false }, defaultSettings, 10)?.reason).toBe(
      'An SSC Member may submit only after the SSC has voted not to.',
    );
    expect(mayRaise({ ...member, withinSubject: true, committeeVotedNotTo: true }, defaultSettings, 10)).toBeNull();
  });
  test('FAST-1: only the Panel raises a Fast-Track Modification', () => {
    expect(mayRaise({ as: 'party', name: 'Northern Supply', suspended: false, fastTrack: true }, defaultSettings, 10)?.reason).toBe(
      'Only the Panel can raise a Fast-Track Modification.',
    );
    const raised = take('accept', null, {
      by: cast.secas,
      on: '2019-09-10',
      context: { submission: form({ ...formOfPanel, raisedByPanel: true }) },
    });
    expect(raised.stage).toBe('ft-panel');
  });
  const formOfPanel = {
    stage: 'submitted',
    regime: '2018',
    submitted: '2019-09-10',
    title: 'Typing errors',
    issue: 'A typing error.',
    proposer: { organisation: null, person: null },
    path: 'fast-track',
    urgency: null,
    testingLikely: null,
    raisedByPanel: false,
  } as const;
});

describe('Development and Panel', () => {
  const timetable = [{ what: 'Working Group', on: '2021-04-07' }];
  const converting = { by: cast.panel, on: '2021-03-12', input: { testingLikely: false, workPackage: 'Requirements', timetable } };

  test('STAGE-5: DP096, converted by the Panel, is MP096 at the same address', () => {
    let dp = raise({ title: 'DNO Power Outage Alerts', submitted: '2019-11-11' }, '2019-11-14', 96);
    expect(referenceOf(dp)).toBe('DP096');
    dp = take('ask-for-conversion', dp, { by: cast.proposer, on: '2021-02-20' });
    dp = take('csc-recommend', dp, { by: cast.csc, on: '2021-02-23', input: { outcome: 'ready', statementFinal: 'on' } });
    const mp = take('panel-convert', dp, converting);
    expect(referenceOf(mp)).toBe('MP096');
    expect([mp.slug, mp.stage]).toEqual([dp.slug, 'refinement']);
  });

  test('CSC-3: not ready, but the Proposer insists: the Panel may still convert', () => {
    const input = { outcome: 'not-ready', statementFinal: true };
    expect(refusalOf('csc-recommend', raise(), { by: cast.csc, on: '2021-02-23', input })).toMatch(/only if the Proposer insists/);
    const insisted = take('csc-recommend', raise(), { by: cast.csc, on: '2021-02-23', input: { ...input, proposerInsists: true } });
    expect(take('panel-convert', insisted, converting).converted).toBe(true);
    expect(insisted.formal.recommendation).toMatchObject({ outcome: 'not-ready', proposerInsists: true });
  });

  test('CSC-3: that the Proposer insists takes the place of its step only where it is found not ready', () => {
    const recommend = { by: cast.csc, on: '2021-02-23', input: { outcome: 'ready', statementFinal: true, proposerInsists: true } };
    const refused = 'Where the Change Sub-Committee finds DP900 ready, the Proposer need not insist: leave that box empty.';
    expect(refusalOf('csc-recommend', raise(), recommend)).toBe(refused);
    expect(refusalOf('csc-recommend', raise(), { ...recommend, input: { outcome: 'ready', statementFinal: true } })).toBe(
      'The Proposer has not asked yet for DP900 to be converted.',
    );
  });

  test('STAGE-8: on hold needs a reason, and nothing is converted meanwhile', () => {
    const dp = raise();
    expect(ask('hold', dp, { by: cast.secas, on: '2020-01-02', input: { reason: ' ' } })).toMatchObject({
      ok: false,
      invalid: { reason: 'Enter a text' },
    });
    const held = take('hold', dp, { by: cast.secas, on: '2020-01-02', input: { reason: 'DCC performance measurement.' } });
    const waiting = { ...held, stage: 'initial' as const };
    expect(refusalOf('panel-convert', waiting, converting)).toBe('DP900 is on hold and cannot be converted: DCC performance measurement.');
    expect(take('release', held, { by: cast.csc, on: '2021-01-05', input: { reason: 'Measured.' } }).onHold).toBeNull();
  });

  test('REFINE-3: testing likely, and straight to the Report Phase is refused', () => {
    const likely = inStage('initial', '2018', {}, { testingLikely: true });
    expect(refusalOf('straight-to-report', likely, { by: cast.panel, on: '2021-03-12', input: { reason: 'Clear' } })).toBe(
      'DP900 is likely to need testing, so it must follow the Refinement Process (Section D3.9).',
    );
  });
});

describe('Consultation', () => {
  const approving = (closes: string) => ({
    by: cast.panel,
    on: '2021-03-12',
    input: { opens: '2021-03-15', closes, path: 'self-governance' },
  });
  test('CONSULT-12: 15 March to 6 April 2021 is 15 Working Days and allowed, to 7 April is 16 and refused', () => {
    expect(take('approve-for-consultation', inStage('panel-report'), approving('2021-04-06')).stage).toBe('report-consultation');
    expect(refusalOf('approve-for-consultation', inStage('panel-report'), approving('2021-04-07'))).toMatch(
      /^A Modification Report Consultation cannot stay open for more than 15 Working Days \(Section D7\.7\(a\)\)\./,
    );
  });
  test('CB-1: the final report goes to the Change Board after 5pm on the closing day', () => {
    const open = take('approve-for-consultation', inStage('panel-report'), approving('2021-04-06'));
    const sending = { by: cast.secas, on: '2021-04-06', input: { responses: '0' } };
    expect(refusalOf('submit-fmr', open, { ...sending, time: '16:00' })).toMatch(/is open until 5pm on 6 April 2021/);
    expect(take('submit-fmr', open, { ...sending, time: '16:01' }).formal.beforeBoardSince).toBe('2021-04-06');
  });
});

describe('Change Board', () => {
  const atBoard = (path: 'self-governance' | 'authority-determined') => inStage('change-board', '2018', { path, converted: true });
  const publish = (path: 'self-governance' | 'authority-determined', votes: [number, number, number]) =>
    take('publish-result', atBoard(path), { by: cast.secas, on: '2021-04-14', context: { ballot: ballotOf(...votes, '2021-04-14') } });

  test('CB-6: 3 for and 2 against of 12 is not quorate', () =>
    expect(
      refusalOf('publish-result', atBoard('self-governance'), {
        by: cast.secas,
        on: '2021-04-14',
        context: { ballot: ballotOf(3, 2, 0, '2021-04-14') },
      }),
    ).toBe('Only 5 of 12 voting members have voted; 6 are needed.'));

  test('CB-11: on the Authority’s path a vote to reject still goes to the Authority, as a recommendation', () => {
    const sent = publish('authority-determined', [3, 7, 2]);
    expect(sent.stage).toBe('authority');
    expect(sent.formal.appealDeadline).toBeNull();
    const letter = { by: cast.authority, on: '2021-05-04', input: { letter: 'Approved.' } };
    expect(take('authority-approve', sent, letter).stage).toBe('pending-implementation');
    expect(refusalOf('appeal', sent, { by: cast.party, on: '2021-04-15', input: { forum: 'panel', ground: 'No' } })).toBe(
      'The Change Board’s vote on MP900 is a recommendation; the Authority decides.',
    );
  });

  test('APPEAL-3: published 14 April 2021, appeals until the end of 28 April; at 18:00 accepted and marked, on 29 April refused', () => {
    const decided = publish('self-governance', [7, 3, 2]);
    expect(decided.formal.appealDeadline).toBe('2021-04-28');
    const appealing = { by: cast.party, on: '2021-04-28', input: { forum: 'panel', ground: 'The costs' } };
    const appealed = take('appeal', decided, { ...appealing, time: '17:00' });
    expect(appealed.stage).toBe('appeal-panel');
    expect(appealed.formal.appeals[0]?.afterFive).toBe(true);
    expect(refusalOf('appeal', decided, { ...appealing, on: '2021-04-29' })).toBe('The appeal window for MP900 closed on 28 April 2021.');
    expect(refusalOf('appeal', decided, { ...appealing, by: cast.outsider })).toBe(
      'Only a SEC Party, Citizens Advice or Citizens Advice Scotland can appeal.',
    );
  });

  test('CB-8: 5 for and 5 against is no majority and, once the window has ended, not approved', () => {
    const tied = publish('self-governance', [5, 5, 0]);
    expect(tied.formal.decided?.outcome).toBe('no-majority');
    expect(nowOf(tied, '2021-04-29').sentence).toBe('No majority (5 to 5): not approved, by the Change Board on 14 April 2021.');
  });
});

test('FAST-3, FAST-4: a resolution, an objection to the Panel, its second view, then only the Authority', () => {
  const raised = raise({ path: 'fast-track', raisedByPanel: true }, '2021-04-09');
  const resolved = take('ft-resolution-withdraw', raised, { by: cast.panel, on: '2021-04-09', input: { reason: 'Not an error' } });
  expect(resolved.formal.appealDeadline).toBe('2021-04-23');
  expect(nowOf(resolved, '2021-04-24').sentence).toBe('Withdrawn by the Panel on 9 April 2021.');
  const objected = take('appeal', resolved, { by: cast.party, on: '2021-04-20', input: { forum: 'panel', ground: 'It is one' } });
  const again = take('reconsider', objected, { by: cast.panel, on: '2021-05-14', input: { outcome: 'approve', reason: 'It is one' } });
  expect(refusalOf('appeal', again, { by: cast.dcc, on: '2021-05-17', input: { forum: 'panel', ground: 'No' } })).toMatch(
    /to the Authority only/,
  );
  expect(take('appeal', again, { by: cast.dcc, on: '2021-05-17', input: { forum: 'authority', ground: 'No' } }).stage).toBe(
    'appeal-authority',
  );
});

test('URGENT-3: the Panel does not agree, and the Proposer has ten Working Days to refer it', () => {
  const asked = raise({ submitted: '2019-09-12', urgency: { reasons: 'A date' } }, '2019-09-13');
  const seen = take('give-view-on-urgency', asked, {
    by: cast.panel,
    on: '2019-09-19',
    input: { supports: 'no', reason: 'No date is near' },
  });
  expect(seen.formal.urgency).toMatchObject({ state: 'panel-does-not-support', referralBy: '2019-10-03' });
  const referring = { by: cast.proposer, on: '2019-10-03', input: { reason: 'It is near' } };
  expect(take('refer-urgency', seen, referring).formal.urgency.state).toBe('referred');
  expect(refusalOf('refer-urgency', seen, { ...referring, on: '2019-10-04' })).toMatch(/closed on 3 October 2019/);
});

describe('PATH-3, PATH-6: on each form that sets the path, a change that the Authority has a say in needs its word', () => {
  const report = { opens: '2021-03-15', closes: '2021-03-26' };
  const timetable = [{ what: 'Panel', on: '2021-05-14' }];
  const forms = [
    ['set-path', 'refinement', '2018', { reason: 'Immaterial' }],
    ['panel-convert', 'initial', '2018', { workPackage: 'Work', testingLikely: false, timetable }],
    ['to-refinement', 'initial', '2016', { reason: 'Work', timetable }],
    ['straight-to-report', 'initial', '2018', { reason: 'Trivial' }],
    ['approve-for-consultation', 'panel-report', '2018', report],
  ] as const;
  test.each(forms)('%s', (act, stage, regime, own) => {
    const recommendation = { outcome: 'ready' as const, proposerInsists: false, count: null, on: '2021-01-26', entry: 3, source: null };
    const from = (path: Proposal['path']) => inStage(stage, regime, { path }, { recommendation, testingLikely: false });
    const to = (path: string, more = {}) => ({ by: cast.panel, on: '2021-03-12', input: { ...own, path, ...more } });
    const agreed = { authorityContent: 'Its letter of 5 March 2021' };
    expect(refusalOf(act, from('authority-determined'), to('self-governance'))).toBe(
      'The path can change to Self-Governance only where the Authority does not object; say how it agreed.',
    );
    expect(refusalOf(act, from('authority-led'), to('self-governance'))).toMatch(
      /its path can change only where the Authority does not object/,
    );
    expect(refusalOf(act, from('authority-led'), to('authority-determined'))).toMatch(/its path can change only where the Authority/);
    expect(refusalOf(act, from('self-governance'), to('authority-led'))).toMatch(/only where it arises from a Significant Code Review/);
    expect(refusalOf(act, from(null), to('authority-led'))).toMatch(/only where it arises from a Significant Code Review/);
    const settled = take(act, from('authority-determined'), to('self-governance', agreed));
    expect([settled.path, settled.events.at(-1)?.data.authorityContent]).toEqual(['self-governance', agreed.authorityContent]);
    expect(take(act, from(null), to('authority-led', agreed)).path).toBe('authority-led');
    expect(take(act, from('authority-led'), to('authority-led')).path).toBe('authority-led');
    expect(take(act, from('self-governance'), to('authority-determined')).path).toBe('authority-determined');
    expect(take(act, from(null), to('self-governance')).path).toBe('self-governance');
  });
  test('the Authority itself needs no other word', () => {
    const determined = inStage('refinement', '2018', { path: 'authority-determined' });
    const directing = { by: cast.authority, on: '2021-03-12', input: { path: 'authority-led', reason: 'It follows our review' } };
    expect(take('set-path', determined, directing).path).toBe('authority-led');
  });
  test('PATH-5: left blank at conversion, an Authority-led proposal stays one whatever is ticked', () => {
    const led = inStage('initial', '2018', { path: 'authority-led' }, { testingLikely: false });
    const straight = { by: cast.panel, on: '2021-03-12', input: { reason: 'Trivial', effects: ['data'] } };
    expect(take('straight-to-report', led, straight).path).toBe('authority-led');
  });
});

test('RIGHT-5: a Party’s representation is a view of its organisation', () => {
  const represented = take('represent', raise(), { by: cast.party, on: '2019-10-01', input: { text: 'We see the same.' } });
  expect(represented.views[0]).toMatchObject({ by: { organisation: 'organisation/tyne-networks' }, about: 'Written representation' });
});

test('APPEAL-2: an objection to a Fast-Track resolution sent straight to the Authority is refused', () => {
  const decided = { outcome: 'approve', on: '2021-04-14', by: 'panel', final: false } as const;
  const resolved = inStage('decided-appealable', '2018', { path: 'fast-track' }, { decided, appealDeadline: '2021-04-28' });
  expect(refusalOf('appeal', resolved, { by: cast.party, on: '2021-04-20', input: { forum: 'authority', ground: 'Not minor' } })).toBe(
    'Ask the Panel to reconsider first.',
  );
});

describe('Authority', () => {
  const with2016 = () => {
    const board = inStage('change-board', '2016', { path: 'authority-determined' }, { beforeBoardSince: '2019-10-01' });
    return take('publish-result', board, { by: cast.secas, on: '2019-10-09', context: { ballot: ballotOf(7, 3, 2, '2019-10-09') } });
  };
  test('SENDBACK-2: without steps refused; with steps the vote is void, it is back with the Panel and can be withdrawn again', () => {
    const sending = { by: cast.authority, on: '2019-11-01' };
    expect(refusalOf('send-back', with2016(), { ...sending, input: { steps: [{ step: ' ' }] } })).toBe(
      '{"steps":"A send-back must state the additional steps required."}',
    );
    const back = take('send-back', with2016(), { ...sending, input: { steps: [{ step: 'Amend the legal text' }] } });
    expect([back.stage, back.formal.results[0]?.void]).toEqual(['panel-report', true]);
    expect(take('withdraw', back, { by: cast.proposer, on: '2019-11-04', input: { reason: 'No longer needed' } }).stage).toBe(
      'withdrawal-received',
    );
  });
  test('URGENT-2, URGENT-4: submitted on 12 September 2019, due with the Panel by 19 September; “Urgency requested”, not urgent', () => {
    const asked = raise({ submitted: '2019-09-12', urgency: { reasons: 'A date' } }, '2019-09-13');
    expect(asked.stage).toBe('initial');
    expect(asked.formal.urgency.panelBy).toBe('2019-09-19');
    expect(urgencyLabel(asked.formal.urgency.state)).toBe('Urgency requested');
    const agreed = take('decide-urgency', asked, { by: cast.authority, on: '2019-09-20', input: { granted: 'yes' } });
    expect(urgencyLabel(agreed.formal.urgency.state)).toBe('Urgent');
  });
});

describe('Withdrawal', () => {
  const reason = { reason: 'It can be resolved without a change' };
  const withdrawn = () => {
    const received = take('withdraw', raise(), { by: cast.proposer, on: '2020-12-23', input: reason });
    return take('give-withdrawal-notice', received, { by: cast.secas, on: '2020-12-24' });
  };

  test('WITHDRAW-1: the Panel tries to withdraw MP079 and is refused', () => {
    const mp079 = { ...raise({}, '2019-09-10', 79), converted: true, stage: 'refinement' as const };
    expect(refusalOf('withdraw', mp079, { by: cast.panel, on: '2019-10-11', input: reason })).toBe(
      'Only the Proposer (Northern Supply) can withdraw MP079. SECAS, the Panel and its Sub-Committees cannot close a proposal that is not theirs.',
    );
  });
  test('WITHDRAW-2: before the Change Board a 2016 proposal is refused, a 2021 one is allowed until the ballot is closed', () => {
    const on = { by: cast.proposer, on: '2021-04-13', input: reason };
    expect(refusalOf('withdraw', inStage('change-board', '2016', {}, { beforeBoardSince: '2021-04-06' }), on)).toBe(
      'SECMP0900 was submitted to the Change Board on 6 April 2021 and can no longer be withdrawn.',
    );
    const since = inStage('change-board', '2018', { converted: true, path: 'self-governance' }, { beforeBoardSince: '2021-04-06' });
    const ballot = ballotOf(7, 3, 2, '2021-04-13');
    expect(take('withdraw', since, { ...on, context: { ballot: { ...ballot, closed: null } } }).stage).toBe('withdrawal-received');
    expect(refusalOf('withdraw', since, { ...on, context: { ballot } })).toBe(
      'The Change Board is deciding on MP900; it can no longer be withdrawn.',
    );
    const decided = take('publish-result', since, { by: cast.secas, on: '2021-04-14', context: { ballot } });
    expect(refusalOf('withdraw', decided, { ...on, on: '2021-04-15' })).toBe(
      'The Change Board decided on MP900 on 14 April 2021; it can no longer be withdrawn.',
    );
  });
  test('WITHDRAW-4: an Authority-led proposal without evidence of consent is refused', () => {
    const led = inStage('refinement', '2016', { path: 'authority-led' });
    expect(refusalOf('withdraw', led, { by: cast.proposer, on: '2019-10-11', input: reason })).toBe(
      'A Path 1 (Authority-led) proposal can be withdrawn only with evidence of the Authority’s consent.',
    );
    const since = inStage('refinement', '2018', { path: 'authority-led' });
    expect(refusalOf('withdraw', since, { by: cast.proposer, on: '2021-03-03', input: reason })).toBe(
      'An Authority-initiated Modification can be withdrawn only with evidence of the Authority’s consent.',
    );
    const decision = ask('withdraw', led, {
      by: cast.proposer,
      on: '2019-10-11',
      input: { ...reason, authorityConsent: 'document/letter' },
    });
    expect(JSON.stringify(decision.ok && decision.events)).not.toContain('document/letter');
  });
  test('WITHDRAW-6: withdrawn on 23 December 2020, notice on 24 December, adoptable until the end of 12 January 2021', () => {
    const open = withdrawn();
    expect(open.formal.withdrawal?.adoptDeadline).toBe('2021-01-12');
    const adopted = take('adopt', open, { by: cast.party, on: '2021-01-12', time: '23:59' });
    expect([adopted.stage, adopted.proposers.at(-1)?.organisation]).toEqual(['development', 'organisation/tyne-networks']);
    expect(refusalOf('adopt', adopted, { by: cast.dcc, on: '2021-01-12', time: '23:59' })).toBe(
      'Tyne Networks adopted DP900 at 23:59 on 12 January 2021.',
    );
    expect(refusalOf('adopt', open, { by: cast.party, on: '2021-01-13' })).toBe(
      'The 10 Working Day adoption window for DP900 closed on 12 January 2021.',
    );
  });
  test('ADOPT-9: Citizens Advice, the withdrawing Proposer, and a proposal that is not open', () => {
    const on = '2021-01-05';
    expect(refusalOf('adopt', withdrawn(), { by: cast.citizensAdvice, on })).toBe('Only a SEC Party can adopt a withdrawn proposal.');
    expect(refusalOf('adopt', withdrawn(), { by: cast.proposer, on })).toBe('The withdrawing Proposer cannot adopt its own proposal.');
    expect(refusalOf('adopt', raise(), { by: cast.party, on })).toBe('DP900 is not open for adoption.');
  });
  test('WITHDRAW-11: nobody adopts: withdrawn, final, still in the register', () => {
    const now = nowOf(withdrawn(), '2021-01-13');
    expect(now).toMatchObject({
      sentence: 'Withdrawn by the Proposer on 23 December 2020; nobody adopted it by 12 January 2021.',
      deadline: null,
    });
    expect(refusalOf('hold', withdrawn(), { by: cast.secas, on: '2021-01-13', input: reason })).toBe(
      '‘Put on hold’ is not possible while DP900 is in Withdrawn.',
    );
  });
  test('RIGHT-25: an adoption received at 16:50 on the last day and entered next morning reverses the closure', () => {
    const decision = ask('hold', withdrawn(), { by: cast.secas, on: '2021-01-13', input: reason });
    expect(decision.ok).toBe(false);
    const closing = {
      type: 'adoption-window-expired',
      v: 1,
      effective: { on: '2021-01-13' },
      actor: 'clock',
      rule: 'WITHDRAW-11',
      source: null,
      corrects: null,
      data: { adoptDeadline: '2021-01-12' },
    };
    const closed = after(withdrawn(), [closing], at('2021-01-13', '00:01'));
    const events = recordedOf(closed);
    const received = { recordedBy: 'person/p005', at: at('2021-01-12', '16:50'), on: '2021-01-12', how: 'e-mail' } as const;
    const actor: Actor = { ...cast.party, received };
    const adopt = findAct('adopt');
    if (!adopt) throw new Error('no act');
    const late = decideAsReceived(adopt, { events, actor, context: contextOf(), now: at('2021-01-13', '09:00'), input: {} });
    if (!late.ok) throw new Error(JSON.stringify(late));
    expect(late.events.map((event) => [event.type, event.corrects])).toEqual([
      ['voided', events.length],
      ['adopted', null],
      ['closure-reversed', null],
    ]);
    const log = [
      ...events,
      ...late.events.map((e, i) => ({
        ...e,
        stream: 'proposal/900',
        version: 0,
        position: events.length + 1 + i,
        recorded: at('2021-01-13'),
      })),
    ];
    const resumed = fold(log, evolve);
    expect([resumed?.stage, resumed?.proposers.at(-1)?.organisation]).toEqual(['development', 'organisation/tyne-networks']);
  });
});

describe('What follows from an act', () => {
  test('WITHDRAW-7: a consultation paused with 4 Working Days left has 4 again after adoption', () => {
    const open = inStage(
      'report-consultation',
      '2018',
      { converted: true },
      { consultation: { opens: '2021-03-15', closes: '2021-04-06' } },
    );
    const received = take('withdraw', open, { by: cast.proposer, on: '2021-03-29', input: { reason: 'No time' } });
    const notified = take('give-withdrawal-notice', received, { by: cast.secas, on: '2021-03-30' });
    const adopted = take('adopt', notified, { by: cast.party, on: '2021-04-07' });
    expect([adopted.stage, adopted.formal.consultation?.closes]).toEqual(['report-consultation', '2021-04-13']);
  });

  test('WITHDRAW-7: withdrawn on the last day after it closed at 17:00 a consultation stays closed; at 16:59 a day of it was left', () => {
    const consultation = { opens: '2021-03-15', closes: '2021-04-06' };
    const open = inStage('report-consultation', '2018', { converted: true }, { consultation });
    const adopted = (time: string) => {
      const received = take('withdraw', open, { by: cast.proposer, on: '2021-04-06', time, input: { reason: 'No time' } });
      const notified = take('give-withdrawal-notice', received, { by: cast.secas, on: '2021-04-07' });
      return take('adopt', notified, { by: cast.party, on: '2021-04-14' }).formal.consultation;
    };
    expect(adopted('16:01')).toEqual(consultation);
    expect(adopted('21:30')).toEqual(consultation);
    expect(adopted('15:59')).toEqual({ opens: '2021-03-15', closes: '2021-04-14' });
  });

  test('WITHDRAW-6: where the notice is given by itself, it is dated on the day on which a letter is entered: 14 December, entered on 23 December 2020', () => {
    const by = {
      ...cast.proposer,
      received: { recordedBy: 'person/p005', at: at('2020-12-14'), on: '2020-12-14', how: 'letter' as const },
    };
    const settings = { ...defaultSettings, withdrawalNotice: 'automatic' as const };
    const proposal = raise();
    const entered = decideAsReceived(findAct('withdraw') as AnyAct, {
      ...{ events: recordedOf(proposal), actor: by, context: contextOf({ settings }), now: at('2020-12-23'), input: { reason: 'Solved' } },
    });
    expect(entered).toMatchObject({
      ok: true,
      events: [
        { type: 'withdrawn-by-proposer', effective: { on: '2020-12-14' } },
        { type: 'withdrawal-notified', effective: { on: '2020-12-23' }, data: { adoptDeadline: '2021-01-11' } },
      ],
    });
  });

  test('WITHDRAW-7: a consultation that had not opened keeps its days, and has all of them where it would have opened meanwhile', () => {
    const consultation = { opens: '2021-03-15', closes: '2021-04-06' };
    const approved = inStage('report-consultation', '2018', { converted: true }, { consultation });
    const received = take('withdraw', approved, { by: cast.proposer, on: '2021-03-10', input: { reason: 'No time' } });
    const notified = take('give-withdrawal-notice', received, { by: cast.secas, on: '2021-03-10' });
    const adoptedOn = (on: string) => take('adopt', notified, { by: cast.party, on }).formal.consultation;
    expect(adoptedOn('2021-03-11')).toEqual(consultation);
    expect(adoptedOn('2021-03-19')).toEqual({ opens: '2021-03-15', closes: '2021-04-13' });
  });

  test('WITHDRAW-7: the Panel’s 5 Working Days for an urgent one rest too: 3 were left on 16 September 2019, and 3 are left on adoption', () => {
    const asked = raise({ submitted: '2019-09-12', urgency: { reasons: 'A date' } }, '2019-09-13');
    const received = take('withdraw', asked, { by: cast.proposer, on: '2019-09-16', input: { reason: 'No time' } });
    const notified = take('give-withdrawal-notice', received, { by: cast.secas, on: '2019-09-16' });
    expect(take('adopt', notified, { by: cast.party, on: '2019-09-30' }).formal.urgency.panelBy).toBe('2019-10-03');
  });

  test('CALENDAR-4: MP147 decided on 10 June 2021 is for 24 June, on 22 October for no release that is left', () => {
    const option = (date: string, decidedBy: string) => ({
      ...{ date, decidedBy, decidedAfter: null, release: 'release/x', entry: 1, source: null, effective: { on: '2021-03-05' } },
    });
    const implementationOptions = [option('2021-06-24', '2021-06-10'), option('2021-11-04', '2021-10-21')];
    const sent = inStage('authority', '2018', { path: 'authority-determined', converted: true, implementationOptions });
    const approving = (on: string) => take('authority-approve', sent, { by: cast.authority, on, input: { letter: 'Approved.' } });
    expect(approving('2021-06-10').formal.implementation).toBe('2021-06-24');
    expect(approving('2021-10-22').formal.implementation).toBeNull();
    expect(refusalOf('implement', approving('2021-06-10'), { by: cast.secas, on: '2021-06-23', input: { secVersion: '9.1' } })).toBe(
      'MP900 is to be implemented on 24 June 2021.',
    );
    expect(take('implement', approving('2021-06-10'), { by: cast.secas, on: '2021-06-24', input: { secVersion: '9.1' } }).stage).toBe(
      'implemented',
    );
  });

  test('RIGHT-24: what the Helpdesk received is recorded for the Party, with how and when', () => {
    const received = { recordedBy: 'person/p005', at: at('2020-12-22', '16:50'), on: '2020-12-22', how: 'telephone' } as const;
    const decision = ask('withdraw', raise(), { by: { ...cast.proposer, received }, on: '2020-12-23', input: { reason: 'Solved' } });
    expect(decision.ok && decision.events[0]).toMatchObject({
      actor: 'person/p001',
      effective: { on: '2020-12-22' },
      data: { received: { how: 'telephone', recordedBy: 'person/p005' } },
    });
  });

  test('CB-12: the Change Board recommends a return; the Panel declines and the same report is back', () => {
    const board = inStage('change-board', '2018', { converted: true }, { beforeBoardSince: '2021-04-06' });
    const back = take('cb-return', board, { by: cast.board, on: '2021-04-14', input: { reason: 'The costs are unclear' } });
    expect(take('panel-declines-return', back, { by: cast.panel, on: '2021-05-14', input: { reason: 'They are clear' } }).stage).toBe(
      'change-board',
    );
    const plain = inStage('panel-report');
    expect(refusalOf('panel-declines-return', plain, { by: cast.panel, on: '2021-05-14', input: { reason: 'x' } })).toMatch(
      /has not recommended/,
    );
  });

  test('STAGE-1: an act is recorded neither before it happened nor before the stage began', () => {
    const input = { reason: 'Outside work', on: '2019-09-20' };
    expect(refusalOf('hold', raise(), { by: cast.secas, on: '2019-09-12', input })).toMatch(/^20 September 2019 is still to come/);
    expect(refusalOf('hold', raise(), { by: cast.secas, on: '2019-09-12', input: { ...input, on: '2019-09-01' } })).toBe(
      'DP900 has been in Development Stage only since 10 September 2019.',
    );
  });
});
