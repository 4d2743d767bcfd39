import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '#lib/process/calendar/working-days.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { plannedRows } from '#lib/process/proposal/planned-rows.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { cast, inStage, raise, take } from '#lib/process/proposal/testing.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import { buildView } from './build-view.ts';
import { Lifecycle } from './lifecycle.tsx';
import { placeName } from './put-right.tsx';

const on = '2021-03-03';
const group: Actor = { ...cast.panel, id: 'body/working-group', kinds: ['working-group'], name: 'Working Group' };
const ssc: Actor = { ...cast.panel, id: 'body/ssc', kinds: ['security-sub-committee'], name: 'SSC' };
const names = { of: (id: string | null | undefined) => (id === 'body/ssc' ? 'Security Sub-Committee' : null), hrefOf: () => null };

function shown(proposal: Proposal): string {
  const around = { names, papers: {}, consultations: [], meetings: {}, releases: {}, related: [], boardSeats: {} };
  const read = { proposal, entries: proposal.events, ...around, lastRecorded: { day: on, paper: null } };
  const place = {
    ...{ today: on, now: `${on}T12:00:00.000Z`, register: '/practice', practice: true, site: 'https://example.org', asked: {} },
    helpdesk: { email: '', telephone: '' },
    practisable: true,
    settings: defaultSettings,
    calendar: englandAndWales,
  };
  return renderToStaticMarkup(createElement(Lifecycle, { view: buildView(read, place) }));
}

const refinement = () => inStage('refinement', '2018', { converted: true });

describe('The page shows what was recorded here', () => {
  test('RIGHT-6: which committee is told, why and by which words, and its wish for further input', () => {
    const decisions = [{ body: 'body/ssc', decision: 'told', reason: 'Keys change hands.' }];
    const told = take('confirm-monitor', raise({ title: 'Security of readings' }), { by: cast.secas, on, input: { decisions } });
    const html = shown(take('wish-for-input', told, { by: ssc, on, input: { text: 'On key management', by: '2021-03-31' } }));
    expect(html).toContain('Security Sub-Committee</b> is told of it');
    expect(html).toContain('Keys change hands.');
    expect(html).toContain('Words that matched: Security');
    expect(html).toMatch(/Asked to give further input.*On key management.*31 March 2021/s);
  });

  test('WG-4: each Alternative with its source and preference, and the Proposer’s objection', () => {
    const input = { text: 'By telephone.', achieves: true, facilitates: true, count: { for: 5, against: 2, abstain: 0 } };
    const put = take('put-alternative', refinement(), { by: group, on, input: { ...input, preference: { this: 5, other: 2 } } });
    const html = shown(take('object-to-variation', put, { by: cast.proposer, on, input: { reason: 'It costs more.' } }));
    expect(html).toContain(
      'Put forward by the Working Group by majority (5 for, 2 against, 0 abstained). Preferred by the Working Group (5 to 2)',
    );
    expect(html).toMatch(/The Proposer objected to Alternative Solution A on .*It costs more\./s);
  });

  test('REPORT-8: the views against the Objectives, with the way to those that they took the place of', () => {
    const given = (view: string, on: string, before: Proposal) =>
      take('give-objective-view', before, { by: cast.proposer, on, input: { views: [{ objective: 'b', view }] } });
    const once = given('neutral', on, refinement());
    expect(shown(once)).not.toContain('objective-views');
    const html = shown(given('better', '2021-03-10', once));
    expect(html).toMatch(/Earlier versions: <a href="[^"]*\/documents\/objective-views@1">1<\/a>/);
    expect(html).toContain('/documents/objective-views/compare');
  });

  test('ADOPT-10: who is the Proposer, where one Party adopted what another withdrew', () => {
    const withdrawn = take('withdraw', refinement(), { by: cast.proposer, on, input: { reason: 'Not needed.' } });
    const notified = take('give-withdrawal-notice', withdrawn, { by: cast.secas, on });
    const html = shown(take('adopt', notified, { by: cast.party, on: '2021-03-10' }));
    expect(html).toMatch(/Former Proposer, who withdrew it.*The Proposer; adopted it on 10 March 2021/s);
    expect(shown(refinement())).not.toContain('Former Proposer');
  });

  test('STAGE-1: a correction with both texts and its reason', () => {
    const corrected = {
      ...{ reason: 'A misprint', entry: 9, source: null, effective: { on } },
      changes: [{ entry: 3, field: 'text', before: 'wekly', after: 'weekly' }],
    };
    const html = shown({ ...refinement(), corrections: [corrected] });
    expect(html).toMatch(/What was put right.*A misprint.*<del>.*wekly.*<\/del>.*<ins>.*weekly/s);
    expect([placeName('text'), placeName('document.sections.2.text'), placeName('pounds.amount'), placeName('mustAct')]).toEqual([
      ...['Text', 'Text, section 3', 'Amount', 'Must act'],
    ]);
  });

  test('CSC-3: not ready, and the Proposer insists: the page says so, with which version of the statement is final', () => {
    const input = { outcome: 'not-ready', statementFinal: true, proposerInsists: true };
    const html = shown(take('csc-recommend', raise(), { by: cast.csc, on: '2021-02-23', input }));
    expect(html).toContain('found it not ready to become a Modification Proposal');
    expect(html).toContain('the Proposer insists, so it goes to the Panel, which may still convert it');
    expect(html).toContain('version 0.1 of the problem statement is final');
    const asked = take('ask-for-conversion', raise(), { by: cast.proposer, on: '2021-02-16' });
    const ready = take('csc-recommend', asked, { by: cast.csc, on: '2021-02-23', input: { outcome: 'ready', statementFinal: true } });
    expect(shown(ready)).not.toContain('the Proposer insists, so it goes to the Panel');
  });

  test('what the original form said stands under a heading of its own; where no form is held, that is said', () => {
    expect(shown(raise())).toMatch(/<h2[^>]*>What the original form said<\/h2>.*Each question with its answer/s);
    const without = shown({ ...raise(), documents: raise().documents.filter(({ kind }) => kind !== 'proposal-form') });
    expect(without).not.toContain('What the original form said');
    expect(without).toMatch(/id="not-recorded">Not recorded[^<]*what the original form said/);
  });

  test('RIGHT-5: what lets the Alt HAN Forum make a representation stands with it', () => {
    const forum: Actor = { ...cast.panel, id: 'body/alt-han-forum', kinds: ['forum'], name: 'Alt HAN Forum' };
    const html = shown(take('represent', refinement(), { by: forum, on, input: { text: 'It costs us.', altHan: 'section-z' } }));
    expect(html).toContain('may make it because: the proposal touches Section Z.');
  });

  test('STAGE-18, SENDBACK-6: taken to decision early, the page warns; stopped for now, it says so', () => {
    const early = take('progress-early', refinement(), { by: cast.panel, on, input: { reason: 'The date is near.' } });
    expect(shown(early)).toContain('Not fully developed.');
    expect(shown(take('stop-here', raise(), { by: cast.proposer, on, input: {} }))).toContain('Stopped for now.');
    expect(shown(refinement())).not.toMatch(/Not fully developed|Stopped for now/);
  });

  test('STAGE-18: the timetable, what was planned first and what happened beside the plan', () => {
    const timetable = (panel: string) => [
      { what: 'Panel considers the report', on: panel, kind: 'panel' },
      { what: 'Change Board vote', on: '2021-05-26', kind: 'change-board' },
    ];
    const set = take('set-timetable', refinement(), {
      by: cast.panel,
      on: '2021-02-12',
      input: { timetable: timetable('2021-03-12'), reason: 'x' },
    });
    const moved = take('set-timetable', set, { by: cast.panel, on, input: { timetable: timetable('2021-03-19'), reason: 'Late' } });
    expect(plannedRows(moved).map(({ first, on, actual }) => [first, on, actual])).toEqual([
      ['2021-03-12', '2021-03-19', null],
      [null, '2021-05-26', null],
    ]);
    const report = { ...moved, stage: 'panel-report' as const };
    const input = { opens: '2021-03-22', closes: '2021-04-06', path: 'self-governance' };
    const approved = take('approve-for-consultation', report, { by: cast.panel, on: '2021-03-19', input });
    expect(plannedRows(approved)[0]?.actual).toBe('2021-03-19');
    expect(shown(approved)).toMatch(/Timetable set by the Panel.*12 March 2021.*19 March 2021/s);
    const later = timetable('2021-03-19').map((row) => (row.kind === 'change-board' ? { ...row, on: '2021-06-23' } : row));
    const again = take('set-timetable', approved, { by: cast.panel, on: '2021-03-26', input: { timetable: later, reason: 'Late' } });
    expect(plannedRows(again).map(({ first, on, actual }) => [first, on, actual])).toEqual([
      ['2021-03-12', '2021-03-19', '2021-03-19'],
      ['2021-05-26', '2021-06-23', null],
    ]);
  });

  test('STAGE-18: a consultation in the timetable was over on the day it closed, once the final report says so; one on refinement has no entry', () => {
    const timetable = [
      { what: 'Refinement Consultation', on: '2021-02-26', kind: 'consultation' },
      { what: 'Modification Report Consultation', on: '2021-04-06', kind: 'consultation' },
    ];
    const set = take('set-timetable', refinement(), { by: cast.panel, on: '2021-02-12', input: { timetable, reason: 'x' } });
    const consulting = { ...set, stage: 'report-consultation' as const };
    const open = { ...consulting, formal: { ...consulting.formal, consultation: { opens: '2021-03-15', closes: '2021-04-06' } } };
    const over = take('submit-fmr', open, { by: cast.secas, on: '2021-04-08', input: { responses: 0 } });
    expect(plannedRows(over).map(({ actual }) => actual)).toEqual([null, '2021-04-06']);
  });
});
