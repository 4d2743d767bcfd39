import { countLacking, listLacking, scheduledStreams } from '#db/queries/lacks.ts';
import type { Book } from '#db/schema/log.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { type Lack, lackingIn } from '#lib/process/proposal/health.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';

/** A proposal whose record lacks something; `base` is its address. */
export type Unhealthy = { key: string; reference: string; title: string | null; base: string; lacks: Lack[] };
/** One page of all that lack something, `count` of them. */
export type Health = { count: number; page: number; pages: number; proposals: Unhealthy[] };

const pageSize = 50;

/** How many live proposals of the book lack something; `papers`: how many of those of which only papers tell, and which only a paper mends. */
export const countUnhealthy = (book: Book, now: Instant, papers = false): number => countLacking({ book, papers }, londonDay(now));

/** Those that lack something, the most in need first; a page that is not there is the last one. */
export function unhealthy(book: Book, now: Instant, { page: asked = 1, papers = false } = {}): Health {
  const today = londonDay(now);
  const count = countLacking({ book, papers }, today);
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(Math.max(1, asked), pages);
  const scheduled = new Set(scheduledStreams(book, today));
  const proposals = listLacking({ book, papers }, today, { limit: pageSize, offset: (page - 1) * pageSize }).map((proposal) => ({
    key: proposal.id,
    reference: referenceOf(proposal),
    title: proposal.title,
    base: `${book === 'practice' ? '/practice' : '/modifications'}/${proposal.slug}`,
    lacks: lackingIn(proposal, today, scheduled.has(proposal.id)),
  }));
  return { count, page, pages, proposals };
}
