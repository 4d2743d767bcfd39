import { type Book, foldedProposal } from '#db/queries/proposal.ts';
import { ofSecPart, parseTopic, type Topic, topicWords } from '#lib/process/following/topics.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { secPlaceNamed } from '#lib/process/sec-part.ts';

/** A topic that can be followed in a book, in words and with the page that it stands for; null for what is none there. In practice only proposals can be followed. */
export type Named = { book: Book; topic: Topic; words: string; href: string };

export function namedTopic(book: Book, given: string | undefined): Named | null {
  const topic = parseTopic(given ?? '');
  if (!topic || (book === 'practice' && !topic.startsWith('proposal/'))) return null;
  if (!topic.startsWith('proposal/')) return { book, topic, words: topicWords(topic, null), href: hrefOf(topic) };
  const proposal = foldedProposal(book, topic);
  if (!proposal) return null;
  return { book, topic, words: referenceOf(proposal), href: `/${book === 'practice' ? 'practice' : 'modifications'}/${proposal.slug}` };
}

const hrefOf = (topic: Topic): string => {
  const [kind, name = ''] = topic.split('/') as [string, string];
  if (kind === 'sec') return `/sec/${name}`;
  return `/modifications?${kind === 'stage' ? 'stage' : 'affects'}=${name}`;
};

export const bookOf = (given: string | undefined): Book => (given === 'practice' ? 'practice' : 'register');

/** The part of the code that somebody typed ("Section E", "appendix b", "D1.3"), as it is followed; undefined for what is none. */
export function partTyped(typed: string | undefined): Topic | undefined {
  const place = typed ? secPlaceNamed(typed.trim()) : null;
  return place ? ofSecPart(place.part) : undefined;
}

/** Where something is followed from. */
export const followHref = (book: Book, topic: string): string =>
  `/follow?${new URLSearchParams({ what: topic, ...(book === 'practice' && { book }) })}`;
