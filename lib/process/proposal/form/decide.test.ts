import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../settings.ts';
import type { Actor, ActorKind } from '../actors.ts';
import { at, cast, contextOf, form } from '../testing.ts';
import { decideDiscard, decideResubmit, decideReturn, decideSubmit } from './decide.ts';
import type { Answers } from './field.ts';
import { committeeOf, type Standing, standingsOf } from './standing.ts';

const simple: Answers = { title: 'Meter readings by post', issue: 'Readings arrive late.' };
const actor = (name: string, kinds: ActorKind[], own: Partial<Actor> = {}): Actor => ({
  id: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
  organisation: null,
  name,
  kinds: [...kinds, 'anyone'],
  category: null,
  ...own,
});
const body = (id: string, name: string, kinds: ActorKind[]): Actor => actor(name, kinds, { id: `body/${id}` });

/** A committee decided at a meeting of its own. */
const atMeetingOf = (standing: Standing): Answers => {
  const body = committeeOf[standing];
  return body ? { meeting: `${body.replace('body/', 'meeting/')}-90` } : {};
};
const submit = (who: Actor, standing: Standing, answers: Answers = {}, settings = defaultSettings) =>
  decideSubmit({
    ...{ actor: who, standing, answers: { ...simple, ...atMeetingOf(standing), ...answers } },
    ...{ context: contextOf({ settings }), now: at('2021-03-12') },
  });
const reason = (answer: ReturnType<typeof submit>): string | Record<string, string> =>
  answer.ok ? 'possible' : 'reason' in answer ? answer.reason : answer.invalid;

const panel = body('panel', 'SEC Panel', ['panel']);
const ssc = body('ssc', 'Security Sub-Committee', ['security-sub-committee', 'sub-committee']);
const pma = body('smki-pma', 'SMKI PMA', ['smki-authority', 'sub-committee']);
const met = { verb: 'AGREE' };
const votes = (f: number, a: number, x: number) => ({ ...met, votesFor: `${f}`, votesAgainst: `${a}`, votesAbstain: `${x}` });

test('PN-7: a committee’s form names a meeting of its own that has been held, whatever id is typed', () => {
  const named = (who: Actor, standing: Standing, meeting: string) =>
    reason(submit(who, standing, { ...met, withinSubject: 'yes', committeeVotedNotTo: 'yes', meeting }));
  const own = (name: string) => ({
    meeting: `The ${name} decides at a meeting of its own: choose that meeting, and schedule it first if it is not on record.`,
  });
  expect(named(ssc, 'ssc', 'meeting/panel-2021-03-12')).toEqual(own('Security Sub-Committee'));
  expect(named(ssc, 'ssc', 'meeting/forged')).toEqual(own('Security Sub-Committee'));
  expect(named(actor('A Member', ['smki-member']), 'smki-pma-member', 'meeting/ssc-2021-03-10')).toEqual(own('SMKI PMA'));
  expect(named(pma, 'smki-pma', 'meeting/smki-pma-2021-03-16')).toEqual({
    meeting: 'The SMKI PMA meets on 16 March 2021; what it does there is recorded once it is done.',
  });
  expect(named(ssc, 'ssc', 'meeting/ssc-2021-03-10')).toBe('possible');
});

describe('who can submit', () => {
  test.each<[string, Actor, Standing, Answers]>([
    ['RAISE-1: a SEC Party', actor('Northern Supply', ['party']), 'party', {}],
    ['RAISE-1: the DCC', actor('DCC', ['dcc', 'party']), 'dcc', {}],
    ['RAISE-2: Citizens Advice', actor('Citizens Advice', ['consumer-body']), 'consumer-body', {}],
    ['RAISE-3: a designated body', actor('Meter Watch', ['designated-body']), 'designated-body', {}],
    [
      'RAISE-4: the Authority, for a Significant Code Review',
      actor('the Authority', ['authority']),
      'authority',
      { authorityPurpose: 'review' },
    ],
    ['RAISE-5: the DCC at the direction of the Authority', actor('DCC', ['dcc', 'party']), 'dcc', { direction: 'yes' }],
    ['RAISE-6: the Panel, 10–0–0 on a change to another code', panel, 'panel', { ...votes(10, 0, 0), panelPurpose: 'other-code' }],
    ['RAISE-6 and FAST-1: the Panel, Fast-Track', panel, 'panel', { ...votes(10, 0, 0), panelPurpose: 'fast-track', path: 'fast-track' }],
    ['RAISE-7: the SSC on its subject', ssc, 'ssc', { ...met, withinSubject: 'yes' }],
    [
      'RAISE-8: an SSC Member after the SSC has voted not to',
      actor('A Member', ['security-member']),
      'ssc-member',
      { ...met, withinSubject: 'yes', committeeVotedNotTo: 'yes' },
    ],
    ['RAISE-9: the SMKI PMA on its subject', pma, 'smki-pma', { ...met, withinSubject: 'yes' }],
    [
      'RAISE-10: an SMKI PMA Member after the PMA has voted not to',
      actor('A Member', ['smki-member']),
      'smki-pma-member',
      { ...met, withinSubject: 'yes', committeeVotedNotTo: 'yes' },
    ],
  ])('%s', (_, who, standing, answers) => expect(reason(submit(who, standing, answers))).toBe('possible'));

  const only =
    'Only SEC Parties, Citizens Advice, Citizens Advice Scotland, bodies designated by the Authority, the Authority, the Panel, the SSC and the SMKI PMA can raise a proposal.';
  test.each<[string, Actor, Standing, Answers, string]>([
    [
      'SECAS',
      actor('SECAS', ['code-administrator']),
      'code-administrator',
      {},
      'SECAS cannot raise a proposal. Find a Party to act as Proposer.',
    ],
    [
      'TABASC',
      body('tabasc', 'TABASC', ['sub-committee']),
      'other-body',
      {},
      'TABASC has no right to raise a proposal under SEC Section D1.3.',
    ],
    ['OPSG', body('opsg', 'OPSG', ['sub-committee']), 'panel', {}, 'OPSG has no right to raise a proposal under SEC Section D1.3.'],
    [
      'the Change Board',
      body('change-board', 'Change Board', ['change-board']),
      'panel',
      {},
      'Change Board has no right to raise a proposal under SEC Section D1.3.',
    ],
    ['the CSC', body('csc', 'CSC', ['change-sub-committee']), 'ssc', {}, 'CSC has no right to raise a proposal under SEC Section D1.3.'],
    [
      'the Working Group',
      body('working-group', 'Working Group', ['working-group']),
      'party',
      {},
      'Working Group has no right to raise a proposal under SEC Section D1.3.',
    ],
    [
      'the Alt HAN Forum',
      body('alt-han-forum', 'Alt HAN Forum', ['forum']),
      'forum',
      {},
      'The Alt HAN Forum may make representations only (Section Z1.6).',
    ],
    ['somebody who is none of these', actor('An Outsider', []), 'party', {}, only],
    ['a designation that has ended', actor('Meter Watch', []), 'designated-body', {}, only],
    [
      'a Party whose right is suspended',
      actor('Northern Supply', ['party'], { suspended: true }),
      'party',
      {},
      'Northern Supply cannot raise a Draft Proposal while its rights under Section M8.5(b) are suspended.',
    ],
    [
      'the Panel, not unanimous',
      panel,
      'panel',
      { ...votes(9, 0, 1), panelPurpose: 'other-code' },
      'The Panel can raise a proposal only by unanimous vote (9 for, 0 against, 1 abstained).',
    ],
    [
      'the Panel for a good idea',
      panel,
      'panel',
      { ...votes(10, 0, 0), panelPurpose: 'other' },
      'The Panel can raise a proposal only for the purposes in Section D1.3(e).',
    ],
    [
      'an SSC Member before the SSC has voted',
      actor('A Member', ['security-member']),
      'ssc-member',
      { withinSubject: 'yes' },
      'An SSC Member may submit only after the SSC has voted not to.',
    ],
    [
      'an SMKI PMA Member before the PMA has voted',
      actor('A Member', ['smki-member']),
      'smki-pma-member',
      { withinSubject: 'yes' },
      'An SMKI PMA Member may submit only after the SMKI PMA has voted not to.',
    ],
    [
      'the SSC outside its subject',
      ssc,
      'ssc',
      met,
      'The SSC may raise proposals only about the Security Obligations and Assurance Arrangements.',
    ],
    ['the SMKI PMA outside its subject', pma, 'smki-pma', met, 'The SMKI PMA may raise proposals only about the SMKI SEC Documents.'],
    [
      'a Party that marks Fast-Track',
      actor('Northern Supply', ['party']),
      'party',
      { path: 'fast-track' },
      'Only the Panel can raise a Fast-Track Modification.',
    ],
    [
      'the Authority for another reason',
      actor('the Authority', ['authority']),
      'authority',
      {},
      'The Authority can raise a proposal only for a Significant Code Review or to comply with European law.',
    ],
  ])('refused: %s', (_, who, standing, answers, sentence) => expect(reason(submit(who, standing, answers))).toBe(sentence));

  test('PN-5: the Panel cannot raise with fewer than half of its voting members, however unanimous', () => {
    const purpose = { panelPurpose: 'other-code' };
    expect(reason(submit(panel, 'panel', { ...votes(1, 0, 0), ...purpose }))).toBe(
      'The Panel can raise a proposal only where it is quorate: 1 of its 10 voting members were counted, and 5 are needed.',
    );
    expect(reason(submit(panel, 'panel', { ...votes(4, 0, 0), ...purpose }))).toMatch(/5 are needed/);
    expect(reason(submit(panel, 'panel', { ...votes(5, 0, 0), ...purpose }))).toBe('possible');
    const most = { ...defaultSettings, panelQuorum: 0.75 };
    expect(reason(submit(panel, 'panel', { ...votes(7, 0, 0), ...purpose }, most))).toMatch(/8 are needed/);
  });

  test('RAISE-6: the purpose of Fast-Track goes with the Fast-Track path and with no other', () => {
    const fast = { ...votes(10, 0, 0), panelPurpose: 'fast-track' };
    for (const path of ['', 'self-governance', 'authority-determined'])
      expect(reason(submit(panel, 'panel', { ...fast, path }))).toMatch(
        /is a Fast-Track Modification; choose that path, or another purpose\.$/,
      );
  });

  test.each([
    ['RAISE-7: the SSC', ssc, 'ssc'],
    ['RAISE-9: the SMKI PMA', pma, 'smki-pma'],
  ] as const)('%s raises by majority of its votes: 0 to 9 and 4 to 4 are none', (_, who, standing) => {
    const of = (f: number, a: number, x = 0) => reason(submit(who, standing, { ...votes(f, a, x), withinSubject: 'yes' }));
    expect(of(0, 9)).toMatch(/as a committee, by majority of its votes \(0 for, 9 against, 0 abstained\)\.$/);
    expect(of(4, 4)).toMatch(/by majority/);
    expect([of(5, 4), of(1, 0, 8)]).toEqual(['possible', 'possible']);
  });

  test('a purpose that the operator has switched off is not listed', () => {
    const settings = { ...defaultSettings, panelRaisePurposes: ['fast-track'] };
    expect(reason(submit(panel, 'panel', { ...votes(10, 0, 0), panelPurpose: 'other-code' }, settings))).toMatch(/D1\.3\(e\)/);
  });

  test('RAISE-8: a Member whose seat has ended cannot send the form as a Member, nor as the Party they work for', () => {
    expect(reason(submit(actor('A Member', ['party']), 'ssc-member', { ...met, withinSubject: 'yes', committeeVotedNotTo: 'yes' }))).toBe(
      only,
    );
  });

  test('a capacity that is not theirs gives nobody a right', () => {
    expect(standingsOf(actor('An Outsider', []))).toEqual(['outsider']);
    expect(reason(submit(actor('SECAS', ['code-administrator']), 'panel', { ...votes(10, 0, 0), panelPurpose: 'other-code' }))).toMatch(
      /^SECAS/,
    );
  });
});

const party = actor('Northern Supply', ['party'], { organisation: 'organisation/northern-supply' });

describe('the form', () => {
  test('FORM-4: title and issue are needed to send it; what else is missing is said afterwards', () => {
    expect(reason(submit(party, 'party', { title: '', issue: ' ' }))).toEqual({ title: 'Title is missing.', issue: 'Issue is missing.' });
    expect(submit(party, 'party').ok).toBe(true);
  });
  test('FORM-1: in the regime of 2016 every mandatory field', () => {
    const early = decideSubmit({ actor: party, standing: 'party', answers: simple, context: contextOf(), now: at('2016-10-03') });
    expect(early).toMatchObject({
      ok: false,
      invalid: {
        aim: 'Section D1.7: two-sentence aim is missing.',
        testing: 'Section D1.7: statement whether DCC testing is required is missing.',
      },
    });
  });
  test('STAGE-3: the day of submission decides the regime', () => {
    const on = (day: string, answers: Answers) =>
      decideSubmit({ actor: party, standing: 'party', answers, context: contextOf(), now: at(day) });
    expect(on('2018-11-01', simple)).toMatchObject({ ok: true, regime: '2018' });
    expect(on('2018-10-31', form({ regime: '2016' }).answers)).toMatchObject({ ok: true, regime: '2016' });
  });
  test('FORM-4: a solution brings a warning and stops nobody', () => {
    expect(submit(party, 'party', { solution: 'Send them by pigeon.' })).toMatchObject({
      ok: true,
      warnings: [{ field: 'solution', text: 'Solutions are not discussed in the Development Stage.' }],
    });
  });
  test('URGENT-1: urgency needs a reason', () =>
    expect(reason(submit(party, 'party', { urgency: 'yes' }))).toEqual({ urgencyReasons: 'Say why it is urgent.' }));
  test('PATH-3: Authority-led only from the Authority or its review', () => {
    expect(reason(submit(party, 'party', { path: 'authority-led' }))).toMatch(/^A proposal is Authority-led only where/);
    expect(submit(party, 'party', { path: 'authority-led', fromAuthority: 'yes' }).ok).toBe(true);
  });
  test('what does not make sense is said by field', () => {
    expect(
      reason(
        submit(party, 'party', {
          secParts: 'Section D1.3\nChapter 9',
          contactEmail: 'ada',
          wantedDecision: '31 February',
          effects: 'data\nnone',
        }),
      ),
    ).toEqual({
      secParts: '“Chapter 9” is no part of the code. Write “Section D1.3”, “Appendix O” or “Schedule 8”',
      contactEmail: 'Enter an e-mail address like name@example.com',
      wantedDecision: 'Enter a day of the calendar, for example 12 March 2021',
      effects: 'Tick “None of these” only where nothing else is ticked',
    });
  });
});

describe('the five Working Days for comments', () => {
  test('STAGE-2: sent on Thursday 1 April 2021, comments by 12 April: Good Friday and Easter Monday do not count', () => {
    const sent = decideSubmit({ actor: party, standing: 'party', answers: simple, context: contextOf(), now: at('2021-04-01') });
    expect(sent).toMatchObject({ ok: true, submitted: '2021-04-01', comments: { day: '2021-04-12' } });
  });
  test('STAGE-2: sent again on Tuesday 6 April 2021, they run anew, to 13 April', () => {
    const submission = form({
      stage: 'returned',
      submitted: '2021-04-01',
      proposer: { organisation: 'organisation/northern-supply', person: null },
    });
    const again = decideResubmit({
      actor: party,
      standing: 'party',
      answers: simple,
      context: contextOf({ submission }),
      now: at('2021-04-06'),
    });
    expect(again).toMatchObject({ ok: true, submitted: '2021-04-06', comments: { day: '2021-04-13' } });
  });
  test('RIGHT-25: a form received by e-mail at 16:50 on 12 March counts from that day', () => {
    const received = { recordedBy: 'person/p005', at: at('2021-03-12', '16:50'), on: '2021-03-12', how: 'e-mail' as const };
    const sent = decideSubmit({
      actor: { ...party, received },
      standing: 'party',
      answers: simple,
      context: contextOf(),
      now: at('2021-03-16'),
    });
    expect(sent).toMatchObject({ ok: true, submitted: '2021-03-12', comments: { day: '2021-03-19' } });
  });
});

describe('returned, sent again, discarded', () => {
  const waiting = (stage: 'submitted' | 'returned') => contextOf({ submission: form({ stage }) });
  const now = at('2021-03-16');

  test('STAGE-2: a form goes back with at least one line', () => {
    expect(decideReturn({ actor: cast.secas, context: waiting('submitted'), now, defects: [' ', ''] })).toMatchObject({
      ok: false,
      rule: 'STAGE-2',
    });
    expect(decideReturn({ actor: cast.secas, context: waiting('submitted'), now, defects: ['Contact is missing.', ''] })).toEqual({
      ok: true,
      defects: ['Contact is missing.'],
    });
  });
  test('only the Code Administrator returns, and only once', () => {
    expect(decideReturn({ actor: cast.proposer, context: waiting('submitted'), now, defects: ['x'] })).toMatchObject({
      reason: '‘Return the form’ is for the Code Administrator.',
    });
    expect(decideReturn({ actor: cast.secas, context: waiting('returned'), now, defects: ['x'] })).toMatchObject({ rule: 'STAGE-1' });
  });
  test('only the Proposer sends it again, and only when it was returned', () => {
    const asked = { answers: simple, standing: 'party' as const, now };
    expect(decideResubmit({ ...asked, actor: cast.party, context: waiting('returned') })).toMatchObject({
      reason: '‘Send the form again’ is for the Proposer.',
    });
    expect(decideResubmit({ ...asked, actor: cast.proposer, context: waiting('submitted') })).toMatchObject({ rule: 'STAGE-1' });
    expect(decideResubmit({ ...asked, actor: cast.proposer, context: waiting('returned') })).toMatchObject({ ok: true });
  });
  test('the Proposer discards it while it is not public, nobody else', () => {
    for (const stage of ['submitted', 'returned'] as const) {
      expect(decideDiscard({ actor: cast.proposer, context: waiting(stage), now })).toEqual({ ok: true });
      expect(decideDiscard({ actor: cast.secas, context: waiting(stage), now })).toMatchObject({ ok: false });
    }
  });
});
