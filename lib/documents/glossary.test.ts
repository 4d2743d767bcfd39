import { describe, expect, it } from 'vitest';
import { readGlossary, termAnchor } from './glossary.ts';

const glossary = readGlossary();
const entry = (term: string) => glossary.find((e) => e.term === term);
const expansionsOf = (term: string) => entry(term)?.expansions.map((e) => e.text) ?? [];

const papers = ['beis-2016-09-22', 'secmp0049-legal-text', 'secp-90-1203-20', 'section-d-guide-2016', 'tabasc-46-1909-20'];

/** Every line of the four printed glossaries. */
const printed = {
  'Section D guide': ['CBA', 'Change Board', 'DMR', 'FMR', 'IMR', 'Panel', 'SMKI PMA', 'SSC', 'TSC', 'WD'],
  DP096: 'BEIS CBA CSC CSP DCC DNO DSP ENA ESME HAN NEP POA PRA,RIO II,ROM SEC SECAS SMIP TABASC 8F35 8F36 AD1'
    .split(',')
    .flatMap((part) => (part.startsWith('RIO') ? [part] : part.split(' '))),
  MP147: ['CSC', 'DCC', 'SEC', 'SECAS', 'SMKI', 'SMKI PMA', 'SSC', 'TABASC'],
  DP149: 'BEIS CACoP CUSC CSC DCC IRP KPI PMA REC SCR SEC SECAS SMKI SSC TSIRS'.split(' '),
};

describe('the glossary', () => {
  for (const [paper, terms] of Object.entries(printed))
    it(`has every abbreviation of the glossary of ${paper}, spelt out`, () => {
      for (const term of terms) expect(expansionsOf(term), term).not.toEqual([]);
    });

  it('keeps expansions that disagree side by side', () => {
    expect(expansionsOf('SMKI')).toEqual(['Smart Metering Key Infrastructure', 'Smart Meter Key Infrastructure']);
    expect(expansionsOf('BEIS')).toContain('Business, Energy & Industry Strategy');
    expect(expansionsOf('BEIS')).toContain('Department for Business, Energy and Industrial Strategy');
    expect(expansionsOf('CBA')).toHaveLength(3);
    expect(expansionsOf('CSP')).toHaveLength(2);
    expect(expansionsOf('DCC')).toHaveLength(4);
    expect(entry('TSC')?.seeAlso).toEqual(['TABASC']);
    expect(entry('TABASC')?.seeAlso).toEqual(['TSC']);
  });

  it('cites only the five papers', () => {
    const cited = glossary.flatMap((e) => [
      ...e.expansions.flatMap((x) => x.in.map((s) => s.paper)),
      ...e.definitions.flatMap((d) => (d.ours ? [] : [d.source.paper])),
    ]);
    expect([...new Set(cited)].sort()).toEqual(papers.map((id) => `paper/${id}`));
  });

  it('marks the definitions that SECMP0049 adds and amends', () => {
    const changed = (change: 'new' | 'amended') =>
      glossary
        .filter((e) => e.definitions.some((d) => !d.ours && d.source.paper === 'paper/secmp0049-legal-text' && d.change === change))
        .map((e) => e.term);
    expect(changed('new')).toEqual(['Change Sub-Committee', 'Draft Proposal', 'Proposed Solution']);
    expect(changed('amended')).toEqual([
      'Alternative Solution',
      'Authority Determined Modification',
      'Authority-initiated Modification',
      'Modification Proposal',
      'Proposer',
      'SEC Materials',
      'Self-Governance Modification',
      'Significant Code Review Phase',
    ]);
  });

  it('has one address for each term, and follows every “see also”', () => {
    const terms = new Set(glossary.map((e) => e.term));
    expect(new Set(glossary.map((e) => termAnchor(e.term))).size).toBe(glossary.length);
    for (const e of glossary) for (const other of e.seeAlso) expect(terms, `${e.term} → ${other}`).toContain(other);
  });

  it('makes an address of any term', () => {
    expect(termAnchor('Working Day')).toBe('working-day');
    expect(termAnchor('I&L')).toBe('i-l');
    expect(termAnchor('RIO II')).toBe('rio-ii');
  });
});
