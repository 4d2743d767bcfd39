import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { read } from '#db/log.ts';
import { broughtIn } from '#db/queries/brought-in.ts';
import { listMail } from '#db/queries/mail.ts';
import { lastSecVersion } from '#db/queries/sec-version.ts';
import type { VaultChange } from '#db/vault.ts';
import { verify } from '#db/verify.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import { responseKey } from '#lib/process/consultation/respondent.ts';
import { responseOf } from '#lib/process/consultation/testing.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import { fold } from '#lib/process/fold.ts';
import { evolveMeeting, type Meeting } from '#lib/process/meeting/meeting.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import type { ActName } from '#lib/process/proposal/arrows.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { cast } from '#lib/process/proposal/testing.ts';
import { reportContent } from '#lib/process/proposal/testing-report.ts';
import { readBallot } from './ballots.ts';
import { tick } from './clock.ts';
import { closeBallot } from './closing-ballots.ts';
import { openReportBallot } from './opening-ballots.ts';
import { fingerprintOfAddress } from './responding.ts';
import { asks, onRecord, putOnRecord, smallRegister } from './small-register.ts';
import { take } from './take.ts';
import { doTake, people, practiceBeforeBoard, stream as practiceStream } from './testing.ts';
import { castVote } from './voting.ts';

/** Somebody whose letter the Helpdesk received at a moment. */
const letter = (from: Actor, at: Instant): Actor => ({
  ...from,
  received: { recordedBy: 'person/p005', at, on: at.slice(0, 10), how: 'letter', evidence: null },
});
const event = (on: Day, type: string, data: Record<string, unknown>) => ({
  ...{ type, v: 1, effective: { on }, actor: 'person/p005', rule: null, source: null, corrects: null },
  data,
});

describe('a Self-Governance decision of 14 April 2021', () => {
  let db: Awaited<ReturnType<typeof smallRegister>>;
  let stream: string;
  const now = () => onRecord(db, stream);
  const does = (act: ActName, by: Actor, at: Instant, input: Record<string, unknown> = {}) => asks(db, act, { stream, by, now: at, input });
  const types = () => read(db, 'register', stream).map(({ type }) => type);
  const panelItems = () => fold<Meeting>(read(db, 'register', 'meeting/panel-2021-05-14'), evolveMeeting)?.items ?? [];

  beforeEach(async () => {
    db = await smallRegister();
    stream = await putOnRecord(db, { submitted: '2020-11-02' }, '2020-11-03');
    const option = (date: Day, decidedBy: Day) =>
      event('2021-03-12', 'implementation-option-stated', { date, decidedAfter: null, decidedBy, release: `release/${date.slice(0, 7)}` });
    const clause = {
      id: 'd1-3',
      part: 'Section D',
      ref: 'D1.3',
      kind: 'clause',
      runs: [{ same: 'once a ' }, { del: 'day' }, { ins: 'week' }],
    };
    const text = {
      ...{ key: 'legal-text', title: 'Legal text', version: '1.0', date: '2021-03-12', base: 'SEC version 5.29', appliesTo: ['proposed'] },
      ...{ changesMarked: 'all', classification: 'White', terms: 'May be shared.', clauses: [clause] },
    };
    const tally = { approve: 7, reject: 3, abstain: 0 };
    const result = {
      ...{ closed: '2021-04-14', seats: 12, quorum: 6, preferred: 'proposed', outcome: 'approve', path: 'self-governance' },
      ...{
        solutions: [{ key: 'proposed', label: 'Proposed Solution', votes: [], tally, outcome: 'approve' }],
        appealDeadline: '2021-04-28',
      },
    };
    const events = [
      event('2021-03-12', 'path-determined', { path: 'self-governance', reason: 'It is a document only.' }),
      option('2021-06-24', '2021-06-10'),
      option('2021-11-04', '2021-10-21'),
      event('2021-03-12', 'legal-text-drafted', { text }),
      event('2021-04-07', 'report-finalised', { responses: 2 }),
      event('2021-04-14', 'result-published', result),
    ].map((one) => ({ stream, event: one }));
    const meeting = { id: 'meeting/panel-2021-05-14', body: 'body/panel', number: null, day: '2021-05-14', standing: 'plan' };
    const scheduled = { stream: meeting.id, event: event('2021-01-04', 'scheduled', meeting) };
    await commit(db, { book: 'register', events: [...events, scheduled] }, '2021-04-14T10:00:00.000Z');
  });

  test('appealed at 18:00 on the last day, answered by the Panel, referred, upheld by the Authority, implemented in November 2021', async () => {
    const ground = { ground: 'The costs fall on Small Suppliers.' };
    expect(await does('appeal', cast.party, '2021-04-28T17:00:00.000Z', { forum: 'panel', ...ground })).toMatchObject({ ok: true });
    expect(now().formal.appeals[0]).toMatchObject({ afterFive: true, deadline: '2021-04-28', open: true });
    expect(panelItems().map(({ proposal }) => proposal)).toEqual([stream]);
    await tick('2021-06-24T09:00:00.000Z');
    expect(now().stage).toBe('appeal-panel');
    const upheld = { decision: 'uphold', reason: 'The report told of them.' };
    expect(await does('panel-appeal-decision', cast.panel, '2021-05-14T12:00:00.000Z', upheld)).toMatchObject({ ok: true });
    expect(now().formal.appealDeadline).toBe('2021-05-28');
    expect(await does('appeal', cast.party, '2021-05-28T20:00:00.000Z', { forum: 'authority', ...ground })).toMatchObject({ ok: true });
    const determined = { decision: 'uphold', reason: 'The Panel was right.' };
    expect(await does('authority-determines', cast.authority, '2021-07-05T10:00:00.000Z', determined)).toMatchObject({ ok: true });
    expect([now().stage, now().formal.implementation]).toEqual(['pending-implementation', '2021-11-04']);
    expect(await does('implement', cast.secas, '2021-11-03T10:00:00.000Z', { secVersion: '5.40' })).toMatchObject({
      reason: 'DP900 is to be implemented on 4 November 2021.',
    });
    expect(await does('implement', cast.secas, '2021-11-04T10:00:00.000Z', { secVersion: '5.40' })).toMatchObject({ ok: true });
    expect(now().formal.implemented).toMatchObject({ secVersion: '5.40', clauses: [{ ref: 'D1.3', text: 'once a week' }] });
    const carried = broughtIn('2021-11-04T12:00:00.000Z').map(({ link, carried: { state, date } }) => [link.reference, state, date]);
    expect(carried).toEqual([['DP900', 'implemented', '2021-11-04']]);
    expect(lastSecVersion('register')).toEqual({ version: '5.40', on: '2021-11-04' });
    expect(now().formal.appeals.map(({ answer }) => answer && [answer.by, answer.on])).toEqual([
      ['panel', '2021-05-14'],
      ['authority', '2021-07-05'],
    ]);
    expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
  });

  test('a second past midnight it is refused, and nothing is recorded', async () => {
    const before = types();
    const late = await does('appeal', cast.party, '2021-04-28T23:00:01.000Z', { forum: 'panel', ground: 'Costs' });
    expect(late).toMatchObject({ ok: false, rule: 'APPEAL-3', reason: 'The appeal window for DP900 closed on 28 April 2021.' });
    expect(types()).toEqual(before);
  });

  test('RIGHT-25: by letter on 28 April at 16:50, entered on the 29th at 09:10: the closure of the window is reversed', async () => {
    await tick('2021-04-29T04:00:00.000Z');
    expect([now().stage, now().formal.implementation]).toEqual(['pending-implementation', '2021-06-24']);
    const received = letter(cast.citizensAdvice, '2021-04-28T15:50:00.000Z');
    expect(await does('appeal', received, '2021-04-29T08:10:00.000Z', { forum: 'panel', ground: 'Consumers pay.' })).toMatchObject({
      ok: true,
    });
    expect(types().slice(-4)).toEqual(['decision-became-final', 'voided', 'appealed', 'closure-reversed']);
    expect([now().stage, now().formal.appeals[0]?.at]).toEqual(['appeal-panel', '2021-04-28T15:50:00.000Z']);
    const late = letter(cast.party, '2021-04-29T07:00:00.000Z');
    expect(await does('appeal', late, '2021-04-29T08:20:00.000Z', { forum: 'panel', ground: 'Costs' })).toMatchObject({
      reason: 'The appeal window for DP900 closed on 28 April 2021.',
    });
  });

  test('APPEAL-3: the Authority is asked while the Panel considers: what the Panel was asked is closed and off its agenda', async () => {
    await does('appeal', cast.party, '2021-04-20T10:00:00.000Z', { forum: 'panel', ground: 'Costs' });
    await does('appeal', cast.dcc, '2021-04-22T10:00:00.000Z', { forum: 'authority', ground: 'Systems' });
    expect(now().formal.appeals.map(({ open, answer }) => [open, answer])).toEqual([
      [false, null],
      [true, null],
    ]);
    expect(panelItems()).toEqual([]);
  });

  test('decided too late for every Release: the clock leaves it without a date, and the Panel sets one', async () => {
    await does('appeal', cast.party, '2021-04-20T10:00:00.000Z', { forum: 'panel', ground: 'Costs' });
    await does('panel-appeal-decision', cast.panel, '2021-10-22T10:00:00.000Z', { decision: 'uphold', reason: 'Late, but upheld.' });
    await tick('2021-11-08T04:00:00.000Z');
    expect([now().stage, now().formal.implementation]).toEqual(['pending-implementation', null]);
    const sentence = 'No implementation option is left for a decision on 22 October 2021; the Panel must set a new date.';
    expect(await does('implement', cast.secas, '2021-11-08T10:00:00.000Z', { secVersion: '5.40' })).toMatchObject({ reason: sentence });
    const moved = { date: '2022-02-24', reason: 'The next Release.' };
    expect(await does('change-implementation-date', cast.panel, '2021-11-12T10:00:00.000Z', moved)).toMatchObject({ ok: true });
    const referring = { decision: now().lastEntry, ground: 'Too soon.' };
    expect(await does('refer-decision', letter(cast.dcc, '2021-11-26T16:50:00.000Z'), '2021-11-29T09:10:00.000Z', referring)).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await does('implement', cast.secas, '2022-02-24T10:00:00.000Z', { secVersion: '5.50' })).toMatchObject({ rule: 'APPEAL-4' });
    const answer = { referral: now().formal.referrals[0]?.entry, decision: 'uphold', reason: 'It is not.' };
    expect(await does('decide-referral', cast.authority, '2022-02-24T11:00:00.000Z', answer)).toMatchObject({ ok: true });
    expect(await does('implement', cast.secas, '2022-02-24T12:00:00.000Z', { secVersion: '5.50' })).toMatchObject({ ok: true });
  });
});

describe('a proposal that the Authority determines, in practice', () => {
  const book = 'practice' as const;
  const { analyst, proposer } = people;
  const authority = { login: 'authority@demo.example', person: 'person/x017', book };
  let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
  const now = () => fold<Proposal>(read(db, book, practiceStream), evolve) as Proposal;
  /** Takes an act as a made-up actor, with its input as the form would give it. */
  const acts = (name: ActName, actor: Actor, at: Instant, input: Record<string, unknown>) => {
    const act = findAct(name);
    if (!act) throw new Error(name);
    return take({ book, stream: practiceStream, act, actor, input, seen: now().lastEntry, token: `${name} ${at}` }, at);
  };
  const path = (to: string) => ({
    stream: practiceStream,
    event: event('2026-12-01', 'path-determined', { path: to, reason: 'It affects competition.' }),
  });

  /** A ballot that is opened, voted on by everybody, closed and published on a day. */
  async function vote(id: string, day: Day) {
    expect(await openReportBallot(analyst, { proposal: practiceStream, meeting: null }, `${day}T09:00:00.000Z`)).toEqual({ ok: true, id });
    const voters = (readBallot(book, id)?.ballot.electorate ?? []).filter(({ noVote }) => noVote === null);
    for (const { seat, person } of voters) {
      const position = {
        key: 'proposed',
        choice: 'approve' as const,
        reason: 'It helps.',
        objectives: [{ objective: 'b' as const, view: 'better' as const, words: '' }],
      };
      const said = { positions: [position], interest: null, recused: false };
      const voter = { login: `${person}@demo.example`, person: person as string, book };
      expect(await castVote(voter, { ballot: id, seat, said, seen: 0, token: `${id} ${seat}` }, `${day}T10:00:00.000Z`)).toMatchObject({
        ok: true,
      });
    }
    await closeBallot(analyst, { ballot: id, casting: null, token: `close ${id}` }, `${day}T11:00:00.000Z`);
    expect(await doTake('publish-result', analyst, `${day}T12:00:00.000Z`)).toMatchObject({ ok: true });
  }

  beforeEach(async () => {
    db = await practiceBeforeBoard('2026-12-01');
    await commit(db, { book, events: [path('authority-determined')] }, '2026-12-01T10:00:00.000Z');
  });

  test('SENDBACK-4: sent back, returned to the Working Group, consulted on and voted on again, then approved', async () => {
    await vote('900-1', '2026-12-09');
    expect(now().stage).toBe('authority');
    const none = await doTake('send-back', authority, '2027-01-04T10:00:00.000Z', { typed: { letter: 'We cannot form an opinion.' } });
    expect(none).toMatchObject({ ok: false, invalid: { steps: 'A send-back must state the additional steps required.' } });
    const typed = { 'steps.0.step': 'Amend the legal text', 'steps.2.step': 'Add analysis', letter: 'We cannot form an opinion.' };
    expect(await doTake('send-back', authority, '2027-01-04T10:05:00.000Z', { typed })).toMatchObject({ ok: true });
    expect(now().formal.sendBacks[0]?.steps).toEqual(['Amend the legal text', 'Add analysis']);
    expect(now().formal.results.map((result) => result.void)).toEqual([true]);

    const timetable = [{ what: 'Report to the Panel', on: '2027-01-08' }];
    expect(await acts('return-to-wg', cast.panel, '2027-01-05T10:00:00.000Z', { reason: 'As directed.', timetable })).toMatchObject({
      ok: true,
    });
    const released = await acts('state-implementation-options', cast.secas, '2027-01-05T10:30:00.000Z', { options: [] });
    expect(released.ok).toBe(false);
    for (const [name, input] of Object.entries(reportContent))
      if (name !== 'state-implementation-options')
        expect(
          await acts(name as ActName, cast.secas, `2027-01-05T11:00:${String(now().events.length % 60).padStart(2, '0')}.000Z`, input),
        ).toMatchObject({ ok: true });
    const objective = { views: [{ objective: 'b', view: 'better', text: 'Fewer late readings.' }] };
    const own = { ...cast.proposer, id: proposer.person, organisation: 'organisation/bramblewick-energy' };
    expect(await acts('give-objective-view', own, '2027-01-05T12:00:00.000Z', objective)).toMatchObject({ ok: true });
    const report = { noConsultationReason: 'The direction leaves no question open.' };
    expect(await acts('submit-modification-report', cast.secas, '2027-01-06T10:00:00.000Z', report)).toMatchObject({ ok: true });
    const out = { opens: '2027-01-11', closes: '2027-01-29', path: 'authority-determined' };
    expect(await acts('approve-for-consultation', cast.panel, '2027-01-08T10:00:00.000Z', out)).toMatchObject({ ok: true });
    expect(await acts('submit-fmr', cast.secas, '2027-01-29T10:00:00.000Z', { responses: 0 })).toMatchObject({ ok: false, rule: 'CB-1' });
    expect(await acts('submit-fmr', cast.secas, '2027-02-01T10:00:00.000Z', { responses: 0 })).toMatchObject({ ok: true });

    await vote('900-2', '2027-02-10');
    expect(now().formal.results.map((result) => result.void)).toEqual([true, false]);
    expect(readBallot(book, '900-1')?.ballot.published).not.toBeNull();
    const approved = await doTake('authority-approve', authority, '2027-02-11T10:00:00.000Z', { typed: { letter: 'We approve.' } });
    expect(approved).toMatchObject({ ok: true });
    expect([now().stage, now().formal.implementation]).toEqual(['pending-implementation', '2027-02-25']);
    expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
  });

  test('RIGHT-20: the Secretary of State’s department does not decide any more', async () => {
    await vote('900-1', '2026-12-09');
    const department = { login: 'department@demo.example', person: 'person/x018', book };
    expect(await doTake('authority-approve', department, '2027-01-04T10:00:00.000Z', { typed: { letter: 'We approve.' } })).toMatchObject({
      ok: false,
      rule: 'RIGHT-20',
      reason: 'On 4 January 2027 the last word on DP900 is with the Authority.',
    });
  });

  describe('CONSULT-14: whoever answered a consultation is told what came of it', () => {
    const stream = 'consultation/dp900-refinement';
    const answered = (email: string, withdrawn = false): VaultChange[] => {
      const respondent = { organisation: null, person: null, stakeholder: fingerprintOfAddress(email), calledAs: 'Ada' };
      const given = { ...responseOf('x'), consultation: stream, respondent, withdrawn: withdrawn ? { at: told, by: null } : null };
      const link = { book, consultation: stream, email, calledAs: 'Ada', asked: told, verified: told };
      return [
        { kind: 'response', key: responseKey(book, stream, respondent), value: { ...given, book } },
        { kind: 'stakeholder', key: hashOf(email), value: link },
      ];
    };
    const told = '2026-12-02T10:00:00.000Z';
    const sentTo = (to: string) => listMail(book, null, 1, 500).filter(({ value }) => value.to === to);
    beforeEach(async () => {
      const linked = event('2026-12-01', 'consultation-linked', { consultation: stream });
      const contact = {
        kind: 'contact' as const,
        key: 'organisation/bramblewick-energy',
        value: { email: 'codes@bramblewick.example', telephone: null },
      };
      const vault = [...answered('ada@example.org'), ...answered('gone@example.org', true), contact as VaultChange];
      await commit(db, { book, events: [{ stream: practiceStream, event: linked }], vault }, told);
    });

    test('CB-11: on the Authority’s path as a recommendation, never as “approved”; who took the response back is not told', async () => {
      await vote('900-1', '2026-12-09');
      const [mail] = sentTo('ada@example.org').map(({ value }) => value);
      expect(mail?.subject).toBe('PRACTICE DP900: Change Board recommends approval to the Authority');
      expect(mail?.text).toContain('/practice/meter-readings-by-post/recommendation');
      expect(mail?.why).toContain('you answered a consultation on it (rule CONSULT-14');
      expect(sentTo('gone@example.org')).toEqual([]);
      expect(sentTo('codes@bramblewick.example').map(({ value }) => value.subject)).toEqual([mail?.subject]);
    });
    test('with the decision, once; and no entry of the log knows the address', async () => {
      await vote('900-1', '2026-12-09');
      await doTake('authority-approve', authority, '2027-01-04T10:00:00.000Z', { typed: { letter: 'We approve.' } });
      expect(sentTo('ada@example.org').map(({ value }) => value.subject)).toEqual(
        expect.arrayContaining(['PRACTICE DP900: approved by the Authority – implementation on 25 February 2027']),
      );
      expect(sentTo('ada@example.org')).toHaveLength(2);
      expect(JSON.stringify(read(db, book, practiceStream))).not.toContain('ada@');
    });
  });

  describe('WITHDRAW-2: a withdrawal that came by letter', () => {
    const on = '2026-12-09';
    const withdraw = (at: string, entered: Instant) =>
      doTake('withdraw', analyst, entered, {
        for: 'organisation/bramblewick-energy',
        typed: { reason: 'Solved otherwise.', 'received.day': '9 December 2026', 'received.time': at, 'received.how': 'letter' },
      });
    beforeEach(async () => {
      await openReportBallot(analyst, { proposal: practiceStream, meeting: null }, `${on}T09:00:00.000Z`);
      const voters = (readBallot(book, '900-1')?.ballot.electorate ?? []).filter(({ noVote }) => noVote === null);
      for (const { seat, person } of voters) {
        const position = {
          key: 'proposed',
          choice: 'reject' as const,
          reason: 'No.',
          objectives: [{ objective: 'b' as const, view: 'worse' as const, words: '' }],
        };
        const voter = { login: `${person}@demo.example`, person: person as string, book };
        await castVote(
          voter,
          { ballot: '900-1', seat, said: { positions: [position], interest: null, recused: false }, seen: 0, token: seat },
          `${on}T10:00:00.000Z`,
        );
      }
      await closeBallot(analyst, { ballot: '900-1', casting: null, token: 'close' }, `${on}T11:00:00.000Z`);
    });

    test('before the ballot was closed is accepted when it is entered afterwards, and the ballot rests as it was', async () => {
      expect(await withdraw('10:30', `${on}T11:30:00.000Z`)).toMatchObject({ ok: true });
      expect(now().stage).toBe('withdrawal-received');
      expect(readBallot(book, '900-1')?.ballot).toMatchObject({ closed: null, rests: [{ from: `${on}T10:30:00.000Z`, to: null }] });
    });
    test('after it was closed is refused', async () => {
      expect(await withdraw('11:10', `${on}T11:30:00.000Z`)).toMatchObject({
        rule: 'WITHDRAW-2',
        reason: 'The Change Board is deciding on DP900; it can no longer be withdrawn.',
      });
    });
    test('and entered after the result was published waits for the Code Administrator to settle it', async () => {
      await doTake('publish-result', analyst, `${on}T12:00:00.000Z`);
      expect(await withdraw('10:30', `${on}T12:30:00.000Z`)).toMatchObject({ ok: false, rule: 'RIGHT-26' });
    });
  });
});
