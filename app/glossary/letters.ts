import type { GlossaryEntry } from '#lib/documents/glossary.ts';

export type Letter = { letter: string; id: string; entries: GlossaryEntry[] };

/** Entries under the letter that they begin with, figures first under "0–9". */
export function byLetter(entries: readonly GlossaryEntry[]): Letter[] {
  const letters = Map.groupBy(entries, ({ term }) => {
    const first = term[0]?.toUpperCase() ?? '';
    return /[A-Z]/.test(first) ? first : '0–9';
  });
  return [...letters]
    .map(([letter, of]) => ({ letter, id: letter === '0–9' ? 'figures' : `letter-${letter.toLowerCase()}`, entries: of }))
    .sort((a, b) => a.letter.localeCompare(b.letter));
}
