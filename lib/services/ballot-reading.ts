import { database } from '#db/index.ts';
import { read } from '#db/log.ts';
import { namesOf } from '#db/projections/names.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import type { Ballot, Elector } from '#lib/process/ballot/ballot.ts';
import { effectOfMotion, effectOfReport } from '#lib/process/ballot/effect.ts';
import { type Beside, besideOf, type Matter } from '#lib/process/ballot/matter.ts';
import { seatsOf } from '#lib/process/ballot/may-vote.ts';
import { changedSince, type Since } from '#lib/process/ballot/since.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { fold } from '#lib/process/fold.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { readBallot } from './ballots.ts';
import { circumstancesOf } from './circumstances.ts';
import { consultationHref } from './consultation-href.ts';
import { notForYou } from './opening-ballots.ts';
import type { Viewer } from './viewer.ts';
import { readsWhole } from './whole-responses.ts';

/** The matter as it stands now, with what time alone has brought about; null where the book has none. */
export function matterIn(book: Book, about: Pick<Ballot, 'proposal' | 'meeting' | 'item'>, now: Instant): Matter | null {
  const meeting = about.meeting ? readSubject<Meeting>(about.meeting, book) : null;
  const item = about.item === null ? null : (meeting?.items.find(({ entry }) => entry === about.item) ?? null);
  const stream = about.proposal ?? item?.proposal;
  const recorded = stream ? fold<Proposal>(read(database(), book, stream), evolve) : null;
  const proposal = recorded && upToDate(recorded, now).proposal;
  if (!proposal && !item) return null;
  const reference = proposal && referenceOf(proposal);
  return {
    called: reference ?? item?.title ?? '',
    title: [reference, proposal?.title ?? (reference ? null : item?.title)].filter(Boolean).join(' '),
    proposal,
    href: proposal && `${book === 'practice' ? '/practice' : '/modifications'}/${proposal.slug}`,
    meeting,
    item,
  };
}

/** What a vote brings about now, in sentences. */
export function effectIn(book: Book, ballot: Pick<Ballot, 'kind' | 'body' | 'motion'>, { proposal }: Matter, now: Instant): string[] {
  if (ballot.kind === 'motion' || !proposal) return effectOfMotion(ballot);
  const today = londonDay(now);
  return effectOfReport(proposal, circumstancesOf(book, proposal, today), today);
}

export const sinceLast = ({ proposal }: Matter): Since | null => proposal && changedSince(proposal);

/** A ballot as somebody opens its pages. `seats`: those in which they may have a vote; `keeper`: the Code Administrator's people. */
export type BallotAtHand = {
  viewer: Viewer;
  ballot: Ballot;
  matter: Matter;
  seats: Elector[];
  keeper: boolean;
  names: Names;
  now: Instant;
};

export function ballotAtHand(viewer: Viewer, id: string, now: Instant): BallotAtHand | null {
  const ballot = readBallot(viewer.book, id)?.ballot;
  const matter = ballot && matterIn(viewer.book, ballot, now);
  if (!ballot || !matter) return null;
  const names = namesOf(database(), viewer.book);
  return { viewer, ballot, matter, seats: seatsOf(ballot, viewer.person), keeper: notForYou(viewer, now) === null, names, now };
}

/** The published responses that stand beside a ballot, for a seat of a category (CB-13), with the way to those that are confidential for whoever decides on them (CONSULT-8). */
export function besideBallot(
  viewer: Viewer,
  { proposal }: Matter,
  category: Elector['category'],
  now: Instant,
): (Beside & { base: string; confidential: string | null }) | null {
  const consultations = (proposal?.consultations ?? []).flatMap((id) => readSubject<Consultation>(id, viewer.book) ?? []);
  const beside = besideOf(consultations, category);
  if (!beside) return null;
  const base = consultationHref(viewer.book, beside.consultation.id);
  return { ...beside, base, confidential: readsWhole(viewer, beside.consultation, now) ? `${base}/whole-responses` : null };
}
