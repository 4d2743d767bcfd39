import { expect, test } from 'vitest';
import { englandAndWales } from '../../calendar/working-days.ts';
import { defaultSettings } from '../../settings.ts';
import { proposerOf } from '../reading.ts';
import { submissionOf } from '../submission.ts';
import { ask, cast, form, raise, take } from '../testing.ts';
import type { Answers } from './field.ts';
import { fieldsFor, formFields } from './fields.ts';
import { firstDocuments, publishedFields } from './first-document.ts';
import { nextDates } from './next-dates.ts';
import { pathFrom, pathOf, ticksOf } from './path-from.ts';

const full: Answers = {
  title: 'Meter readings by post',
  issue: 'Readings arrive late.',
  background: 'They are sent by train.',
  impact: 'Bills are wrong.',
  doingNothing: 'More bills are wrong.',
  solution: 'Send them by post.',
  categories: 'small-supplier\ndcc',
  secParts: 'Section H3.14\nAppendix O',
  otherCodes: 'The Retail Energy Code, for meter readings.',
  effects: 'consumers',
  fromAuthority: 'no',
  pathReason: 'Consumers wait for bills.',
  testing: 'no',
  testingHow: 'Nothing of the DCC’s.',
  urgency: 'yes',
  urgencyCriteria: 'commercial',
  urgencyReasons: 'The trains stop in June.',
  wantedDecision: '2021-05-14',
  wantedImplementation: '2021-06-24',
  initiator: 'body/opsg',
  contactName: 'Ada Northern',
  contactEmail: 'ada@northern.example',
  contactTelephone: '0191 498 0000',
};
const held = submissionOf({
  ...form(),
  stage: 'submitted',
  regime: '2018',
  submitted: '2021-03-12',
  answers: full,
  standing: 'party',
  contact: 'person/c1',
  received: null,
});

test('STAGE-3: acceptance publishes exactly what the check page said, and nothing private', () => {
  const decision = ask('accept', null, { by: cast.secas, on: '2021-03-15', context: { submission: held, nextNumber: 151 } });
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  const published = JSON.stringify(decision.events);
  const [publicFields, privateFields] = [true, false].map((open) =>
    fieldsFor('2018', 'party').filter(({ audience }) => (audience.to === 'private') !== open),
  );
  expect(publishedFields(held).map(({ name }) => name)).toEqual(publicFields?.map(({ name }) => name).filter((name) => full[name]));
  for (const field of publishedFields(held).filter(({ kind }) => kind === 'text'))
    expect(published, field.name).toContain(full[field.name]);
  for (const { name } of privateFields ?? []) if (full[name]) expect(published, name).not.toContain(full[name]);
  expect(published).not.toContain('Ada Northern');
});

test('STAGE-3: what the form says becomes facts of the record', () => {
  const proposal = take('accept', null, { by: cast.secas, on: '2021-03-15', context: { submission: held, nextNumber: 151 } });
  expect(proposal).toMatchObject({ number: 151, slug: 'meter-readings-by-post', stage: 'initial' });
  expect(proposerOf(proposal)).toMatchObject({ organisation: 'organisation/northern-supply', volunteer: true });
  expect(proposal.initiator?.by).toBe('body/opsg');
  expect(proposal.contacts[0]).toMatchObject({ person: 'person/c1' });
  expect(proposal.partyImpacts.map(({ category }) => category)).toEqual(['small-supplier', 'dcc']);
  expect(proposal.secParts.map(({ part, clause }) => [part, clause])).toEqual([
    ['Section H', 'H3.14'],
    ['Appendix O', null],
  ]);
  expect(proposal.formal).toMatchObject({
    suggestedPath: 'authority-determined',
    testingLikely: false,
    urgency: { state: 'requested', panelBy: '2021-03-19', wanted: { decision: '2021-05-14', implementation: '2021-06-24' } },
  });
});

test('FORM-5: the first problem statement has its headings, the Proposer’s words and views to come', () => {
  const [statement] = firstDocuments(held, '2021-03-15', (id) => id);
  expect(statement).toMatchObject({ key: 'problem-statement', version: '0.1' });
  const texts = Object.fromEntries(statement?.sections.map(({ id, text }) => [id, text]) ?? []);
  expect(texts).toMatchObject({ issue: 'Readings arrive late.', 'doing-nothing': 'More bills are wrong.' });
  expect(texts['views-dcc']).toMatch(/will be gathered/);
  expect(JSON.stringify(statement)).not.toContain('Send them by post.');
});

test('FORM-1: under the rules of 2016 the form itself is published, and no problem statement', () => {
  const proposal = raise({ regime: '2016' });
  expect(proposal.documents.map(({ key }) => key)).toEqual(['proposal-form']);
});

test('FORM-4: a form that lacks something is not accepted', () => {
  const { contactEmail, contactTelephone, ...unreachable } = full;
  const decision = ask('accept', null, { by: cast.secas, on: '2021-03-15', context: { submission: { ...held, answers: unreachable } } });
  expect([contactEmail, contactTelephone, decision]).toMatchObject([
    {},
    {},
    { ok: false, rule: 'FORM-4', reason: 'The form is not complete. Contact is missing.' },
  ]);
});

test('RAISE-6: a proposal of the Panel has the Panel as its Proposer, with meeting and votes', () => {
  const submission = submissionOf({
    ...held,
    standing: 'panel',
    proposer: { organisation: null, person: null, body: 'body/panel' },
    answers: {
      ...full,
      urgency: 'no',
      meeting: 'meeting/panel-90',
      verb: 'APPROVE',
      votesFor: '10',
      votesAgainst: '0',
      votesAbstain: '0',
      panelPurpose: 'other-code',
    },
  });
  const proposal = take('accept', null, { by: cast.secas, on: '2021-03-15', context: { submission } });
  expect(proposerOf(proposal)).toMatchObject({ body: 'body/panel', organisation: null });
  expect(proposal.events.find(({ type }) => type === 'resolution-recorded')?.data).toMatchObject({
    act: 'submit',
    body: 'body/panel',
    meeting: 'meeting/panel-90',
    verb: 'APPROVE',
    votes: { for: 10, against: 0, abstain: 0 },
  });
});

test('RAISE-7: where a committee counted nothing, no count is published', () => {
  const answers = { ...full, urgency: 'no', meeting: 'meeting/ssc-80', verb: 'AGREE', withinSubject: 'yes' };
  const proposer = { organisation: null, person: null, body: 'body/ssc' };
  const submission = submissionOf({ ...held, standing: 'ssc', proposer, answers });
  const proposal = take('accept', null, { by: cast.secas, on: '2021-03-15', context: { submission } });
  expect(proposal.events.find(({ type }) => type === 'resolution-recorded')?.data).toMatchObject({ verb: 'AGREE', votes: null });
});

test('RIGHT-24: a form that was received says when and how', () => {
  const received = { recordedBy: 'person/p005', at: '2021-03-12T16:50:00.000Z', on: '2021-03-12', how: 'e-mail' as const, evidence: null };
  const proposal = take('accept', null, { by: cast.secas, on: '2021-03-15', context: { submission: { ...held, received } } });
  expect(proposal.events.find(({ type }) => type === 'act-received')?.data).toMatchObject({ act: 'submit', how: 'e-mail' });
});

test('PATH-4, PATH-7: what the checklist leads to', () => {
  const none = { effects: [], none: false, fromAuthority: false, sectionD: false };
  expect(pathFrom(none)).toMatchObject({ path: null, rule: 'PATH-5' });
  expect(pathFrom({ ...none, none: true })).toMatchObject({ path: 'self-governance' });
  expect(pathFrom({ ...none, effects: ['privacy'] })).toMatchObject({ path: 'authority-determined', rule: 'PATH-4' });
  expect(pathFrom({ ...none, none: true, sectionD: true })).toMatchObject({ path: 'authority-determined', rule: 'PATH-7' });
  expect(pathFrom({ ...none, effects: ['data'], fromAuthority: true })).toMatchObject({ path: 'authority-led', rule: 'PATH-3' });
  expect(ticksOf({ effects: 'data\nsecurity', secParts: 'Section D1.3' }, 'party')).toMatchObject({
    effects: ['data', 'security'],
    sectionD: true,
  });
  expect(pathOf({ effects: 'data', path: 'self-governance' }, 'party')).toBe('self-governance');
  expect(pathOf({ direction: 'yes' }, 'dcc')).toBe('authority-led');
});

test('PATH-3: what the Authority itself submits is Authority-led without a further box, and the same form of a Party is not', () => {
  expect(pathOf({}, 'authority')).toBe('authority-led');
  expect(pathOf({ effects: 'none' }, 'authority')).toBe('authority-led');
  expect([pathOf({}, 'party'), pathOf({ effects: 'none' }, 'party')]).toEqual([null, 'self-governance']);
});

test('CALENDAR-3: sent on 26 February 2016 it is in time for the Panel of 11 March, on 29 February for that of 8 April', () => {
  const context = { settings: defaultSettings, calendar: englandAndWales };
  expect(nextDates('2016-02-26', false, [], context).panel).toMatchObject({
    meeting: '2016-03-11',
    form: { day: '2016-02-26' },
    papers: { day: '2016-03-04' },
  });
  expect(nextDates('2016-02-29', false, [], context).panel?.meeting).toBe('2016-04-08');
});

test('CALENDAR-3: a Panel meeting that is known stands in place of the one by rule; URGENT-2: 12 September 2019 leads to 19 September', () => {
  const context = { settings: defaultSettings, calendar: englandAndWales };
  expect(nextDates('2021-05-20', false, ['2021-06-18'], context).panel?.meeting).toBe('2021-06-18');
  expect(nextDates('2019-09-12', true, [], context).urgentPanel?.day).toBe('2019-09-19');
});

test('every field says who reads it, and names come twice only for other capacities or regimes', () => {
  for (const regime of ['2016', '2018'] as const)
    for (const standing of ['party', 'dcc', 'authority', 'panel', 'ssc', 'smki-pma', 'ssc-member', 'smki-pma-member'] as const) {
      const names = fieldsFor(regime, standing).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  for (const { label, audience } of formFields) expect([label, audience.to]).not.toContain('');
});
