import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { englandAndWales } from '#lib/process/calendar/working-days.ts';
import type { When } from '#lib/process/day.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import { buildView, type Place } from './build-view.ts';
import { Lifecycle } from './lifecycle.tsx';

type Told = [type: string, effective: When, data: Record<string, unknown>, actor?: string];
const paper = { paper: 'paper/panel-90', place: 'Appendix B' };

function proposalOf(told: Told[]): Proposal {
  const events = told.map(
    ([type, effective, data, actor = 'import'], i): RecordedEvent => ({
      type,
      v: 1,
      effective,
      actor,
      rule: null,
      source: actor === 'import' ? paper : null,
      corrects: null,
      data,
      stream: 'proposal/147',
      version: i + 1,
      position: i + 1,
      recorded: '2021-03-08T09:12:00.000Z',
    }),
  );
  return events.reduce<Proposal | null>(evolve, null) as Proposal;
}

const identity = { number: 147, suffix: null, regime: '2018', title: 'SMKI Full Extract', slug: 'smki-full-extract' };
const place: Place = {
  today: '2021-04-15',
  now: '2021-04-15T12:00:00.000Z',
  register: '/modifications',
  practice: false,
  site: 'https://example.org',
  helpdesk: { email: 'helpdesk@example.org', telephone: '' },
  practisable: true,
  settings: defaultSettings,
  calendar: englandAndWales,
  asked: {},
};

const shown = (told: Told[], more: Partial<Place> = {}): string => {
  const names = { of: (id: string | null | undefined) => ({ 'body/panel': 'SEC Panel' })[id ?? ''] ?? null, hrefOf: () => null };
  const papers = { 'paper/panel-90': { reference: 'SECP_90_1203_20', title: 'Progression', date: '2021-03-05', terms: 'May be shared' } };
  const around = { names, papers, consultations: [], meetings: {}, releases: {}, related: [], boardSeats: {} };
  const proposal = proposalOf(told);
  const read = { proposal, entries: proposal.events, ...around, lastRecorded: { day: '2021-03-05', paper: 'paper/panel-90' } };
  return renderToStaticMarkup(createElement(Lifecycle, { view: buildView(read, { ...place, ...more }) }));
};

const stopped: Told[] = [
  ['raised', { on: '2020-10-23' }, identity],
  ['stage-attested', { on: '2021-03-05' }, { stage: 'panel-report', label: 'Refinement Process', converted: true }],
  ['timetable-row-stated', { on: '2021-03-05' }, { order: 1, what: 'Change Board Vote', when: { on: '2021-04-14' }, standing: 'plan' }],
];

describe('a record that ends in the past', () => {
  test('says so, and a plan whose day has passed stays a plan', () => {
    const html = shown(stopped);
    expect(html).toContain('Last recorded');
    expect(html).toContain('Planned then:');
    expect(html).toContain('What followed is not in our sources.');
    expect(html).not.toMatch(/Working Days? left/);
  });
  test('names what the sources do not tell once, instead of under empty headings', () => {
    const html = shown(stopped);
    expect(html).toMatch(/Not recorded in the sources: its Proposer, .*costs.* and votes\./);
    expect(html).not.toContain('<h2 id="costs-title">');
  });
  test('leads every imported fact to its paper and place', () => {
    const html = shown(stopped);
    expect(html).toContain('href="#source-1"');
    expect(html).toContain('id="source-1"');
    expect(html).toContain('SECP_90_1203_20');
  });
  test('seen from before its last day, it does not say that nothing followed', () => {
    const html = shown(stopped.slice(0, 1), { asked: { asOf: '2020-11-01' } });
    expect(html).toContain('As it stood on 1 November 2020');
    expect(html).not.toContain('not in our sources');
  });
});

test('a withdrawn proposal of a paper claims nothing about how it came about', () => {
  const html = shown([
    ['listed', { on: '2021-03-05' }, identity],
    ['stage-attested', { on: '2021-03-05' }, { stage: 'withdrawn', label: 'Withdrawn' }],
  ]);
  expect(html).toContain('Who decided that, when and why: not recorded in the sources.');
  expect(html).not.toContain('nobody adopted it');
});

test('a proposal without a title is shown under its number', () => {
  const html = shown([['listed', { on: '2018-07-06' }, { number: 6, suffix: null, regime: '2016', title: null, slug: 'secmp0006' }]]);
  expect(html).toContain('SECMP0006');
  expect(html).toContain('Title not recorded in the sources');
  expect(html).toContain('Stage not recorded');
});

describe('a proposal whose clocks run', () => {
  const vote = {
    seat: 'Small Supplier 1',
    category: 'small-supplier',
    person: null,
    alternate: null,
    choice: 'approve',
    reason: 'Simpler.',
    objectives: ['b'],
  };
  const tally = { approve: 1, reject: 0, abstain: 0 };
  const result = {
    closed: '2021-04-14',
    seats: 1,
    quorum: 1,
    solutions: [{ key: 'proposed', label: 'Proposed Solution', votes: [vote], tally, outcome: 'approve' }],
    preferred: 'proposed',
    outcome: 'approve',
    path: 'self-governance',
    appealDeadline: '2021-04-28',
  };
  const live: Told[] = [
    ['raised', { on: '2020-10-23' }, identity, 'person/p1'],
    ['result-published', { on: '2021-04-14' }, result, 'person/p1'],
  ];
  test('answers with its deadline in words and shows each vote with its reason', () => {
    const html = shown(live);
    expect(html).toContain('Wednesday 28 April 2021');
    expect(html).toMatch(/Working Days left/);
    expect(html).toContain('Proposed Solution: 1 to approve, 0 to reject, 0 abstained');
    expect(html).toContain('Objective (b)');
    expect(html).toContain('Change Board result published: approved; open to appeal until the end of 28 April 2021');
  });
  test('keeps the picked category in its links, on the address it was given', () => {
    const html = shown(live, { register: '/practice', practice: true, asked: { as: 'small-supplier' } });
    expect(html).toContain('href="/practice/smki-full-extract/history?as=small-supplier"');
    expect(html).not.toContain('href="/modifications');
  });
});

test('what an imported summary is, and what a paper notes beside a stage, is said in the history', () => {
  const told: Told[] = [
    ['raised', { on: '2020-09-14' }, identity],
    ['summarised', { on: '2021-03-05' }, { text: 'Would make the extract weekly.' }],
    ['stage-attested', { on: '2021-03-05' }, { stage: 'refinement', label: 'Refinement', note: 'The paper does not say since when.' }],
  ];
  const html = shown(told);
  expect(html).toContain('Summarised for this register, in its own words');
  expect(html).not.toContain('Summarised by the Code Administrator');
  expect(html).toContain('The paper does not say since when.');
  expect(shown([told[0] as Told, ['summarised', { on: '2021-03-05' }, { text: 'x' }, 'person/p005']])).toContain(
    'Summarised by the Code Administrator',
  );
});
