import { describe, expect, test } from 'vitest';
import type { Day } from '../../day.ts';
import { defaultSettings } from '../../settings.ts';
import type { Actor } from '../actors.ts';
import { awaitedOf } from '../awaited.ts';
import { lackingIn } from '../health.ts';
import { nowOf } from '../now.ts';
import { plannedRows } from '../planned-rows.ts';
import type { Proposal } from '../proposal.ts';
import { reportGaps } from '../report.ts';
import { reportItems } from '../report-items.ts';
import { ask, cast, contextOf, form, inStage, raise, refusalOf, take } from '../testing.ts';
import { reportContent, withReport } from '../testing-report.ts';

const on = '2021-03-03';
const committee = (id: string, kind: Actor['kinds'][number], name: string): Actor => ({ ...cast.panel, id, kinds: [kind], name });
const group = committee('body/working-group', 'working-group', 'Working Group');
const ssc = committee('body/ssc', 'security-sub-committee', 'SSC');
const refinement = (own: Partial<Proposal> = {}) => inStage('refinement', '2018', { converted: true, ...own });

describe('Alternatives', () => {
  const put = (own: Record<string, unknown> = {}) => ({
    ...{ by: group, on },
    input: { text: 'By telephone.', achieves: true, facilitates: true, count: { for: 5, against: 2, abstain: 1 }, ...own },
  });
  const preferred = () => take('put-alternative', refinement(), put({ preference: { this: 5, other: 3 } }));
  const objection = { by: cast.proposer, on, input: { reason: 'It costs more.' } };

  test('WG-2: by majority, with its source and the preference', () => {
    expect(preferred().solutions).toMatchObject([
      {
        ...{ key: 'a', label: 'Alternative Solution A', from: 'working-group', preferred: true },
        origin: 'Put forward by the Working Group by majority (5 for, 2 against, 1 abstained)',
        preference: 'Preferred by the Working Group (5 to 3)',
      },
    ]);
    const second = take('put-alternative', preferred(), put({ preference: { this: 6, other: 2 } }));
    expect(second.solutions.map(({ key, preferred, preference }) => [key, preferred, preference])).toEqual([
      ['a', false, 'The Working Group now prefers Alternative Solution B'],
      ['b', true, 'Preferred by the Working Group (6 to 2)'],
    ]);
  });
  test('WG-2: without a count, without a majority, or without achieving the purpose', () => {
    expect(refusalOf('put-alternative', refinement(), put({ count: null }))).toBe(
      'Record how many members of the Working Group were for and against.',
    );
    expect(refusalOf('put-alternative', refinement(), put({ count: { for: 3, against: 3, abstain: 2 } }))).toBe(
      'An Alternative is put forward by a majority of the Working Group (3 for, 3 against, 2 abstained).',
    );
    expect(refusalOf('put-alternative', refinement(), put({ facilitates: false }))).toBe(
      'An Alternative must, in the majority’s view, achieve the purpose of MP900 and better facilitate the SEC Objectives.',
    );
  });
  test('WG-6: on a tie over the preferred variation the Proposer’s is preferred', () => {
    const tied = take('put-alternative', refinement(), put({ preference: { this: 4, other: 4 } }));
    expect(tied.solutions[0]).toMatchObject({
      preferred: false,
      preference: 'Not preferred: 4 to 4, and on a tie the Proposer’s variation is',
    });
  });
  test('WG-3: the Proposer insists only with an objection on record to the variation that the Working Group prefers', () => {
    const insist = { by: cast.proposer, on, input: { text: 'By post, weekly.' } };
    expect(refusalOf('put-alternative', refinement(), insist)).toBe(
      'The Working Group prefers no other variation than the Proposer’s; the Proposer can change its own solution.',
    );
    expect(refusalOf('put-alternative', preferred(), insist)).toBe(
      'The Proposer can insist on its own variation once its objection to Alternative Solution A is on record.',
    );
    const insisted = take('put-alternative', take('object-to-variation', preferred(), objection), insist);
    expect(insisted.solutions[1]).toMatchObject({
      ...{ key: 'b', from: 'proposer', preferred: false, origin: 'Insisted on by the Proposer' },
      preference: 'The Working Group prefers Alternative Solution A',
    });
  });
  test('WG-3: nothing to object to, or objected already', () => {
    expect(refusalOf('object-to-variation', refinement(), objection)).toBe(
      'The Working Group prefers no other variation of MP900 than the Proposer’s.',
    );
    expect(refusalOf('object-to-variation', take('object-to-variation', preferred(), objection), objection)).toBe(
      'The Proposer objected to Alternative Solution A on 3 March 2021.',
    );
  });
  test('WG-7: at most five; under the process of 2016 they are Alternative Proposals', () => {
    const five = [1, 2, 3, 4, 5].reduce((proposal) => take('put-alternative', proposal, put()), refinement());
    expect(refusalOf('put-alternative', five, put())).toBe('MP900 has 5 Alternatives already, which is the most.');
    expect(take('put-alternative', inStage('refinement', '2016'), put()).solutions[0]?.label).toBe('Alternative Proposal A');
  });
});

describe('The Panel and the Proposer', () => {
  const panel = (input: Record<string, unknown>) => ({ by: cast.panel, on, input });
  const path = (own: Record<string, unknown>) => panel({ path: 'self-governance', reason: 'As the checklist says', ...own });

  test('PATH-4: any tick makes it the Authority’s to determine', () => {
    expect(refusalOf('set-path', refinement(), path({ effects: ['consumers', 'data'] }))).toBe(
      'A material effect on consumers and data makes MP900 an Authority Determined Modification.',
    );
    expect(refusalOf('set-path', inStage('refinement', '2016'), path({ effects: ['discrimination between Parties'] }))).toBe(
      'Discrimination between Parties makes SECMP0900 Path 2 (Authority-determination).',
    );
    expect(take('set-path', refinement(), path({ path: 'authority-determined', effects: ['consumers'] })).path).toBe(
      'authority-determined',
    );
  });
  test('PATH-7: a change to Section D is the Authority’s by default, unless the Panel finds governance not affected', () => {
    const governance = refinement({ secParts: [{ part: 'Section D', clause: 'D1.3', entry: 3, source: null, effective: { on } }] });
    expect(refusalOf('set-path', governance, path({}))).toBe(
      'MP900 changes Section D, which is by default the Authority’s to determine; say so if governance is not affected.',
    );
    expect(take('set-path', governance, path({ governanceAside: true })).path).toBe('self-governance');
  });
  test('PATH-5: at conversion a tick sets the path, and none leaves it open', () => {
    const recommended = take('csc-recommend', raise(), {
      ...{ by: cast.csc, on: '2019-09-24' },
      input: { outcome: 'not-ready', statementFinal: true, proposerInsists: true },
    });
    const convert = (effects: string[]) =>
      take('panel-convert', recommended, {
        ...{ by: cast.panel, on: '2019-10-11' },
        input: { testingLikely: false, workPackage: 'Work', timetable: [{ what: 'Panel', on: '2019-12-13' }], effects },
      });
    expect([convert(['privacy']).path, convert([]).path]).toEqual(['authority-determined', null]);
  });
  test('STAGE-6: under the process of 2016 the view on urgency comes before refinement', () => {
    const asked = inStage(
      'initial',
      '2016',
      {},
      { urgency: { state: 'requested', reasons: 'A date', panelBy: '2021-03-05', referralBy: null } },
    );
    const input = { reason: 'Work', path: 'self-governance', timetable: [{ what: 'Panel', on: '2021-05-14' }] };
    expect(refusalOf('to-refinement', asked, panel(input))).toBe('The Panel has not given its view on the urgency of SECMP0900 yet.');
  });
  test('STAGE-11: a consultation does not open before the Panel lets the report go out', () =>
    expect(
      refusalOf(
        'approve-for-consultation',
        inStage('panel-report'),
        panel({ opens: '2021-03-02', closes: '2021-03-12', path: 'self-governance' }),
      ),
    ).toBe('The consultation cannot open on 2 March 2021, before the Panel let it go out on 3 March 2021.'));
  test('STAGE-18: taken to decision early with a reason, once', () => {
    const early = take('progress-early', refinement(), panel({ reason: 'The date is near.' }));
    expect(early.formal.early).toMatchObject({ reason: 'The date is near.', on });
    expect(refusalOf('progress-early', early, panel({ reason: 'Again' }))).toBe(
      'The Panel decided on 3 March 2021 to take MP900 to decision early.',
    );
  });
  test('STAGE-18: a timetable in which a row is moved takes along what follows, and the old one is kept', () => {
    const first = [
      { what: 'Panel', on: '2021-03-12', kind: 'panel' },
      { what: 'Change Board', on: '2021-04-14', kind: 'change-board' },
    ];
    const set = take('set-timetable', refinement(), panel({ timetable: first, reason: 'First' }));
    const moved = [{ ...first[0], on: '2021-03-19' }, first[1]];
    const shifted = take('set-timetable', set, panel({ timetable: moved, shift: true, reason: 'Late' }));
    expect(shifted.formal.timetable.map((row) => row.on)).toEqual(['2021-03-19', '2021-04-21']);
    expect(take('set-timetable', set, panel({ timetable: moved, reason: 'Late' })).formal.timetable[1]?.on).toBe('2021-04-14');
    expect(shifted.formal.timetables.map(({ rows }) => rows[0]?.on)).toEqual(['2021-03-12', '2021-03-19']);
    expect(refusalOf('set-timetable', set, panel({ timetable: first, reason: 'Same' }))).toBe('That is the timetable of MP900 already.');
  });
  test('STAGE-18: what came of a planned day without an entry of its own stands beside the plan, once, and not before its day', () => {
    const rows = [
      { what: 'Refinement Consultation', on: '2021-03-12', kind: 'consultation' },
      { what: 'TABASC', on: '2021-04-01', kind: 'sub-committee' },
    ];
    const set = take('set-timetable', refinement(), panel({ timetable: rows, reason: 'First' }));
    const record = (on: Day, input: Record<string, unknown>) => ({ by: cast.secas, on, input });
    const held = { what: 'Refinement Consultation', happened: '2021-03-15', outcome: 'Six answers.' };
    expect(lackingIn(set, '2021-03-20', false)).toContainEqual(expect.objectContaining({ kind: 'outcome', act: 'record-outcome' }));
    expect(refusalOf('record-outcome', set, record('2021-03-14', held))).toBe(
      '15 March 2021 is still to come; what came of it can be recorded then.',
    );
    const told = take('record-outcome', set, record('2021-03-20', held));
    expect(plannedRows(told)[0]).toMatchObject({ on: '2021-03-12', actual: '2021-03-15', outcome: { outcome: 'Six answers.' } });
    expect(lackingIn(told, '2021-03-20', false).filter(({ kind }) => kind === 'outcome')).toEqual([]);
    expect(refusalOf('record-outcome', told, record('2021-03-21', held))).toBe(
      '“Refinement Consultation” is no planned day of MP900 that waits for an outcome.',
    );
    const cancelled = { what: 'TABASC', outcome: 'Not needed.' };
    expect(refusalOf('record-outcome', told, record('2021-03-31', cancelled))).toBe(
      '“TABASC” is planned for 1 April 2021; say what came of it once that day has come.',
    );
    const cleared = take('record-outcome', told, record('2021-04-06', cancelled));
    expect(plannedRows(cleared)[1]).toMatchObject({ actual: null, outcome: { outcome: 'Not needed.' } });
    expect(lackingIn(cleared, '2021-04-06', false).filter(({ kind }) => kind === 'outcome')).toEqual([]);
  });
  test('CSC-3: the Proposer stops here, and no recommendation follows until it asks for conversion', () => {
    const stop = { by: cast.proposer, on: '2019-09-20', input: { reason: 'Not now' } };
    const stopped = take('stop-here', raise(), stop);
    const input = { outcome: 'not-ready', statementFinal: true, proposerInsists: true };
    const recommend = { by: cast.csc, on: '2019-09-24', input };
    expect(refusalOf('csc-recommend', stopped, recommend)).toBe(
      'The Proposer stopped DP900 here on 20 September 2019 and has not asked for it to be converted since.',
    );
    expect(refusalOf('stop-here', stopped, stop)).toBe('The Proposer stopped DP900 here on 20 September 2019.');
    expect(nowOf(stopped, '2019-09-20')).toMatchObject({
      sentence:
        'Development Stage. The Proposer stopped it here on Friday 20 September 2019; it goes on once the Proposer asks for conversion.',
      waitsOn: 'The Proposer',
    });
    expect(awaitedOf(stopped, defaultSettings)).toEqual([]);
    expect(awaitedOf(raise(), defaultSettings)).toMatchObject([{ act: 'ask-for-conversion' }]);
    const on = take('ask-for-conversion', stopped, { by: cast.proposer, on: '2019-09-23' });
    expect(take('csc-recommend', on, recommend).stage).toBe('initial');
    expect(refusalOf('stop-here', raise(), { ...stop, by: cast.secas })).toBe('‘Stop here for now’ is for the Proposer.');
  });
  test('STAGE-3: analyst, contact and initiator, and an assignment that changes nothing', () => {
    const named = { by: cast.secas, on, input: { analyst: 'person/p005', contact: 'person/p006', initiator: 'body/panel' } };
    const assigned = take('assign', refinement(), named);
    expect([assigned.contacts.map(({ role }) => role), assigned.initiator?.by]).toEqual([['Lead Analyst', 'Contact'], 'body/panel']);
    expect(refusalOf('assign', assigned, named)).toBe('Nobody new is named, so nothing about MP900 changes.');
  });
});

describe('Views and representations', () => {
  test('REPORT-11: a view on a version that there is', () => {
    const view = (version?: string, to = 'body/panel') => ({ by: ssc, on, input: { text: 'No concern.', to, version } });
    expect(take('give-view', raise(form()), view('problem-statement 0.1')).views[0]).toMatchObject({
      ...{ by: { body: 'body/ssc' }, to: 'body/panel', onDocument: { key: 'problem-statement', version: '0.1' } },
    });
    const none = (version: string) => `DP900 has no version ‘${version}’ of a document that a view could be on.`;
    for (const version of ['minutes 1.0', 'problem-statement 0.7', 'problem-statement', 'none'])
      expect(refusalOf('give-view', raise(), view(version))).toBe(none(version));
    expect(take('give-view', inStage('development', '2018', { documents: [] }), view('none')).views[0]?.onDocument).toBeUndefined();
  });
  test('REPORT-11: it names its version and one of the four to whom a view is given', () => {
    const asked = (own: object) =>
      ask('give-view', raise(form()), { by: ssc, on, input: { text: 'x', to: 'body/panel', version: 'problem-statement 0.1', ...own } });
    for (const to of ['body/panel', 'body/csc', 'body/change-board', 'body/working-group'])
      expect(asked({ to })).toMatchObject({ ok: true });
    for (const to of ['body/tabasc', 'body/opsg', '', undefined])
      expect(asked({ to })).toMatchObject({ invalid: { to: 'Choose to whom the view is given' } });
    for (const version of ['', undefined])
      expect(asked({ version })).toMatchObject({ invalid: { version: 'Choose the version that the view speaks of' } });
  });
  test('REPORT-19: the Working Group and Citizens Advice give views too, from the Draft Proposal to the last window; other outsiders do not', () => {
    const group = committee('body/working-group', 'working-group', 'Working Group');
    const input = { text: 'The legal text should say 60 minutes.', to: 'body/panel', version: 'problem-statement 0.1' };
    for (const stage of ['development', 'refinement', 'decided-appealable'] as const) {
      const said = (by: Actor, own = {}) => take('give-view', inStage(stage), { by, on, input: { ...input, ...own } }).views[0]?.by;
      expect(said(group)).toEqual({ body: 'body/working-group' });
      expect(said(group, { within: 'Six of eight members' })).toEqual({ body: 'body/working-group', as: 'Six of eight members' });
      expect(said(cast.citizensAdvice)).toEqual({ organisation: 'organisation/citizens-advice' });
      expect(said(cast.citizensAdvice, { within: 'Half of us' }), 'only a committee is asked').not.toHaveProperty('as', 'Half of us');
      for (const by of [cast.proposer, cast.party, cast.secas, cast.outsider])
        expect(refusalOf('give-view', inStage(stage), { by, on, input })).toMatch(
          /^‘Record a view’ is for .+ or Citizens Advice Scotland\.$/,
        );
    }
    for (const stage of ['implemented', 'rejected', 'withdrawn'] as const)
      expect(refusalOf('give-view', inStage(stage), { by: group, on, input })).toMatch(/^‘Record a view’ is not possible while /);
  });
  test('RIGHT-5: the Alt HAN Forum says what of its own the proposal touches; nobody else is asked', () => {
    const forum: Actor = { ...ssc, id: 'body/alt-han-forum', kinds: ['forum'], name: 'Alt HAN Forum' };
    const representing = (by: Actor, altHan?: string) => ({ by, on, input: { text: 'It costs us.', ...(altHan && { altHan }) } });
    expect(refusalOf('represent', refinement(), representing(forum))).toMatch(
      /^The Alt HAN Forum may make representations on MP900 only if it touches Section Z/,
    );
    expect(take('represent', refinement(), representing(forum, 'section-z')).views[0]).toMatchObject({ altHan: 'section-z' });
    expect(take('represent', refinement(), representing(cast.party, 'section-z')).views[0]).not.toHaveProperty('altHan');
  });
  test('REPORT-12: a representation carries its evidence, and one without is to be summarised in the report', () => {
    const represent = (evidence?: string) => ({ by: cast.party, on, input: { text: 'It costs us.', ...(evidence && { evidence }) } });
    const bare = take('represent', refinement(), represent());
    expect(take('represent', refinement(), represent('Our accounts')).views[0]).toMatchObject({ evidence: 'Our accounts' });
    const gaps = (p: Proposal, ticked: string[] = []) => reportGaps(p, ticked, { consulted: false, settings: defaultSettings, today: on });
    expect(gaps(withReport(bare, on))).toEqual(['representations with a summary of their evidence']);
    expect(gaps(withReport(bare, on), ['representations'])).toEqual([]);
  });
});

describe('The report’s checklist', () => {
  const all = reportItems.map(({ key }) => key);
  const submit = (complete: string[] = [], context = {}) => ({
    ...{ by: cast.secas, on, context },
    input: { complete, noConsultationReason: 'A small change' },
  });
  const refused = (p: Proposal, complete: string[] = [], context = {}) =>
    refusalOf('submit-modification-report', p, submit(complete, context));
  const missing = (n: number, ...titles: string[]) =>
    `The Modification Report cannot go to the Panel: ${n} mandatory item(s) missing: ${titles.join('; ')}.`;
  const version = (ids: string[]) => ({
    ...{ by: cast.secas, on },
    input: { ...reportContent['publish-version'], version: '0.2', sections: ids.map((id) => ({ id, heading: id, text: 'Words.' })) },
  });

  test('REPORT-1: ticks put nothing into a report: without legal text, report, impacts, costs and views it goes nowhere, whatever is ticked', () => {
    const said = refused(refinement(), all);
    for (const title of [
      'the Modification Report itself, published here',
      'legal text of the change and of every Alternative',
      'implementation timetable and date',
      'likely effects',
      'Party Categories affected',
      'whether DCC Systems, User Systems and Smart Metering Systems change',
      'other Energy Codes affected',
      'the Proposer’s own view against the SEC Objectives',
      'effects on consumers in each of the five areas',
    ])
      expect(said).toContain(title);
  });
  test('REPORT-1: legal text is published here; no tick stands for it', () =>
    expect(refused(withReport(refinement(), on, 'publish-legal-text'), all)).toBe(
      missing(1, 'legal text of the change and of every Alternative'),
    ));
  test('REPORT-1: an Alternative has legal text of its own', () => {
    const put = {
      ...{ by: group, on },
      input: { text: 'By telephone.', achieves: true, facilitates: true, count: { for: 5, against: 2, abstain: 1 } },
    };
    const two = take('put-alternative', withReport(refinement(), on), {
      ...put,
      input: { ...put.input, preference: { this: 5, other: 3 } },
    });
    expect(refused(two, all)).toBe(missing(1, 'legal text of the change and of every Alternative'));
    const legalText = { by: cast.secas, on, input: { ...reportContent['publish-legal-text'], appliesTo: ['a'] } };
    expect(take('submit-modification-report', take('publish-legal-text', two, legalText), submit()).stage).toBe('panel-report');
  });
  test('STAGE-10: with all of it published here it goes to the Panel', () =>
    expect(take('submit-modification-report', withReport(refinement(), on), submit()).stage).toBe('panel-report'));
  test('REPORT-14: words of the report stand under their heading, or the published report tells them under another and they are ticked', () => {
    const said = take('publish-version', withReport(refinement(), on), version(['summary', 'testing']));
    expect(refused(said, ['effects', 'operations'])).toBe(missing(1, 'outcomes of the analysis, and who did it'));
    expect(take('submit-modification-report', said, submit(['effects', 'operations', 'analysis'])).stage).toBe('panel-report');
  });
  test('REPORT-6: after refinement the report says whether and how the DCC tests, likely or not; a proposal raised before 1 January 2017 is asked for nothing', () => {
    const untested = take('publish-version', withReport(refinement(), on), version(['likely-effects', 'operations', 'analysis']));
    expect(untested.formal.testingLikely).not.toBe(true);
    expect(refused(untested)).toBe(missing(1, 'whether and how the DCC must test'));
    const before = { ...untested, raised: { on: '2016-12-31' } };
    expect(take('submit-modification-report', before, submit()).stage).toBe('panel-report');
    expect(refused({ ...untested, raised: { on: '2017-01-01' } })).toBe(missing(1, 'whether and how the DCC must test'));
    const settings = { ...contextOf().settings, testingRulesFrom: '2016-01-01' };
    expect(refused(before, [], { settings })).toBe(missing(1, 'whether and how the DCC must test'));
  });
  test('REPORT-5: each of the three kinds of system is stated, and costs where one of them changes', () => {
    const impacts = (others: { on: string; affected: string }[]) => ({
      ...{ by: cast.secas, on },
      input: { ...reportContent['state-impacts'], others },
    });
    const rest = ['consumers', 'other-codes', 'greenhouse-gas'].map((on) => ({ on, affected: 'no' }));
    const systems = (affected: string) => ['dcc-systems', 'user-systems', 'smart-metering-systems'].map((on) => ({ on, affected }));
    const stated = (others: { on: string; affected: string }[]) =>
      take('state-impacts', withReport(refinement(), on), impacts([...rest, ...others]));
    const which = 'whether DCC Systems, User Systems and Smart Metering Systems change';
    expect(refused(stated(systems('no').slice(1)), all)).toBe(missing(1, which));
    expect(refused(stated(systems('not-stated')), all)).toBe(missing(1, which));
    const only = { by: cast.secas, on, input: { costs: [{ bearer: 'secas', amount: 600, text: 'One day.' }] } };
    expect(refused(take('state-costs', stated(systems('possible')), only), all)).toBe(missing(1, 'what the change of systems costs'));
    expect(take('submit-modification-report', take('state-costs', stated(systems('no')), only), submit()).stage).toBe('panel-report');
  });
  test('REPORT-17: since 2018 consumers are told of in all five areas; under the process of 2016 they are not asked for', () => {
    const consumers = { by: cast.secas, on, input: { views: [{ area: 'society', effect: 'none' }] } };
    const one = (p: Proposal) => take('give-consumer-view', withReport(p, on, 'give-consumer-view'), consumers);
    expect(refused(one(refinement()), all)).toBe(missing(1, 'effects on consumers in each of the five areas'));
    expect(take('submit-modification-report', one(inStage('refinement', '2016')), submit()).stage).toBe('panel-report');
  });
});
