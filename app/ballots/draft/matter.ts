import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readClaim } from '#db/queries/claims.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { isPending } from '#lib/process/ballot/ballot.ts';
import type { Matter } from '#lib/process/ballot/matter.ts';
import { nothingToDraft, votesFor } from '#lib/process/ballot/may-draft.ts';
import { questionsOf } from '#lib/process/ballot/open.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Seat } from '#lib/process/directory/directory.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { matterIn } from '#lib/services/ballot-reading.ts';
import { ballotsOn, matterOf } from '#lib/services/ballots.ts';
import type { Viewer } from '#lib/services/viewer.ts';

/** What a draft is about, as its address says: `?proposal=` a slug, or `?meeting=` and `?item=`. */
export type Search = { proposal?: string | undefined; meeting?: string | undefined; item?: string | undefined };
export type DraftMatter = {
  about: { proposal: string | null; meeting: string | null; item: number | null };
  matter: Matter;
  body: string;
  ballot: { kind: 'change-board' | 'motion'; questions: { key: string; label: string }[] };
  /** The seat with which the viewer votes in the body; null where there is none. */
  member: Seat | null;
  refused: Refusal | null;
  /** The ballot that is open on it already. */
  open: string | null;
};

/** The matter of a draft; null where the viewer's book has none. */
export function draftMatter(viewer: Viewer, { proposal: slug, meeting: id, item }: Search, now: Instant): DraftMatter | null {
  const { book } = viewer;
  const meeting = id ? readSubject<Meeting>(`meeting/${id}`, book) : null;
  const proposal = slug ? readClaim(book, 'slug', slug) : null;
  const about = meeting ? { proposal: null, meeting: meeting.id, item: Number(item) || 0 } : { proposal, meeting: null, item: null };
  if (!meeting && !proposal) return null;
  const matter = matterIn(book, about, now);
  if (!matter || (meeting && !matter.item)) return null;
  const body = meeting?.body ?? 'body/change-board';
  const last = ballotsOn(
    book,
    meeting ? matterOf({ meeting: meeting.id, item: about.item ?? 0 }) : matterOf({ proposal: proposal ?? '' }),
  ).at(-1);
  return {
    ...{ about, matter, body },
    ballot: meeting
      ? { kind: 'motion', questions: [{ key: 'motion', label: 'motion' }] }
      : { kind: 'change-board', questions: matter.proposal ? questionsOf(matter.proposal) : [] },
    member: votesFor(readDirectory(database(), book), body, viewer.person, now)[0] ?? null,
    refused: meeting || !matter.proposal ? null : nothingToDraft(matter.proposal),
    open: last && isPending(last.ballot) ? last.ballot.id : null,
  };
}

/** The address of a draft's page. */
export const draftHref = ({ proposal, meeting, item }: Search, more: Record<string, string> = {}): string =>
  `/ballots/draft?${new URLSearchParams({ ...(proposal && { proposal }), ...(meeting && { meeting }), ...(item && { item }), ...more })}`;
