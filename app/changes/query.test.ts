import { expect, test } from 'vitest';
import { changesHref } from './href.ts';
import { parseChangesQuery } from './query.ts';

const today = '2026-11-28';
const ask = (search: string) => parseChangesQuery(new URLSearchParams(search), today);

test('without days it is the 30 days up to today, by the day of effect', () => {
  expect(ask('')).toMatchObject({ query: { from: '2026-10-29', to: today, by: 'effective', without: [], page: 1 }, problems: [] });
});

test('days are read as a browser sends them and as people write them', () => {
  expect(ask('from=2021-01-04&to=31/3/2021&by=recorded').query).toMatchObject({ from: '2021-01-04', to: '2021-03-31', by: 'recorded' });
});

test.each([
  ['from=30+February', '“30 February” is not a day as in 2021-04-14, so the list begins 30 days before its last day.'],
  ['to=2021-02-30', '“2021-02-30” is not a day as in 2021-04-14, so the list goes up to today.'],
  ['from=0000-00-00', '“0000-00-00” is not a day as in 2021-04-14, so the list begins 30 days before its last day.'],
  ['from=2021-03-05&to=2021-03-04', 'The first day is after the last day, so nothing lies between them.'],
  ['by=guess', '“guess” is not a way to choose the days, so the day of effect counts.'],
  ['stage=lost', '“lost” is not a stage, so it was left out.'],
])('%s is answered in a sentence', (search, sentence) => expect(ask(search).problems).toEqual([sentence]));

test('filters are those of the register; its “raised from” is no filter here', () => {
  const { query } = ask('from=2021-01-04&to=2021-03-05&q=smki&stage=refinement&affects=dcc&initiator=dcc&sec=x');
  expect(query).toMatchObject({ q: 'smki', stage: ['refinement'], affects: ['dcc'], initiator: 'dcc' });
  expect(query).not.toHaveProperty('raisedFrom');
});

test('formal acts only leaves out facts and keeps acts', () => {
  const { without } = ask('acts=formal').query;
  expect(without).toContain('cost-stated');
  expect(without).not.toContain('raised');
  expect(without).not.toContain('withdrawn-by-proposer');
});

test('an address of a list says all that was asked, and is read back as it was', () => {
  const asked = ask('from=2021-01-04&to=2021-03-05&by=recorded&acts=formal&q=smki&stage=refinement&affects=dcc&initiator=dcc&page=3');
  const href = changesHref(asked, { page: 3 });
  expect(ask(href.split('?')[1] ?? '')).toEqual(asked);
});
