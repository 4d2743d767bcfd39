import type { Asked, Cast } from '#components/directory/votes-over-time.tsx';
import { formatCount } from '#components/format.ts';
import { meetingHref } from '#components/meeting/words.ts';
import { viewsInWords, voteFragment } from '#components/votes-in-words.ts';
import type { PublishedVote, VoteResult } from '#db/queries/votes.ts';
import { siteUrl } from '#lib/env.ts';
import { seatCategoryName } from '#lib/process/directory/fits.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { spokenOutcome } from '#lib/process/proposal/ballot.ts';

type Book = 'register' | 'practice';

/** A question, or one vote on it, with its address: the votes of its proposal, or the meeting that decided the motion. */
export function askedOf(result: VoteResult, book: Book, vote?: PublishedVote['vote']): Asked {
  const { entry, key, on, about, label } = result;
  return {
    key: `${entry} ${key}`,
    on,
    about: about && [about.reference, about.title].filter(Boolean).join(' '),
    question: label,
    href: hrefOf(result, book, vote),
    outcome: outcomeInWords(result),
    void: result.void,
  };
}

function hrefOf({ entry, key, kind, about, meeting }: VoteResult, book: Book, vote: PublishedVote['vote'] | undefined): string | null {
  if (kind === 'change-board') {
    const fragment = vote ? voteFragment(entry, key, vote.seatName) : `ballot-${entry}`;
    return about && `${book === 'practice' ? '/practice' : '/modifications'}/${about.slug}/votes#${fragment}`;
  }
  const ofSeat = vote?.seat ? `-${vote.seat.slice('seat/'.length)}` : '';
  return meeting && `${meetingHref(meeting, book)}#motion-${entry}${ofSeat}`;
}

/** "Approved (6 to 4)", "Carried (9 to 0)". */
function outcomeInWords({ outcome, approve, reject, abstain }: VoteResult): string {
  if (outcome === 'carried') return `Carried (${approve} to ${reject})`;
  if (outcome === 'not-carried') return `Not carried (${approve} to ${reject})`;
  return spokenOutcome(outcome, { approve, reject, abstain });
}

export const turnoutOf = ({ cast, seats }: VoteResult): string => `${cast} of ${formatCount(seats, 'seat')}`;

const nameOf = (names: Names, id: string | null): string | null => (id ? (names.of(id) ?? 'Name erased') : null);

/** One vote as the page of its seat shows it. */
export function castOf({ vote, result }: PublishedVote, { names, book }: { names: Names; book: Book }): Cast {
  const { choice, reason, objectives, views, interest, recused } = vote;
  const member = nameOf(names, vote.person) ?? 'Not recorded';
  return {
    asked: askedOf(result, book, vote),
    ...{ choice, reason, objectives, views, interest, recused },
    by: vote.alternate ? `${nameOf(names, vote.alternate)}, alternate, instead of ${member}` : member,
  };
}

/** The same as a line of a download, under `voteHead`. */
export function voteLine(
  { vote, result }: PublishedVote,
  { names, book }: { names: Names; book: Book },
): (string | number | boolean | null)[] {
  const { about, label, on, body } = result;
  const asked = askedOf(result, book, vote);
  return [
    ...[on, names.of(body), about?.reference ?? null, about?.title ?? null, label, vote.seatName],
    seatCategoryName(vote.category as Parameters<typeof seatCategoryName>[0]),
    ...[nameOf(names, vote.person), nameOf(names, vote.alternate), nameOf(names, vote.organisation)],
    ...[vote.choice, vote.reason, viewsInWords(vote), vote.interest, vote.recused, nameOf(names, vote.recordedBy)],
    ...[result.void, vote.entry, asked.href && siteUrl() + asked.href],
  ];
}
