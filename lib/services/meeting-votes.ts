import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { type Ballot, type Elector, isPending } from '#lib/process/ballot/ballot.ts';
import type { Matter } from '#lib/process/ballot/matter.ts';
import { votesFor } from '#lib/process/ballot/may-draft.ts';
import { notOpen, seatsOf } from '#lib/process/ballot/may-vote.ts';
import { currentVote } from '#lib/process/ballot/vote.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Names } from '#lib/process/directory/names.ts';
import type { AgendaItem, Meeting } from '#lib/process/meeting/meeting.ts';
import { matterIn } from './ballot-reading.ts';
import { ballotsOn, matterOf, votesIn } from './ballots.ts';
import { notForYou } from './opening-ballots.ts';
import type { Viewer } from './viewer.ts';

/** How a ballot stands for one seat of the viewer's: since when there is a vote for it, and why none can be cast now. */
export type StandingForMe = { seat: string; href: string; voted: Instant | null; shut: string | null };
/** An item of the agenda with its ballot, where one is held, and how it stands for the viewer. `draft`: where a draft can be kept, before there is one. */
export type ItemAtHand = {
  item: AgendaItem;
  matter: Matter | null;
  ballot: Ballot | null;
  mine: StandingForMe[];
  category: Elector['category'];
  draft: string | null;
};
export type MeetingAtHand = { viewer: Viewer; meeting: Meeting; body: string; names: Names; items: ItemAtHand[] };

/** A meeting of the viewer's book with its ballots, for those who vote in its body and the Code Administrator's people; null where there is none, or it is not theirs. */
export function meetingAtHand(viewer: Viewer, id: string, now: Instant): MeetingAtHand | null {
  const { book, person } = viewer;
  const meeting = readSubject<Meeting>(`meeting/${id}`, book);
  if (!meeting) return null;
  const names = namesOf(database(), book);
  const own = votesFor(readDirectory(database(), book), meeting.body, person, now);
  const items = meeting.items.map((item) => itemAtHand(viewer, { meeting, item, category: own[0]?.category ?? null }, now));
  const concerned = own.length > 0 || notForYou(viewer, now) === null || items.some(({ mine }) => mine.length > 0);
  return concerned ? { viewer, meeting, body: names.of(meeting.body) ?? meeting.body, names, items } : null;
}

type Listed = { meeting: Meeting; item: AgendaItem; category: Elector['category'] };

function itemAtHand(viewer: Viewer, { meeting, item, category }: Listed, now: Instant): ItemAtHand {
  const { book } = viewer;
  const matter = matterIn(book, { proposal: item.proposal, meeting: meeting.id, item: item.entry }, now);
  const ballot = ballotOf(viewer, { meeting, item });
  const seats = ballot ? seatsOf(ballot, viewer.person).filter(({ noVote }) => noVote === null) : [];
  const held = ballot ? votesIn(book, ballot) : [];
  const shut = ballot && notOpen(ballot, matter?.called ?? item.title);
  const mine = seats.map(({ seat, name }): StandingForMe => {
    const votes = held.find((one) => one.seat === seat)?.votes;
    return {
      ...{ seat: name, href: `/ballots/${ballot?.id}?seat=${seat.slice('seat/'.length)}` },
      ...{ voted: votes ? currentVote(votes).at : null, shut: shut?.reason ?? null },
    };
  });
  return {
    ...{ item, matter, ballot, mine },
    category: seats[0]?.category ?? category,
    draft: ballot ? null : draftOf({ meeting, item }, matter),
  };
}

/** The ballot on an item: the motion under it or, at a meeting of the Change Board, that on its proposal; a cancelled one is none. */
function ballotOf({ book }: Viewer, { meeting, item }: Pick<Listed, 'meeting' | 'item'>): Ballot | null {
  const motion = ballotsOn(book, matterOf({ meeting: meeting.id, item: item.entry })).at(-1)?.ballot;
  if (motion && !motion.cancelled) return motion;
  const report =
    item.proposal && meeting.body === 'body/change-board' ? ballotsOn(book, matterOf({ proposal: item.proposal })).at(-1)?.ballot : null;
  return report && !report.cancelled && (report.meeting === meeting.id || isPending(report)) ? report : null;
}

const draftOf = ({ meeting, item }: Pick<Listed, 'meeting' | 'item'>, matter: Matter | null): string =>
  meeting.body === 'body/change-board' && matter?.proposal?.stage === 'change-board'
    ? `/ballots/draft?proposal=${matter.proposal.slug}`
    : `/ballots/draft?meeting=${meeting.id.slice('meeting/'.length)}&item=${item.entry}`;
