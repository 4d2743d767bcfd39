import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../settings.ts';
import type { Actor, Resolution } from './actors.ts';
import { ask, cast, inStage, refusalOf, take } from './testing.ts';

const resolved = (actor: Actor, own: Partial<Resolution> = {}): Actor => ({
  ...actor,
  resolution: { recordedBy: 'person/p005', meeting: 'meeting/panel-2021-03-12', verb: 'AGREE', votes: null, ...own },
});
const votes = (f: number, a: number, x = 0) => ({ votes: { for: f, against: a, abstain: x } });
const before = inStage(
  'initial',
  '2018',
  {},
  { recommendation: { outcome: 'ready', proposerInsists: false, count: null, on: '2021-03-01', entry: 3, source: null } },
);
const input = { workPackage: 'Requirements', timetable: [{ what: 'Working Group', on: '2021-04-07' }] };
const converting = (own: Partial<Resolution>, settings = {}) => ({
  ...{ by: resolved(cast.panel, own), on: '2021-03-12', input },
  context: settings,
});
const refusal = (own: Partial<Resolution>) => refusalOf('panel-convert', before, converting(own));

describe('How the Panel carries a motion', () => {
  test('PN-1: 7 for, 2 against converts; 2 for, 7 against does not', () => {
    expect(take('panel-convert', before, converting(votes(7, 2))).converted).toBe(true);
    expect(refusal(votes(2, 7))).toBe('The SEC Panel decides by simple majority, and the motion was lost (2 for, 7 against, 0 abstained).');
  });
  test('PN-1: a simple majority of the votes cast is enough, whoever abstains', () =>
    expect(take('panel-convert', before, converting(votes(2, 1, 6))).converted).toBe(true));
  test('PN-1: on a tie the Chair’s casting vote decides, and without one the motion falls', () => {
    expect(refusal(votes(4, 4))).toBe(
      'The votes were equal (4 for, 4 against, 0 abstained) and no casting vote of the Chair is recorded: the motion falls.',
    );
    expect(refusal({ ...votes(4, 4), casting: 'against' })).toMatch(/casting vote was against: the motion falls\.$/);
    const carried = ask('panel-convert', before, converting({ ...votes(4, 4), casting: 'for' }));
    expect(carried).toMatchObject({
      ok: true,
      events: [{ type: 'converted' }, { type: 'resolution-recorded', data: { casting: 'for', votes: { for: 4, against: 4, abstain: 0 } } }],
    });
  });
  test('PN-4: a casting vote wins no lost vote, and counts for nothing where the Chair has none', () => {
    expect(refusal({ ...votes(3, 5), casting: 'for' })).toMatch(/the motion was lost/);
    const none = { settings: { ...defaultSettings, panelChairCasting: false } };
    expect(refusalOf('panel-convert', before, converting({ ...votes(4, 4), casting: 'for' }, none))).toMatch(/the motion falls/);
  });
  test('PN-5: fewer than half of the voting members decide nothing', () => {
    expect(refusal(votes(4, 0))).toBe('The SEC Panel was not quorate: 4 of its 10 voting members were counted, and 5 are needed.');
    expect(take('panel-convert', before, converting(votes(4, 0, 1))).converted).toBe(true);
  });
  test.each(['ft-resolution-approve', 'ft-resolution-withdraw'] as const)(
    'PN-3: %s is carried by a simple majority, and lost without one',
    (act) => {
      const fast = inStage('ft-panel', '2018', { path: 'fast-track' });
      const asked = (own: Partial<Resolution>) => ({ by: resolved(cast.panel, own), on: '2021-03-12', input: { reason: 'A misprint.' } });
      expect(take(act, fast, asked(votes(5, 4))).stage).toBe('decided-appealable');
      expect(refusalOf(act, fast, asked(votes(4, 5)))).toBe(
        'The SEC Panel decides by simple majority, and the motion was lost (4 for, 5 against, 0 abstained).',
      );
    },
  );
  test('PN-7: what it only noted or discussed is not decided', () => {
    for (const verb of ['NOTE', 'DISCUSS'] as const)
      expect(refusal({ verb })).toMatch(/is not decided: ‘Convert to a Modification Proposal.*’ needs that it agreed or approved\.$/);
    expect(take('panel-convert', before, converting({ verb: 'APPROVE' })).converted).toBe(true);
  });
  test('PN-7: a view is no decision: the Panel can note it, and a minority is no matter', () => {
    const view = { to: 'body/csc', version: 'problem-statement 0.1', text: 'Clear.' };
    const noting = { by: resolved(cast.panel, { verb: 'NOTE', ...votes(1, 3) }), on: '2021-03-12', input: view };
    expect(take('give-view', before, noting).views).toHaveLength(1);
  });
  test('PN-7: it decides at a meeting of its own that is on record, has been held and was not cancelled; outside one none is named', () => {
    const own = 'The SEC Panel decides at a meeting of its own: choose that meeting, and schedule it first if it is not on record.';
    expect(refusal({ meeting: 'meeting/csc-2021-03-09' })).toBe(own);
    expect(refusal({ meeting: 'meeting/never-heard-of' })).toBe(own);
    expect(refusal({ meeting: 'meeting/panel-2021-04-09' })).toBe(
      'The SEC Panel meets on 9 April 2021; what it does there is recorded once it is done.',
    );
    const lost = { meetingOf: () => ({ body: 'body/panel', day: '2021-03-12', cancelled: 'Too few could come.' }) };
    expect(refusalOf('panel-convert', before, converting({}, lost))).toMatch(/was cancelled\. Choose the one at which it decided\.$/);
    expect(take('panel-convert', before, converting({ meeting: null })).converted).toBe(true);
  });
  test('CALENDAR-3: no act happened at a meeting that is not on record, whoever takes it', () => {
    const forged = { ...converting({ meeting: null }), input: { ...input, meeting: 'meeting/forged' } };
    expect(refusalOf('panel-convert', before, forged)).toBe(
      'That meeting is not on record: choose one from the list, or schedule it first.',
    );
  });
  test('where no count was taken, none is asked for', () => expect(take('panel-convert', before, converting({})).converted).toBe(true));
});

describe('How the Change Sub-Committee recommends', () => {
  const recommending = (own: Partial<Resolution>, more: object = {}) => ({
    by: resolved(cast.csc, { meeting: 'meeting/csc-2019-09-24', ...own }),
    on: '2019-09-26',
    input: { outcome: 'not-ready', statementFinal: true, proposerInsists: true, meeting: 'meeting/csc-2019-09-24', ...more },
  });
  const draft = inStage('development');
  const said = (own: Partial<Resolution>, more: object = {}) => refusalOf('csc-recommend', draft, recommending(own, more));

  test('CSC-2: by majority of the members present: 9 for, 0 against, never 0 for, 9 against', () => {
    expect(take('csc-recommend', draft, recommending(votes(9, 0))).stage).toBe('initial');
    expect(said(votes(0, 9))).toBe(
      'The Change Sub-Committee recommends by majority of the members present, and there was none (0 for, 9 against, 0 abstained).',
    );
    expect(said(votes(4, 1, 3))).toMatch(/there was none/);
    expect(take('csc-recommend', draft, recommending(votes(5, 1, 3))).stage).toBe('initial');
  });
  test('CSC-1: at a meeting of its own that has been held, and not outside one', () => {
    expect(said({ meeting: null }, { meeting: undefined })).toBe(
      'The Change Sub-Committee recommends at a meeting of its own, and not outside one.',
    );
    expect(said({ meeting: 'meeting/panel-2019-09-13' })).toMatch(/decides at a meeting of its own/);
    expect(said({ meeting: 'meeting/csc-2030-01-22' })).toMatch(/meets on 22 January 2030; what it does there is recorded once it is done/);
  });
  test('STAGE-4: recorded two days later it takes effect on the day of the meeting', () => {
    const { formal } = take('csc-recommend', draft, recommending({}));
    expect(formal.recommendation).toMatchObject({ on: '2019-09-24', statement: '0.1' });
  });
  test('FORM-6: without a problem statement none can become final', () => {
    const bare = inStage('development', '2018', { documents: [] });
    expect(refusalOf('csc-recommend', bare, recommending({}))).toBe('DP900 has no problem statement yet, so none can become final.');
  });
});

describe('The Proposer’s statement on testing', () => {
  const unknown = { ...before, formal: { ...before.formal, testingLikely: null } };
  const stating = (testingLikely: boolean, more = {}) => ({ by: cast.proposer, on: '2021-03-10', input: { testingLikely, ...more } });

  test('STAGE-5, STAGE-6: while it is not known, the Panel neither converts nor goes straight to the report', () => {
    const sentence = 'The Proposer has not stated yet whether testing is likely to be needed for DP900.';
    expect(refusalOf('panel-convert', unknown, converting({}))).toBe(sentence);
    const straight = { by: cast.panel, on: '2021-03-12', input: { reason: 'Clear' } };
    expect(refusalOf('straight-to-report', unknown, straight)).toBe(sentence);
  });
  test('FORM-2: the Proposer states it, and the Panel’s form cannot say otherwise', () => {
    const likely = take('state-testing', unknown, stating(true, { what: 'The DCC Total System.' }));
    expect(likely.formal.testingLikely).toBe(true);
    const asked = { ...converting({}), input: { ...input, testingLikely: false } };
    expect(take('panel-convert', likely, asked).formal.testingLikely).toBe(true);
    expect(refusalOf('straight-to-report', likely, { by: cast.panel, on: '2021-03-12', input: { reason: 'Clear' } })).toMatch(
      /must follow the Refinement Process/,
    );
  });
  test('FORM-2: it can be stated anew, not twice the same, and by nobody else', () => {
    const stated = take('state-testing', unknown, stating(true));
    expect(take('state-testing', stated, stating(false)).formal.testingLikely).toBe(false);
    expect(refusalOf('state-testing', stated, stating(true))).toBe('The Proposer of DP900 has stated that already.');
    expect(refusalOf('state-testing', unknown, { ...stating(true), by: cast.secas })).toMatch(/is for the Proposer\.$/);
  });
});
