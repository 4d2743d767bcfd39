import { describe, expect, it } from 'vitest';
import { readGlossary, termAnchor } from '#lib/documents/glossary.ts';
import { byLetter } from './letters.ts';

const entry = (term: string) => ({ term, expansions: [], definitions: [], seeAlso: [] });

describe('The glossary by letter', () => {
  it('figures stand first, then A to Z', () => {
    expect(byLetter(['8F35', 'WAN', 'Adoption', 'ADT'].map(entry)).map(({ letter, entries }) => [letter, entries.length])).toEqual([
      ['0–9', 1],
      ['A', 2],
      ['W', 1],
    ]);
  });
  it('loses no entry, and no address of a letter is that of a term', () => {
    const entries = readGlossary();
    const letters = byLetter(entries);
    expect(letters.flatMap((letter) => letter.entries)).toHaveLength(entries.length);
    const terms = new Set(entries.map(({ term }) => termAnchor(term)));
    for (const { id } of letters) expect(terms.has(id)).toBe(false);
  });
});
