import { liveProposals } from '#db/queries/live.ts';
import type { Book } from '#db/schema/log.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import { type Lack, lackingIn } from '#lib/process/proposal/health.ts';
import { knownFromPapers } from '#lib/process/proposal/papers-only.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { stageNames } from '#lib/process/proposal/stage-names.ts';
import { stages } from '#lib/process/proposal/stages.ts';

/** A live proposal whose record lacks something; `base` is its address. */
export type Unhealthy = { key: string; reference: string; title: string | null; base: string; lacks: Lack[] };

/** Every live proposal of the book that lacks something, the most in need first. What only papers tell is not among them: it is mended by its papers. */
export function unhealthy(book: Book, now: Instant): Unhealthy[] {
  const live = stageNames.filter((stage) => stages[stage].live);
  return liveProposals(book, live, null)
    .map((recorded) => upToDate(recorded, now).proposal)
    .filter((proposal) => knownFromPapers(proposal) === null)
    .map((proposal) => ({
      key: proposal.id,
      reference: referenceOf(proposal),
      title: proposal.title,
      base: `${book === 'practice' ? '/practice' : '/modifications'}/${proposal.slug}`,
      lacks: lackingIn(proposal, londonDay(now)),
    }))
    .filter(({ lacks }) => lacks.length > 0)
    .sort((a, b) => b.lacks.length - a.lacks.length);
}
