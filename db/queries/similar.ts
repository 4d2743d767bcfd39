import { inArray, sql } from 'drizzle-orm';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import { labelOf } from '../../lib/process/proposal/stages.ts';
import { secPlaceNamed } from '../../lib/process/sec-part.ts';
import { database } from '../index.ts';
import { bodyOf } from '../projections/search.ts';
import type { Book } from '../schema/log.ts';
import { proposalRows, proposalSecParts } from '../schema/rows.ts';
import { type Found, find } from './find.ts';
import { atHead } from './freshness.ts';
import { readPracticeProposals } from './practice.ts';
import { readRows } from './register.ts';

/** A proposal that may be about the same, as a list shows it: which words and which parts of the code it shares. */
export type Similar = {
  href: string;
  reference: string;
  title: string | null;
  summary: string | null;
  stage: Stage | null;
  stageLabel: string;
  words: string[];
  parts: string[];
};

/** At most so many proposals are shown. */
const most = 8;

/** A word that more of the register's proposals have than this says nothing about any: a fifth of a small register, forty of a large one. */
const common = (): number =>
  atHead('words in common', () => {
    const all = database().select({ n: sql<number>`count(*)` }).from(proposalRows).get();
    return Math.min(40, Math.max(2, Math.floor((all?.n ?? 0) / 5)));
  });

/** Words that say nothing about what a proposal is about. */
const idle = new Set(
  'about energy first meter metering meters second smart after all also amend amendment and any are arrangements because been before being between but can change changes code could does during each for from has have how into its may more must new not only other our out over parties party proposal said say says sec should some such than that the their them then there these they this those through under until update use used using was were what when where which while who why also long quite title late will with within without would'.split(
    ' ',
  ),
);

/** What a proposal shares with a form, and how much that says. */
type Shared = { words: string[]; parts: string[]; weight: number };
type Match = { key: number; weight: number; word?: string; part?: string };

/** Live and dead proposals that share rare words with a form, or a part of the code; those that share most come first. A form of practice is compared with practice before the register. */
export function findSimilar(words: string, parts: readonly string[], book: Book): Similar[] {
  const typed = words.normalize('NFKC').toLowerCase();
  const telling = [...new Set(typed.match(/[\p{L}\p{N}]{3,}/gu) ?? [])].filter((word) => !idle.has(word)).slice(0, 24);
  const found = new Map(telling.map((word) => [word, find(database(), word)]));
  const rarer = new Map([...found].filter(([, { ids, more }]) => !more && ids.length <= common()));
  const inBooks = [...(book === 'practice' ? inPractice([...rarer.keys()], parts) : []), ...inRegister(rarer, parts)];
  return inBooks.slice(0, most);
}

function inRegister(words: ReadonlyMap<string, Found>, parts: readonly string[]): Similar[] {
  const found = [...words].flatMap(([word, { ids, inTitle }]) => rare(ids, (id) => inTitle.has(id), word));
  return closest([...found, ...withParts(parts)]).flatMap(([id, { words, parts }]) =>
    readRows([id]).map(({ slug, reference, title, summary, stage, stageLabel, regime }) => ({
      ...{ href: `/modifications/${slug}`, reference, title, summary, stage, words, parts },
      stageLabel: stageLabel ?? labelOf(stage, regime),
    })),
  );
}

/** The practice book has no index of its own: it is small. */
function inPractice(words: readonly string[], parts: readonly string[]): Similar[] {
  const proposals = readPracticeProposals();
  const texts = proposals.map((proposal) => ({ title: wordsIn(proposal.title), all: wordsIn(textOf(proposal)) }));
  const has = (text: string[] | undefined, word: string) => text?.some((one) => one.startsWith(word)) === true;
  const found = words.flatMap((word) => {
    const keys = [...texts.keys()].filter((key) => has(texts[key]?.all, word));
    return rare(keys, (key) => has(texts[key]?.title, word), word);
  });
  const touched = proposals.flatMap(({ secParts }, key) => {
    const own = new Set(secParts.map(({ part }) => secPlaceNamed(part)?.part ?? part));
    return parts.filter((part) => own.has(part)).map((part) => ({ key, weight: 1, part }));
  });
  return closest([...found, ...touched]).flatMap(([key, { words, parts }]) =>
    proposals.slice(key, key + 1).map((proposal) => ({
      ...{ href: `/practice/${proposal.slug}`, reference: referenceOf(proposal), title: proposal.title, words, parts },
      ...{ summary: proposal.summary?.text ?? null, stage: proposal.stage, stageLabel: labelOf(proposal.stage, proposal.regime) },
    })),
  );
}

const textOf = (proposal: Proposal): string => [proposal.title, proposal.summary?.text, bodyOf(proposal, [])].filter(Boolean).join(' ');

const wordsIn = (text: string | null): string[] =>
  text
    ?.normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word says the more the fewer have it, and most where it is in the title. */
const rare = (keys: readonly number[], inTitle: (key: number) => boolean, word: string): Match[] =>
  keys.map((key) => ({ key, weight: (inTitle(key) ? 3 : 1) / keys.length, word }));

/** The proposals with a part of the code, two words or one telling word in common, those that share most first. */
function closest(matches: readonly Match[]): [number, Shared][] {
  const shared = new Map<number, Shared>();
  for (const { key, weight, word, part } of matches) {
    const before = shared.get(key) ?? { words: [], parts: [], weight: 0 };
    shared.set(key, {
      words: word ? [...before.words, word] : before.words,
      parts: part ? [...before.parts, part] : before.parts,
      weight: before.weight + weight,
    });
  }
  const alike = [...shared].filter(([, { words, parts, weight }]) => parts.length > 0 || words.length > 1 || weight >= 1);
  return alike.sort(([, a], [, b]) => b.weight - a.weight).slice(0, most);
}

const withParts = (parts: readonly string[]): Match[] =>
  parts.length === 0
    ? []
    : database()
        .select({ key: proposalSecParts.id, part: proposalSecParts.part })
        .from(proposalSecParts)
        .where(inArray(proposalSecParts.part, [...parts]))
        .all()
        .map((match) => ({ ...match, weight: 1 }));
