import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { inputOf, type Typed } from '#lib/forms/input.ts';
import { englandAndWales } from '#lib/process/calendar/working-days.ts';
import { decide } from '#lib/process/decide.ts';
import { findAct, proposalActs } from '#lib/process/proposal/acts/index.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { at, ballotOf, cast, contextOf, inStage, raise, recordedOf, take } from '#lib/process/proposal/testing.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import { comparedSections } from '../document/compare-text.tsx';
import { actChecks } from './checks.tsx';
import { actForms } from './index.ts';
import { fieldsOfAct } from './props.ts';
import { withStart } from './starts.ts';

const on = '2021-03-03';
const bySecas = (input: Record<string, unknown>) => ({ by: cast.secas, on, input });

const alone = { settings: defaultSettings, calendar: englandAndWales, today: on, nameOf: (id: string) => id };

/** The form of an act as a page has it, and what is sent where nobody changes anything. */
function shown(name: string, proposal: Proposal, typed: Typed = {}, errors: Record<string, string> = {}) {
  const act = findAct(name);
  const Own = actForms[name];
  if (!act || !Own) throw new Error(name);
  const fields = fieldsOfAct(act);
  const started = withStart(name, fields, proposal, typed, alone);
  const around = {
    choices: {},
    errors,
    nameOf: (id: string) => id,
    settings: defaultSettings,
    consulted: false,
    counted: null,
    lastVersion: null,
    calendar: englandAndWales,
    today: on,
    base: '/practice/x',
  };
  const html = renderToStaticMarkup(createElement(Own, { proposal, fields, typed: started, ...around }));
  return { html, started, act };
}

const complete = (): Proposal => {
  const steps: [string, Record<string, unknown>][] = [
    ['publish-solution', { version: '0.1', text: 'By e-mail.' }],
    [
      'publish-legal-text',
      { version: '0.1', base: 'SEC version 5.18', clauses: [{ part: 'Section G', ref: 'G1.2', before: 'daily', after: 'weekly' }] },
    ],
    [
      'state-impacts',
      { parties: [{ category: 'dcc', affected: 'yes', text: 'A change.' }], others: [{ on: 'other-codes', affected: 'no' }] },
    ],
    ['state-costs', { costs: [{ bearer: 'secas', amount: 600, approximate: true, text: 'One day.' }] }],
    [
      'state-technical-changes',
      { changes: [{ title: 'A message', solutions: ['proposed'], where: 'Gateway', text: 'It carries a reading.' }] },
    ],
    ['state-implementation-options', { options: [{ release: 'release/june-2021' }] }],
    ['summarise', { text: 'Readings by e-mail.' }],
  ];
  const start = inStage('refinement', '2018', { converted: true });
  const proposal = steps.reduce((p, [act, input]) => take(act as 'correct', p, bySecas(input)), start);
  return { ...proposal, events: recordedOf(proposal) };
};

const nothingNew = expect.stringContaining('on record of MP900 already, so nothing about it changes');

describe('Forms laid out by hand', () => {
  test.each(Object.keys(actForms))('%s: every field is on it, each input has a label, and nothing is chosen by a style', (name) => {
    const { html, act } = shown(name, name === 'publish-problem-statement' ? raise() : complete());
    for (const { name: field } of fieldsOfAct(act)) expect(html, field).toMatch(new RegExp(`name="${field}["\\.]|id="${field}"`));
    for (const [, id] of html.matchAll(/<(?:input|select|textarea)(?![^>]*type="hidden")[^>]* id="([^"]+)"/g))
      expect(html, id).toContain(`for="${id}"`);
    expect(html).not.toContain('style=');
    const fields = Object.keys(act.input.shape);
    const places = [...html.matchAll(/ name="([^".]+)/g)].map(([, field]) => fields.indexOf(field ?? '')).filter((place) => place >= 0);
    expect(places, 'in the order in which the faults of the form are listed').toEqual(places.toSorted((a, b) => a - b));
  });

  test.each([
    ['state-costs', { ok: false, reason: nothingNew }],
    ['state-technical-changes', { ok: false, reason: nothingNew }],
    ['state-implementation-options', { ok: false, reason: nothingNew }],
    ['summarise', { ok: false, reason: nothingNew }],
    ['state-impacts', { ok: false, reason: nothingNew }],
    // Legal text is published as a version of its own, also where its words are those of the last.
    ['publish-legal-text', { ok: true }],
  ])('%s begins with exactly what is on record, so that nothing has to be typed again', (name, outcome) => {
    const act = findAct(name);
    if (!act) throw new Error(name);
    const proposal = complete();
    const typed = withStart(name, fieldsOfAct(act), proposal, {}, alone);
    const decision = decide(act, { proposal, actor: cast.secas, context: contextOf(), now: at(on), input: inputOf(act, typed) });
    expect(decision, JSON.stringify(decision)).toMatchObject(outcome);
  });

  test('REPORT-5: the amount of a cost is typed as a figure, and can be left open', () => {
    const act = findAct('state-costs');
    if (!act) throw new Error('state-costs');
    const costs = fieldsOfAct(act).find(({ name }) => name === 'costs')?.control;
    expect(costs?.kind === 'rows' && costs.fields.amount?.kind).toBe('figure');
    const typed = {
      'costs.0.bearer': ['dcc'],
      'costs.0.text': ['Not known.'],
      'costs.1.bearer': ['secas'],
      'costs.1.amount': ['600'],
      'costs.1.text': ['One day.'],
    };
    const stated = take('state-costs', inStage('refinement'), bySecas(inputOf(act, typed)));
    expect(stated.costs.map(({ pounds }) => pounds?.amount ?? null)).toEqual([null, 600]);
  });

  test('REPORT-21: the notice of a decision begins composed from the record; the next version begins with what the last one says', () => {
    const board = inStage('change-board', '2018', { path: 'self-governance', converted: true });
    const context = { ballot: ballotOf(7, 3, 2, on) };
    const voted = take('publish-result', board, { ...bySecas({}), context });
    const { started, act } = shown('publish-decision-notice', voted);
    expect([started.title, started.version]).toEqual([['MP900 decision notice'], ['1.0']]);
    expect(started['sections.0.text']?.[0]).toMatch(/^MP900: approved by the Change Board – appeal by the end of /);
    const first = take('publish-decision-notice', voted, bySecas(inputOf(act, started)));
    expect(first.documents.at(-1)?.sections.map(({ heading }) => heading)).toEqual([
      'Decision',
      'Votes by category',
      'Reasons',
      'Next steps',
    ]);
    const edited = { ...started, version: ['1.1'], 'sections.0.text': ['It is approved.'] };
    const second = take('publish-decision-notice', first, bySecas(inputOf(act, edited)));
    const { started: again } = shown('publish-decision-notice', second);
    expect([again.version, again['sections.0.text']]).toEqual([['1.2'], ['It is approved.']]);
  });

  test('FORM-6: the problem statement begins with its last version and the number after it', () => {
    const { started } = shown('publish-problem-statement', raise());
    expect([started.version, started['sections.2.id'], started['sections.2.text']]).toEqual([
      ['0.2'],
      ['issue'],
      ['Readings arrive late.'],
    ]);
  });

  test('what was typed is kept, and what is on record is not put back over it', () => {
    const { started, html } = shown('summarise', complete(), { text: ['Mine'] }, { text: 'Too long' });
    expect(started).toEqual({ text: ['Mine'] });
    expect(html).toContain('Too long');
  });

  test('RIGHT-6: the monitors’ form names the words that matched', () =>
    expect(shown('confirm-monitor', raise({ title: 'Security of readings' })).html).toContain('Likely match: Security.'));

  test('REPORT-1: the checklist names each missing item and links to where it is filled in', () => {
    const { html } = shown('submit-modification-report', complete());
    expect(html).toContain('/practice/x/do/give-objective-view');
    expect(html).toMatch(/Outcomes of the analysis, and who did it: <b>missing<\/b>/);
    expect(html).toMatch(/Legal text of the change and of every Alternative: <b>there<\/b>/);
  });

  test('REPORT-1: nothing can be ticked before a report is published, and then only what is told in its words', () => {
    const boxes = (proposal: Proposal) =>
      [...shown('submit-modification-report', proposal).html.matchAll(/name="complete" value="([^"]+)"/g)].map(([, key]) => key);
    expect(boxes(complete())).toEqual([]);
    const report = { kind: 'modification-report', title: 'Report', version: '0.1', sections: [{ heading: 'Summary', text: 'Words.' }] };
    const ticked = boxes(take('publish-version', complete(), bySecas(report)));
    expect(ticked).toEqual(expect.arrayContaining(['effects', 'testing', 'analysis', 'operations']));
    for (const key of ['legal-text', 'report', 'objectives', 'secas-cost']) expect(ticked).not.toContain(key);
  });

  test('STAGE-1: the correction form has the text of each entry, and sends back what is unchanged', () => {
    const { html } = shown('correct', complete());
    expect(html).toContain('value="Meter readings by post"');
    expect(html).not.toContain('meter-readings-by-post');
  });
});

/** What a browser sends of a form: hidden and typed texts, each under its name. */
function sentFrom(html: string): Typed {
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(
    ([tag]) => [/ name="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1] ?? '', tag] as const,
  );
  const areas = [...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g)].map(([, name, text]) => [name, text ?? '', ''] as const);
  const selects = [...html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options = '']) => {
    const chosen = /<option value="([^"]*)" selected=""/.exec(options) ?? /<option value="([^"]*)"/.exec(options);
    return [name, chosen?.[1] ?? '', ''] as const;
  });
  const kept = [...inputs, ...areas, ...selects].filter(([name, , tag]) => name && !/type="(?:radio|checkbox)"/.test(tag));
  return Object.fromEntries(kept.map(([name, value]) => [name as string, [plain(value)]]));
}

test('STAGE-1: the correction form as a browser sends it puts right what was changed, and nothing else', () => {
  const proposal = complete();
  const { html, act } = shown('correct', proposal);
  const sent = sentFrom(html);
  const at0 = Object.keys(sent).find((name) => sent[name]?.[0] === 'Meter readings by post' && name.endsWith('.value')) as string;
  const typed = { ...sent, [at0]: ['Meter readings by e-mail'], reason: ['A misprint'] };
  const decision = decide(act, { proposal, actor: cast.secas, context: contextOf(), now: at(on), input: inputOf(act, typed) });
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  const [entry, right, ...more] = decision.events;
  expect([entry?.type, right?.corrects, more]).toEqual(['corrected', Number(sent[at0.replace('.value', '.entry')]?.[0]), []]);
  expect(entry?.data.changes).toMatchObject([{ before: 'Meter readings by post', after: 'Meter readings by e-mail' }]);
});

test('STAGE-1: of a proposal with legal text, what a browser sends unchanged is no mistake and no correction, and each place keeps its number', () => {
  const proposal = complete();
  const { html, act } = shown('correct', proposal);
  const sent = { ...sentFrom(html), reason: ['A misprint'] };
  const asked = { actor: cast.secas, context: contextOf(), now: at(on) };
  expect(decide(act, { ...asked, proposal, input: inputOf(act, sent) })).toMatchObject({
    ok: false,
    reason: 'Nothing about MP900 is different, so nothing is put right.',
  });
  const later = take('summarise', proposal, bySecas({ text: 'Another summary.' }));
  const names = (of: Proposal, type: string) =>
    [...shown('correct', of).html.matchAll(/name="(changes\.\d+\.entry)" value="(\d+)"/g)]
      .filter(([, , entry]) => of.events.find(({ position }) => position === Number(entry))?.type === type)
      .map(([, name]) => name);
  const appended = { ...later, events: recordedOf(later) };
  expect(names(appended, 'raised')).toEqual(names(proposal, 'raised'));
});

test('STAGE-1: the entry that the address names is open, and so is one with a mistake, which says it', () => {
  const entries = (typed: Typed, errors: Record<string, string> = {}) =>
    [...shown('correct', complete(), typed, errors).html.matchAll(/<details id="entry-(\d+)"[^>]* open=""/g)].map(([, entry]) => entry);
  expect(entries({})).toEqual([]);
  expect(entries({ entry: ['1'] })).toEqual(['1']);
  const { html } = shown('correct', complete());
  const first = /name="(changes\.\d+)\.entry" value="1"/.exec(html)?.[1];
  expect(entries({}, { [`${first}.value`]: 'Too long' })).toEqual(['1']);
  expect(shown('correct', complete(), {}, { [`${first}.value`]: 'Too long' }).html).toContain('Too long');
});

test('FORM-5: the problem statement as a browser sends it is the next version', () => {
  const proposal = raise();
  const { html, act } = shown('publish-problem-statement', proposal);
  const decision = decide(act, { proposal, actor: cast.secas, context: contextOf(), now: at(on), input: inputOf(act, sentFrom(html)) });
  expect(decision, JSON.stringify(decision)).toMatchObject({ ok: true, events: [{ type: 'document-published' }] });
});

describe('Check pages', () => {
  const show = (
    name: string,
    before: Proposal,
    after: Proposal,
    touching: { reference: string; title: string; href: string; place: string }[] = [],
  ) =>
    renderToStaticMarkup(
      createElement(
        actChecks[name]?.Shown as never,
        { before, after, calendar: englandAndWales, nameOf: (id: string) => id, secVersion: '5.23', touching } as never,
      ),
    );

  test('every one belongs to an act that can be taken', () => {
    for (const name of [...Object.keys(actChecks), ...Object.keys(actForms)])
      expect(
        proposalActs.some(({ act }) => act === name),
        name,
      ).toBe(true);
  });
  test('REPORT-1: the redline, and a warning where another live proposal touches the clause', () => {
    const after = complete();
    const html = show('publish-legal-text', after, after, [
      { reference: 'MP147', title: 'SMKI', href: '/modifications/smki', place: 'Section G1.2' },
    ]);
    expect(html).toMatch(/Section G1\.2 is also touched by another live proposal.*MP147 SMKI/s);
    expect(html).toMatch(/<del>.*daily.*<\/del>.*<ins>.*weekly.*<\/ins>/s);
  });
  test('REPORT-18: at the legal text and at the submission of the report, that the code has moved on since', () => {
    for (const act of ['publish-legal-text', 'submit-modification-report'])
      expect(show(act, complete(), complete())).toContain(
        'Legal text was drafted against SEC version 5.18; the current version is SEC version 5.23.',
      );
  });
  test('STAGE-18: what follows a moved row', () => {
    const row = (panel: string, board: string) => [
      { what: 'Panel', on: panel },
      { what: 'Change Board', on: board },
    ];
    const before = take('set-timetable', complete(), {
      by: cast.panel,
      on,
      input: { timetable: row('2021-03-12', '2021-04-14'), reason: 'x' },
    });
    const input = { timetable: row('2021-03-19', '2021-04-14'), shift: true, reason: 'Late' };
    const after = take('set-timetable', before, { by: cast.panel, on, input });
    expect(show('set-timetable', before, after)).toMatch(/Change Board.*14 April 2021.*21 April 2021.*Moved/s);
  });
  test('CONSULT-12: a closing day that is no Working Day is said, and allowed', () => {
    const input = { opens: '2021-03-15', closes: '2021-04-02', path: 'self-governance' };
    const report = inStage('panel-report', '2018', { converted: true });
    const after = take('approve-for-consultation', report, { by: cast.panel, on: '2021-03-12', input });
    expect(show('approve-for-consultation', report, after)).toContain('Good Friday');
  });
  test('FORM-6: sections of two versions are compared in the order of the later one', () => {
    const section = (id: string, text: string) => ({
      id,
      heading: id,
      level: 2 as const,
      kind: 'issue' as const,
      text,
      verbatim: false,
      tables: [],
    });
    const two = comparedSections(
      { sections: [section('a', 'one'), section('b', 'two')] },
      { sections: [section('c', 'three'), section('a', 'One')] },
    );
    expect(two.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['c', '', 'three'],
      ['a', 'one', 'One'],
      ['b', 'two', ''],
    ]);
  });
});
