import { describe, expect, test } from 'vitest';
import type { Actor } from '../actors.ts';
import { viewToCome } from '../problem-statement.ts';
import type { Proposal } from '../proposal.ts';
import { ask, cast, inStage, raise, refusalOf, take } from '../testing.ts';

const on = '2019-09-20';
const bySecas = (input: Record<string, unknown>) => ({ by: cast.secas, on, input });
const refinement = (own: Partial<Proposal> = {}) => inStage('refinement', '2018', { converted: true, ...own });
const statements = ({ documents }: Proposal) => documents.filter(({ kind }) => kind === 'problem-statement').map(({ version }) => version);
const issue = (text: string) => [{ id: 'issue', text }];

describe('The problem statement', () => {
  const second = bySecas({ version: '0.2', sections: issue('Readings arrive a month late.') });

  test('FORM-5: a version has the fixed headings, and a view that nobody gave says that it is to come', () => {
    const statement = take('publish-problem-statement', raise(), second).documents.at(-1);
    expect([statement?.kind, statement?.version, statement?.date]).toEqual(['problem-statement', '0.2', on]);
    expect(statement?.sections.map(({ id }) => id)).toEqual([
      ...['issue', 'views-dcc', 'views-parties', 'views-sub-committees', 'views-csc', 'views-panel'],
    ]);
    expect(statement?.sections.at(-1)?.text).toBe(viewToCome);
  });
  test('FORM-6: versions only increase, and every one is kept', () => {
    const twice = take('publish-problem-statement', raise(), second);
    expect(statements(twice)).toEqual(['0.1', '0.2']);
    expect(refusalOf('publish-problem-statement', twice, second)).toBe(
      'Version 0.2 is not above 0.2, the last version of the problem statement.',
    );
    expect(ask('publish-problem-statement', twice, bySecas({ version: 'final', sections: issue('Late.') }))).toMatchObject({
      ok: false,
      invalid: { version: 'Write the version as 0.2 or 1.0' },
    });
  });
  test('FORM-6: it is frozen on 24 September 2019, when the Change Sub-Committee recommends', () => {
    const recommended = take('csc-recommend', raise(), {
      ...{ by: cast.csc, on: '2019-09-24' },
      input: { outcome: 'not-ready', statementFinal: true, proposerInsists: true },
    });
    expect(refusalOf('publish-problem-statement', recommended, { ...second, on: '2019-09-25' })).toBe(
      'The problem statement was finalised on 24 September 2019.',
    );
    const back = take('send-back-to-development', recommended, { by: cast.panel, on: '2019-10-11', input: { reason: 'Unclear' } });
    expect(statements(take('publish-problem-statement', back, { ...second, on: '2019-10-14' }))).toEqual(['0.1', '0.2']);
  });
  test('FORM-4: without the issue there is none; the Proposer does not publish it', () => {
    expect(refusalOf('publish-problem-statement', raise(), bySecas({ version: '0.2', sections: issue(' ') }))).toBe(
      'The problem statement of DP900 has to tell the issue.',
    );
    expect(refusalOf('publish-problem-statement', raise(), { ...second, by: cast.proposer })).toBe(
      '‘Publish a version of the problem statement’ is for the Code Administrator.',
    );
  });
});

describe('Documents', () => {
  const report = (version: string, text = 'It saves paper.') =>
    bySecas({
      ...{ kind: 'modification-report', title: 'Modification Report', version },
      sections: [{ id: 'likely-effects', heading: 'Likely effects', kind: 'assessment', text }, { heading: 'Empty' }],
    });
  test('FORM-6: the report has one series of versions, without its empty sections', () => {
    const twice = take('publish-version', take('publish-version', refinement(), report('0.1')), report('0.2', 'It saves paper and time.'));
    expect(twice.documents.slice(-2).map(({ key, version }) => [key, version])).toEqual([
      ['modification-report', '0.1'],
      ['modification-report', '0.2'],
    ]);
    expect(twice.documents.at(-1)?.sections.map(({ id }) => id)).toEqual(['likely-effects']);
    expect(refusalOf('publish-version', twice, report('0.2'))).toBe(
      'Version 0.2 is not above 0.2, the last version of ‘Modification Report’.',
    );
  });
  test('FORM-6: a document without a text, or under the name of another kind', () => {
    expect(refusalOf('publish-version', refinement(), report('0.1', ' '))).toBe('‘Modification Report’ has no text yet.');
    const other = bySecas({ kind: 'other', title: 'Problem statement', version: '5.0', sections: [{ heading: 'A', text: 'B' }] });
    expect(refusalOf('publish-version', refinement(), other)).toBe('‘Problem statement’ is the name of another document of this proposal.');
  });
});

describe('Solutions', () => {
  const version = (number: string, solution = 'proposed') => ({ solution, version: number, text: 'Send them by e-mail.' });
  const alternative = (from: 'working-group' | 'proposer') => ({
    ...{ key: 'a', label: 'Alternative Solution A', text: 'By telephone.', verbatim: false, version: '0.1', from, preferred: true },
    ...{ origin: 'Put forward', preference: 'Preferred', entry: 4, source: null, effective: { on: '2019-09-10' } },
  });
  test('RIGHT-11: the Proposer changes the Proposed Solution', () => {
    const published = take('publish-solution', refinement(), { by: cast.proposer, on, input: version('0.1') });
    expect(published.solutions).toMatchObject([
      { key: 'proposed', label: 'Proposed Solution', version: '0.1', text: 'Send them by e-mail.' },
    ]);
    expect(refusalOf('publish-solution', published, { by: cast.proposer, on, input: version('0.1') })).toBe(
      'Version 0.1 is not above 0.1, the last version of the Proposed Solution.',
    );
    expect(refusalOf('publish-solution', published, { by: cast.party, on, input: version('0.2') })).toBe(
      '‘Publish a new version of a solution’ is for the Code Administrator or the Proposer.',
    );
  });
  test('RIGHT-11: an Alternative of the Working Group is not the Proposer’s to change, its own is', () => {
    const group = refinement({ solutions: [alternative('working-group')] });
    expect(refusalOf('publish-solution', group, { by: cast.proposer, on, input: version('0.2', 'a') })).toBe(
      'The Proposer changes the Proposed Solution; Alternative Solution A is the Working Group’s.',
    );
    expect(take('publish-solution', group, bySecas(version('0.2', 'a'))).solutions[0]).toMatchObject({
      ...{ version: '0.2', from: 'working-group', preferred: true, origin: 'Put forward', preference: 'Preferred' },
    });
    const own = refinement({ solutions: [alternative('proposer')] });
    expect(take('publish-solution', own, { by: cast.proposer, on, input: version('0.2', 'a') }).solutions[0]?.version).toBe('0.2');
  });
  test('WG-4: an Alternative is put forward before it has versions', () =>
    expect(refusalOf('publish-solution', refinement(), bySecas(version('0.1', 'b')))).toBe(
      'MP900 has no such solution yet; an Alternative is put forward by the Working Group or the Proposer first.',
    ));
});

describe('Legal text', () => {
  const clause = { part: 'Appendix O', ref: '2.3.3', before: 'The extract is updated daily.', after: 'The extract is updated weekly.' };
  const drafted = (own: Record<string, unknown> = {}) =>
    bySecas({ version: '0.1', base: 'Appendix O version 2.0', clauses: [clause], ...own });
  test('REPORT-1: what is entered before and after becomes the redline, and the clause counts as affected', () => {
    const proposal = take('publish-legal-text', refinement(), drafted());
    const [text] = proposal.legalTexts;
    expect([text?.key, text?.base, text?.appliesTo, text?.changesMarked]).toEqual([
      'legal-text',
      'Appendix O version 2.0',
      ['proposed'],
      'all',
    ]);
    expect(text?.clauses[0]?.runs).toEqual([{ same: 'The extract is updated ' }, { del: 'daily' }, { ins: 'weekly' }, { same: '.' }]);
    expect(proposal.secParts).toMatchObject([{ part: 'Appendix O', clause: '2.3.3' }]);
    expect(take('publish-legal-text', proposal, drafted({ version: '0.2' })).secParts).toHaveLength(1);
  });
  test('REPORT-1: a text that changes nothing, for a solution that is not there, against nothing, or of an unknown part', () => {
    const same = drafted({ clauses: [{ ...clause, after: clause.before }] });
    expect(refusalOf('publish-legal-text', refinement(), same)).toBe('No clause changes: the text before and the text after are the same.');
    expect(refusalOf('publish-legal-text', refinement(), drafted({ appliesTo: ['a'] }))).toBe(
      'MP900 has no solution ‘a’ that a legal text could deliver.',
    );
    expect(ask('publish-legal-text', refinement(), drafted({ base: ' ' }))).toMatchObject({ invalid: { base: 'Enter a text' } });
    const nowhere = drafted({ clauses: [{ ...clause, part: 'Annex 7' }] });
    expect(ask('publish-legal-text', refinement(), nowhere)).toMatchObject({
      invalid: { 'clauses.0.part': 'Write the part as Section D, Appendix O or Schedule 8' },
    });
  });
  test('FORM-6: versions of the legal text only increase', () => {
    const once = take('publish-legal-text', refinement(), drafted());
    expect(refusalOf('publish-legal-text', once, drafted())).toBe('Version 0.1 is not above 0.1, the last version of this legal text.');
  });
});

describe('Impacts, costs, parts and dates', () => {
  test('REPORT-4: a new version of the impacts takes the place of the proposal’s own, and leaves what others say', () => {
    const said = { ...{ category: 'gas-network' as const, affected: 'yes' as const, by: { as: 'a respondent' } }, entry: 4, source: null };
    const before = refinement({ partyImpacts: [{ ...said, effective: { on: '2019-09-10' } }] });
    const state = (affected: string) => bySecas({ parties: [{ category: 'dcc', affected }, { category: 'gas-network' }], others: [] });
    const twice = take('state-impacts', take('state-impacts', before, state('possible')), state('yes'));
    expect(twice.partyImpacts.map(({ category, affected, by }) => [category, affected, by?.as])).toEqual([
      ['gas-network', 'yes', 'a respondent'],
      ['dcc', 'yes', undefined],
    ]);
    expect(twice.restatements.map(({ what, version }) => [what, version])).toEqual([
      ['impacts', 2],
      ['impacts', 3],
    ]);
  });
  test('REPORT-4: nothing stated, or one category twice', () => {
    expect(refusalOf('state-impacts', refinement(), bySecas({}))).toBe('No impact of MP900 is stated.');
    const twice = [1, 2].map(() => ({ category: 'dcc', affected: 'yes' }));
    expect(refusalOf('state-impacts', refinement(), bySecas({ parties: twice }))).toBe('Each Party Category is stated once.');
  });
  test('REPORT-5: costs with and without an amount', () => {
    const costs = [
      { bearer: 'secas', amount: '600', approximate: 'true', text: 'One day of work.' },
      { bearer: 'sec-parties', text: 'Not known yet.' },
    ];
    expect(take('state-costs', refinement(), bySecas({ costs })).costs.map(({ bearer, pounds }) => [bearer, pounds])).toEqual([
      ['secas', { amount: 600, approximate: true, period: 'once' }],
      ['sec-parties', null],
    ]);
    expect(ask('state-costs', refinement(), bySecas({ costs: [{ bearer: 'dcc', amount: 'much', text: 'x' }] })).ok).toBe(false);
  });
  test('CALENDAR-4: June 2021 needs a decision by 10 June, November 2021 after it and by 21 October', () => {
    const options = [{ release: 'release/november-2021' }, { release: 'release/june-2021' }];
    const stated = take('state-implementation-options', refinement(), { ...bySecas({ options }), on: '2021-03-05' });
    expect(stated.implementationOptions.map(({ date, decidedAfter, decidedBy }) => [date, decidedAfter, decidedBy])).toEqual([
      ['2021-06-24', null, '2021-06-10'],
      ['2021-11-04', '2021-06-10', '2021-10-21'],
    ]);
  });
  test('CALENDAR-4: a release that is not announced, and one that has been', () => {
    const option = (release: string) => ({ ...bySecas({ options: [{ release }] }), on: '2021-06-25' });
    expect(refusalOf('state-implementation-options', refinement(), option('release/february-2022'))).toBe(
      'No SEC Release ‘february-2022’ is announced.',
    );
    expect(refusalOf('state-implementation-options', refinement(), option('release/june-2021'))).toBe(
      'The SEC Release June 2021 was on 24 June 2021.',
    );
  });
  test('STAGE-3: the parts of the SEC are replaced as a whole', () => {
    const parts = (part: string) => bySecas({ parts: [{ part, clause: '' }] });
    const twice = take('state-sec-parts', take('state-sec-parts', raise(), parts('Section D')), parts('Appendix O'));
    expect(twice.secParts.map(({ part, clause }) => [part, clause])).toEqual([['Appendix O', null]]);
  });
});

describe('Views of the report', () => {
  const group: Actor = { ...cast.panel, id: 'body/working-group', kinds: ['working-group'] };
  const views = (view: string) => ({ views: [{ objective: 'b', view, text: 'It helps.' }, { objective: 'c' }] });
  test('REPORT-8: the Proposer and the Working Group speak for themselves, and a later word of the same takes the place of the first', () => {
    const own = take('give-objective-view', refinement(), { by: cast.proposer, on, input: views('neutral') });
    const twice = take('give-objective-view', own, { by: cast.proposer, on, input: views('better') });
    const both = take('give-objective-view', twice, { by: group, on, input: { ...views('worse'), speaker: 'proposer' } });
    expect(both.objectiveViews.map(({ by, objective, view }) => [by.as ?? by.body, objective, view])).toEqual([
      ['the Proposer', 'b', 'better'],
      ['body/working-group', 'b', 'worse'],
    ]);
    expect(refusalOf('give-objective-view', own, { by: cast.proposer, on, input: { views: [{ objective: 'a' }] } })).toBe(
      'No view on MP900 is given.',
    );
  });
  test('REPORT-17: the Code Administrator writes the effects on consumers down', () => {
    const given = take('give-consumer-view', refinement(), bySecas({ views: [{ area: 'lower-bills', effect: 'positive' }] }));
    expect(given.consumerAreaViews).toMatchObject([{ by: { as: 'the Code Administrator' }, area: 'lower-bills', text: 'Positive.' }]);
    expect(refusalOf('give-consumer-view', given, bySecas({ views: [{ area: 'society' }] }))).toBe(
      'No effect of MP900 on consumers is given.',
    );
  });
  test('STAGE-3: the summary, also of a final proposal', () => {
    const said = bySecas({ text: 'Readings by e-mail.', inShort: [{ aspect: 'problem', text: 'They are late.' }, { aspect: 'cost' }] });
    const summed = take('summarise', inStage('implemented'), said);
    expect([summed.summary?.text, summed.inShort.map(({ aspect }) => aspect)]).toEqual(['Readings by e-mail.', ['problem']]);
  });
});

describe('The technical changes', () => {
  const list = { title: 'A list of affected Users', solutions: ['a'], where: 'DCC service desk' };
  const template = { title: 'A template of the notice', solutions: ['proposed', 'a'], text: 'At most 100 words.' };
  const put = { text: 'By e-mail.', achieves: true, facilitates: true, count: { for: 6, against: 2, abstain: 0 } };
  const group: Actor = { ...cast.panel, id: 'body/working-group', name: 'Working Group', kinds: ['working-group'] };
  const withAlternative = () => take('put-alternative', refinement(), { by: group, on, input: put });
  const stating = (...changes: object[]) => bySecas({ changes });

  test('REPORT-20: they are numbered in their order, each with the solutions that bring it; a new table takes the place of the last', () => {
    const first = take('state-technical-changes', withAlternative(), stating(template, list));
    expect(first.technicalChanges).toMatchObject([
      { number: 1, ...template },
      { number: 2, ...list },
    ]);
    const second = take('state-technical-changes', first, stating({ ...list, solutions: ['a', 'proposed', 'a'] }));
    expect(second.technicalChanges).toMatchObject([{ number: 1, title: list.title, solutions: ['a', 'proposed'] }]);
    expect(second.restatements.map(({ what, version }) => [what, version])).toEqual([
      ['technical-changes', 1],
      ['technical-changes', 2],
    ]);
    expect(second.costs, 'nothing else is restated').toEqual(first.costs);
  });
  test('REPORT-20: each names a solution that there is, once, and says what changes', () => {
    expect(refusalOf('state-technical-changes', refinement(), stating(list))).toBe(
      'MP900 has no solution ‘a’ that could bring a technical change.',
    );
    expect(refusalOf('state-technical-changes', withAlternative(), stating(list, { ...list, solutions: ['proposed'] }))).toBe(
      '‘A list of affected Users’ is stated once, with every solution that brings it.',
    );
    const invalid = (change: object, of: string, says: string) =>
      expect(ask('state-technical-changes', refinement(), stating(change))).toMatchObject({ invalid: { [of]: says } });
    invalid({ ...list, solutions: [] }, 'changes.0.solutions', 'Choose at least one solution that brings it');
    invalid({ title: template.title }, 'changes.0.solutions', 'Choose at least one solution that brings it');
    invalid({ solutions: ['proposed'] }, 'changes.0.title', 'Say what changes');
    invalid({ ...template, title: ' ' }, 'changes.0.title', 'Say what changes');
    expect(ask('state-technical-changes', refinement(), stating())).toMatchObject({ invalid: { changes: 'Give at least one change' } });
  });
  test('RIGHT-11: it is the Code Administrator’s, until the report is with the Panel for the last time', () => {
    for (const by of [cast.proposer, group, cast.dcc])
      expect(refusalOf('state-technical-changes', withAlternative(), { by, on, input: { changes: [template] } })).toBe(
        '‘Publish the technical changes’ is for the Code Administrator.',
      );
    for (const stage of ['report-consultation', 'change-board', 'pending-implementation', 'implemented'] as const)
      expect(refusalOf('state-technical-changes', inStage(stage), stating({ ...template, solutions: ['proposed'] }))).toMatch(
        /^‘Publish the technical changes’ is not possible while /,
      );
  });
});
