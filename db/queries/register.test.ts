import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { stageNames } from '../../lib/process/proposal/stage-names.ts';
import { partyCategories } from '../../lib/process/words.ts';
import { holdDatabase } from '../index.ts';
import { proposalReleases, proposalRows, proposalSecParts } from '../schema/rows.ts';
import { databaseWithHistory, freshDatabase } from '../testing.ts';
import { eachRegisterRow, listRegister, type RegisterQuery, sorts, wholeRegister } from './register.ts';
import { closedOf, PAGE_SIZE } from './register-shown.ts';

const ask = (query: Partial<RegisterQuery>) => listRegister({ ...wholeRegister, ...query });
const references = (query: Partial<RegisterQuery>) => ask(query).rows.map((row) => row.reference);

describe('The register of the papers', () => {
  beforeAll(async () => {
    holdDatabase(await databaseWithHistory());
  });

  it('shows 27 proposals: 12 are open, 14 closed, and of SECMP0006 no paper tells', () => {
    expect(ask({})).toMatchObject({ total: 27, counts: { open: 12, closed: 14, 'not-recorded': 1 } });
    expect(ask({ status: 'open' }).total).toBe(12);
    expect(ask({ status: 'not-recorded' }).rows).toMatchObject([{ reference: 'SECMP0006', stage: null, closed: null }]);
  });

  it('finds MP147 by its former number, a word of its text, its proposer and the contact', () => {
    for (const q of ['DP147', 'mp 147', 'disaster recovery extract', 'Chun Chen', 'Ajayi', 'full ext'])
      expect(references({ q }), q).toContain('MP147');
  });

  it('finds nothing for a word that is nowhere, and never fails on what is typed', () => {
    expect(ask({ q: 'zebra' }).total).toBe(0);
    for (const q of ['"', "'; DROP TABLE log; --", '(', '*', 'AND OR NOT', 'a'.repeat(5000), '\u0000', '{title}:x', '-'])
      expect(() => ask({ q }), q).not.toThrow();
  });

  it('combines filters: the DCC affected, Appendix O, with the Panel', () => {
    expect(references({ affects: ['dcc'], sec: 'Appendix O', stage: ['panel-report'] })).toEqual(['MP147']);
    expect(ask({ affects: ['dcc'], sec: 'Appendix O', stage: ['implemented'] }).total).toBe(0);
  });

  it('lists what the Panel initiated', () => {
    expect(references({ initiator: 'panel', sort: 'reference' })).toEqual(['SECMP0047', 'SECMP0061', 'MP076', 'MP084', 'MP095']);
  });

  it('a page past the end is the last one', () => {
    expect(ask({ page: 99 })).toMatchObject({ page: 1, pages: 1 });
  });
});

describe('The register of 400 made-up proposals', () => {
  let db: ReturnType<typeof freshDatabase>;
  beforeAll(async () => {
    db = holdDatabase(freshDatabase());
    await generate(db, 400);
  });

  const queries = fc.record({
    stage: fc.subarray([...stageNames], { maxLength: 3 }),
    status: fc.constantFrom('open' as const, 'closed' as const, 'not-recorded' as const, 'all' as const),
    path: fc.constant<string[]>([]),
    urgent: fc.constantFrom(null, null, false, true),
    proposer: fc.option(
      fc.integer({ min: 0, max: 59 }).map((n) => `made-up-${n}`),
      { freq: 4 },
    ),
    initiator: fc.constantFrom(null, null, 'panel', 'opsg'),
    affects: fc.subarray([...partyCategories], { maxLength: 3 }),
    sec: fc.constantFrom(null, null, 'Section D', 'Section H'),
    release: fc.constantFrom(null, null, null, '2019-06', '2020-11'),
    raisedFrom: fc.constantFrom(null, null, '2016-01-01'),
    raisedTo: fc.constantFrom(null, null, '2018-06-30'),
    q: fc.constantFrom(null, null, 'alert', 'tariff device'),
    // All that is known by a day long after is what stands now, and is answered by the versions in time.
    asOf: fc.constantFrom(null, null, null, '2099-12-31'),
    known: fc.constantFrom(null, null, null, '2099-12-31T09:00:00.000Z'),
    sort: fc.constantFrom(...sorts),
    order: fc.constantFrom('asc' as const, 'desc' as const),
    page: fc.constant(1),
  });

  it('gives for any combination of filters exactly the rows that a reader would pick by hand', () => {
    const all = db.select().from(proposalRows).all();
    const parts = db.select().from(proposalSecParts).all();
    const releases = db.select().from(proposalReleases).all();
    const words = (text: string) => text.toLowerCase();
    const bodies = new Map(
      all.map((row) => [
        row.id,
        words(JSON.stringify(db.$client.prepare('SELECT group_concat(body) AS body FROM log WHERE stream = ?').get(row.stream))),
      ]),
    );
    const picked = (query: RegisterQuery) =>
      all.filter(
        (row) =>
          (query.status === 'all' || row.closed === closedOf[query.status]) &&
          (!query.stage.length || (row.stage !== null && query.stage.includes(row.stage))) &&
          (query.urgent === null || row.urgent === query.urgent) &&
          (!query.proposer || row.proposer === `organisation/${query.proposer}`) &&
          (!query.initiator || row.initiator === `body/${query.initiator}`) &&
          (!query.affects.length || query.affects.some((category) => row.affects.includes(category))) &&
          (!query.sec || parts.some((part) => part.id === row.id && part.part === query.sec)) &&
          (!query.release || releases.some((release) => release.id === row.id && release.release === `release/${query.release}`)) &&
          (!query.raisedFrom || (row.raised ?? '') >= query.raisedFrom) &&
          (!query.raisedTo || (row.raised ?? '9') <= query.raisedTo) &&
          (!query.q || query.q.split(' ').every((word) => bodies.get(row.id)?.includes(word))),
      );
    fc.assert(
      fc.property(queries, (query) => {
        const expected = picked(query)
          .map((row) => row.reference)
          .sort();
        expect([...eachRegisterRow(query)].map((row) => row.reference).sort()).toEqual(expected);
        expect(listRegister(query)).toMatchObject({ total: expected.length, more: false });
      }),
      { numRuns: 300 },
    );
  });

  it('its pages, put one after another, are the whole list, each row once', () => {
    for (const sort of sorts)
      for (const order of ['asc', 'desc'] as const) {
        const pages = Math.ceil(400 / PAGE_SIZE);
        const rows = Array.from({ length: pages }, (_, i) => ask({ sort, order, page: i + 1 }).rows.map((row) => row.reference)).flat();
        expect(rows).toEqual([...eachRegisterRow({ ...wholeRegister, sort, order })].map((row) => row.reference));
        expect(new Set(rows).size).toBe(400);
      }
  });
});
