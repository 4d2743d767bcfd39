import { inArray } from 'drizzle-orm';
import { database } from '../index.ts';
import { proposalSecParts } from '../schema/rows.ts';
import { find } from './find.ts';
import { type RegisterRow, readRows } from './register.ts';

/** A proposal of the register that may be about the same: which words and which parts of the code they share. */
export type Similar = { row: RegisterRow; words: string[]; parts: string[] };

/** At most so many proposals are shown; a word that more than so many have in common says nothing about any of them. */
const most = 8;
const commonFrom = 40;

/** Words that say nothing about what a proposal is about. */
const idle = new Set(
  'about energy first meter metering meters second smart after all also amend amendment and any are arrangements because been before being between but can change changes code could does during each for from has have how into its may more must new not only other our out over parties party proposal sec should some such than that the their them then there these they this those through under until update use used using was were what when where which while who why also long quite title late will with within without would'.split(
    ' ',
  ),
);

/** Live and dead proposals that share rare words with a form, or a part of the code; those that share most come first. */
export function findSimilar(words: string, parts: readonly string[]): Similar[] {
  const typed = [
    ...new Set(
      (
        words
          .normalize('NFKC')
          .toLowerCase()
          .match(/[\p{L}\p{N}]{3,}/gu) ?? []
      ).filter((word) => !idle.has(word)),
    ),
  ];
  const shared = new Map<number, { words: string[]; parts: string[]; weight: number }>();
  const share = (id: number, weight: number, add: { word?: string; part?: string }) => {
    const before = shared.get(id) ?? { words: [], parts: [], weight: 0 };
    shared.set(id, {
      words: add.word ? [...before.words, add.word] : before.words,
      parts: add.part ? [...before.parts, add.part] : before.parts,
      weight: before.weight + weight,
    });
  };
  for (const word of typed.slice(0, 24)) {
    const { ids, inTitle, more } = find(database(), word);
    if (more || ids.length > commonFrom) continue;
    for (const id of ids) share(id, (inTitle.has(id) ? 3 : 1) / ids.length, { word });
  }
  for (const { id, part } of withParts(parts)) share(id, 1, { part });
  const alike = [...shared].filter(([, { words, parts, weight }]) => parts.length > 0 || words.length > 1 || weight >= 1);
  const best = alike.sort(([, a], [, b]) => b.weight - a.weight).slice(0, most);
  return best.flatMap(([id, { words, parts }]) => {
    const row = readRows([id])[0];
    return row ? [{ row, words, parts }] : [];
  });
}

const withParts = (parts: readonly string[]): { id: number; part: string }[] =>
  parts.length === 0
    ? []
    : database()
        .select({ id: proposalSecParts.id, part: proposalSecParts.part })
        .from(proposalSecParts)
        .where(inArray(proposalSecParts.part, [...parts]))
        .all();
