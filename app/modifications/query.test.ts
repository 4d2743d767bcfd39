import { describe, expect, test } from 'vitest';
import { registerHref } from './href.ts';
import { paramsOf, parseRegisterQuery } from './query.ts';

const parse = (text: string) => parseRegisterQuery(new URLSearchParams(text));
const all = {
  stage: [],
  status: 'open',
  path: [],
  urgent: null,
  proposer: null,
  initiator: null,
  affects: [],
  sec: null,
  release: null,
  raisedFrom: null,
  raisedTo: null,
  q: null,
  asOf: null,
  known: null,
  sort: 'next',
  order: 'asc',
  page: 1,
};

describe('what an address asks of the register', () => {
  test('nothing: what is not closed, soonest first, page 1', () => expect(parse('')).toEqual({ query: all, problems: [] }));

  test('empty fields of a submitted form ask for nothing', () => {
    expect(parse('q=&stage=&status=&urgent=&proposer=&sec=&from=&to=&sort=&page=')).toEqual({ query: all, problems: [] });
  });

  test.each([
    ['stage=refinement&stage=development', { stage: ['development', 'refinement'], status: 'all' }],
    ['status=closed', { status: 'closed' }],
    ['status=not-recorded', { status: 'not-recorded' }],
    ['path=fast-track&path=self-governance', { path: ['self-governance', 'fast-track'] }],
    ['urgent=yes', { urgent: true }],
    ['urgent=no', { urgent: false }],
    ['affects=dcc&affects=large-supplier', { affects: ['large-supplier', 'dcc'] }],
    ['sec=Section+D', { sec: 'Section D' }],
    ['proposer=british-gas&initiator=body/tabasc', { proposer: 'british-gas', initiator: 'body/tabasc' }],
    ['from=2021-01-01&to=2021-03-12', { raisedFrom: '2021-01-01', raisedTo: '2021-03-12' }],
    ['asOf=2021-03-12', { asOf: '2021-03-12' }],
    ['asOf=12/3/2021&known=2021-03-12T17:00:00Z', { asOf: '2021-03-12', known: '2021-03-12T17:00:00.000Z' }],
    ['from=1/2/2021', { raisedFrom: '2021-02-01' }],
    ['q=++SMKI++full+extract+', { q: 'SMKI full extract', status: 'all' }],
    ['q=smki&status=open', { q: 'smki', status: 'open' }],
    ['sort=updated', { sort: 'updated', order: 'desc' }],
    ['sort=reference&order=desc&page=3', { sort: 'reference', order: 'desc', page: 3 }],
  ])('%s', (text, changes) => expect(parse(text)).toEqual({ query: { ...all, ...changes }, problems: [] }));

  test.each([
    ['stage=refining', '“refining” is not a stage, so it was left out.'],
    ['stage=submitted', '“submitted” is not a stage, so it was left out.'],
    ['status=live', '“live” is not open, closed, not-recorded or all, so it was left out.'],
    ['from=2021-02-30', '“2021-02-30” is not a day as in 2021-04-14, so it was left out.'],
    ['page=0', '“0” is not a page number, so it was left out.'],
    ['page=1e3', '“1e3” is not a page number, so it was left out.'],
    ['sort=colour', '“colour” is not an order of the list, so it was left out.'],
    ['asOf=yesterday', '“yesterday” is not a day as in 2021-04-14, so it was left out.'],
    ['known=noon', '“noon” is not a moment as in 2021-03-12T17:00:00Z, so it was left out.'],
    ['affects=everyone', '“everyone” is not a Party Category, so it was left out.'],
  ])('%s is left out with a sentence', (text, sentence) => expect(parse(text)).toEqual({ query: all, problems: [sentence] }));

  test('a bad value among good ones leaves the good ones', () => {
    expect(parse('stage=refinement&stage=x')).toMatchObject({ query: { stage: ['refinement'] }, problems: [expect.any(String)] });
  });

  test('an endless search is cut, and an endless bad value is not printed whole', () => {
    expect(parse(`q=${'a'.repeat(999)}`).query.q).toHaveLength(200);
    expect(parse(`stage=${'a'.repeat(999)}`).problems[0]?.length).toBeLessThan(100);
  });

  test('days the wrong way round are said', () => {
    expect(parse('from=2021-03-01&to=2021-02-01').problems).toEqual([
      'The first day of “raised” is after its last day, so nothing can match.',
    ]);
  });
});

describe('the address of a list', () => {
  test.each([
    '',
    'q=smki',
    'stage=refinement',
    'stage=refinement&status=open',
    'status=closed&path=fast-track&urgent=yes&affects=dcc',
    'proposer=dcc&initiator=body%2Ftabasc&sec=Section+D&release=release%2Fjune-2021&from=2021-01-01&to=2021-02-01',
    'sort=updated&order=asc&page=2',
  ])('reads back as it was written: %s', (text) => {
    expect(registerHref(parse(text).query, { page: parse(text).query.page })).toBe(text ? `/modifications?${text}` : '/modifications');
  });

  test.each([
    ['q=smki&page=4', { urgent: true }, '/modifications?q=smki&urgent=yes', 'a change goes back to page 1'],
    ['sort=reference&order=desc', { sort: 'updated' }, '/modifications?sort=updated', 'another sort comes in its own order'],
    ['path=fast-track', { path: [] }, '/modifications', 'a path is taken off'],
    ['q=smki', { q: null }, '/modifications', 'without its search the list is again of what is not closed'],
    ['q=smki&status=closed', { q: null }, '/modifications?status=closed', 'what was chosen stays chosen'],
  ] as [string, object, string, string][])('%s %j → %s: %s', (text, changes, address) => {
    expect(registerHref(parse(text).query, changes)).toBe(address);
  });

  test('the exports have the same query string', () => {
    expect(registerHref(parse('status=closed').query, {}, '/modifications.csv')).toBe('/modifications.csv?status=closed');
  });
});

test('the query object of a page is read like the query string of a request', () => {
  expect(paramsOf({ stage: ['development', 'refinement'], q: 'a b', page: undefined }).toString()).toBe(
    'stage=development&stage=refinement&q=a+b',
  );
});
