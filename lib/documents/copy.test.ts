import { describe, expect, test } from 'vitest';
import { brief, citation, clauseAsText, deadlineLine, type Quoted, tableAsText } from './copy.ts';

const mp147: Quoted = {
  reference: 'MP147',
  title: 'SMKI Full Extract',
  proposer: 'DCC',
  summary: 'Weekly instead of *daily* full extract',
  now: 'Refinement Consultation closes 5pm Fri 12 Feb 2021',
  affects: ['DCC'],
  othersNotAffected: true,
  address: 'https://example.org/modifications/smki-full-extract',
};

describe('a brief', () => {
  test('says what it is, where it stands, whom it affects and where to read on', () => {
    expect(brief(mp147)).toBe(
      'MP147 SMKI Full Extract (DCC). Weekly instead of daily full extract. Refinement Consultation closes 5pm Fri 12 Feb 2021. Affects DCC; others none expected.\nhttps://example.org/modifications/smki-full-extract',
    );
  });
  test('leaves out what no source tells, even the title', () => {
    const bare: Quoted = {
      ...mp147,
      reference: 'SECMP0006',
      title: null,
      proposer: null,
      summary: null,
      now: 'Named in one paper.',
      affects: [],
      othersNotAffected: false,
    };
    expect(brief(bare)).toBe('SECMP0006. Named in one paper.\nhttps://example.org/modifications/smki-full-extract');
  });
});

test('a deadline line can be sorted and split', () => {
  expect(deadlineLine(mp147, 'Refinement Consultation closes', '5pm, Friday 12 February 2021')).toBe(
    '5pm, Friday 12 February 2021 | MP147 SMKI Full Extract | Refinement Consultation closes | https://example.org/modifications/smki-full-extract',
  );
});

describe('a citation', () => {
  test('carries both times and the entry', () => {
    expect(citation(mp147, { entry: 14, recorded: '2021-03-08T09:12:44.120Z', asOf: '2021-03-08' })).toBe(
      'SEC Modification Register, MP147 ‘SMKI Full Extract’, as recorded at 09:12 on 8 March 2021, entry 14, https://example.org/modifications/smki-full-extract?asOf=2021-03-08&known=2021-03-08T09%3A12%3A44.120Z',
    );
  });
  test('prints the London clock in summer', () => {
    expect(citation(mp147, { entry: 2, recorded: '2021-06-24T23:30:00.000Z', asOf: '2021-06-25' })).toContain('00:30 on 25 June 2021');
  });
});

test('a table becomes tab-separated text that no spreadsheet runs', () => {
  const rows = [
    ['North', '-4%'],
    ['=SUM(A1)', 'two\nlines'],
  ];
  expect(tableAsText({ columns: ['Region', 'Change'], rows })).toBe("Region\tChange\nNorth\t-4%\n'=SUM(A1)\ttwo lines");
});

test('a clause keeps its insertions and deletions', () => {
  const runs = [{ same: 'updated ' }, { del: 'daily' }, { ins: 'weekly' }];
  expect(clauseAsText({ id: 'c', part: 'Appendix O', ref: '2.3.3(a)', kind: 'clause', runs })).toBe('updated [-daily-][+weekly+]');
});
