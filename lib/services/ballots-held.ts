import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { liveProposals } from '#db/queries/live.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import { type Ballot, isPending, standingOf } from '#lib/process/ballot/ballot.ts';
import type { Matter } from '#lib/process/ballot/matter.ts';
import { votesFor } from '#lib/process/ballot/may-draft.ts';
import { withoutVote } from '#lib/process/ballot/may-vote.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { spoken } from '#lib/process/calendar/spoken.ts';
import { addDays, type Instant } from '#lib/process/day.ts';
import { type Meeting, takesPlace } from '#lib/process/meeting/meeting.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { matterIn } from './ballot-reading.ts';
import { ballotsOn, cast, hasVoted, matterOf, pendingBallots, votesIn } from './ballots.ts';
import { notForYou } from './opening-ballots.ts';
import type { Viewer } from './viewer.ts';
import { readVoteDraft } from './vote-drafts.ts';
import type { WorkItem } from './work.ts';

/** The ballots of a book that are neither published nor cancelled, the latest first. */
export const heldBallots = ({ book }: Viewer, now: Instant): { ballot: Ballot; matter: Matter }[] =>
  pendingBallots(book)
    .sort((a, b) => (a.opened.at < b.opened.at ? 1 : -1))
    .flatMap((ballot) => {
      const matter = matterIn(book, ballot, now);
      return matter ? [{ ballot, matter }] : [];
    });

/** What a ballot can be opened on now: proposals with the Change Board without one, and the items of meetings of the last week. */
export function ballotsToOpen(viewer: Viewer, now: Instant): { href: string; title: string; about: string }[] {
  const { book } = viewer;
  const today = londonDay(now);
  const names = namesOf(database(), book);
  const reports = withBoard(viewer).map((proposal) => ({
    href: `/ballots/new?proposal=${proposal.slug}`,
    title: `Open the Change Board’s ballot on ${referenceOf(proposal)}`,
    about: proposal.title ?? '',
  }));
  const items = readSubjects<Meeting>('meeting', book)
    .filter((meeting) => takesPlace(meeting) && meeting.day && meeting.day <= today && meeting.day > addDays(today, -7))
    .flatMap((meeting) =>
      meeting.items
        .filter(({ entry }) => !pendingOn(viewer, { meeting: meeting.id, item: entry }))
        .map(({ entry, title }) => ({
          href: `/ballots/new?meeting=${meeting.id.slice('meeting/'.length)}&item=${entry}`,
          title: `Put a motion to the vote: ${title}`,
          about: `${names.of(meeting.body)}, ${spoken(meeting.day as string)}`,
        })),
    );
  return [...reports, ...items];
}

/** Proposals that wait for the Change Board and have no pending ballot. */
const withBoard = (viewer: Viewer): Proposal[] =>
  liveProposals(viewer.book, ['change-board'], null).filter(
    ({ id, stage }) => stage === 'change-board' && !pendingOn(viewer, { proposal: id }),
  );

const pendingOn = ({ book }: Viewer, about: Parameters<typeof matterOf>[0]): boolean => {
  const last = ballotsOn(book, matterOf(about)).at(-1);
  return last !== undefined && isPending(last.ballot);
};

/** What waits on somebody of ballots: to vote, for those who may and have not; to close and to publish, for the Code Administrator; to draft, before there is one. */
export function ballotWork(viewer: Viewer, now: Instant): WorkItem[] {
  const keeper = notForYou(viewer, now) === null;
  const held = heldBallots(viewer, now);
  return [
    ...held.flatMap((one) => [...toVote(viewer, one), ...(keeper ? toClose(viewer, one) : [])]),
    ...toDraft(viewer, now),
    ...toDraftOnMotions(viewer, now),
    ...(keeper ? toOpen(viewer) : []),
  ];
}

type Held = { ballot: Ballot; matter: Matter };

function toVote(viewer: Viewer, { ballot, matter }: Held): WorkItem[] {
  if (standingOf(ballot) !== 'open') return [];
  return ballot.electorate
    .filter((elector) => (elector.person === viewer.person || elector.alternate === viewer.person) && !withoutVote(elector, ballot))
    .filter(({ seat }) => !hasVoted(viewer.book, ballot.id, seat))
    .map(({ seat, name, person }) => ({
      key: `vote ${ballot.id} ${seat}`,
      what: `Vote on ${matter.called}`,
      about: ballot.motion?.text ?? matter.title,
      href: `/ballots/${ballot.id}?seat=${seat.slice('seat/'.length)}`,
      why: `The ballot is open, and nobody has voted for the seat ${name}${person === viewer.person ? '' : ', whose alternate you are'}.`,
      by: null,
      open: false,
    }));
}

function toClose(viewer: Viewer, { ballot, matter }: Held): WorkItem[] {
  const standing = standingOf(ballot);
  const item = (what: string, why: string): WorkItem => ({
    ...{ key: `ballot ${ballot.id}`, what: `${what} ${matter.called}`, about: ballot.motion?.text ?? matter.title },
    ...{ href: `/ballots/${ballot.id}/chair`, why, by: null, open: false },
  });
  if (standing === 'closed' && ballot.kind === 'motion')
    return [item('Publish the result on', 'The ballot is closed and its result is not published.')];
  const quorate = cast(votesIn(viewer.book, ballot)).length >= ballot.quorum;
  return standing === 'open' && quorate ? [item('Close the ballot on', 'It is quorate; it is closed on the Chair’s word.')] : [];
}

/** A proposal that is with the Change Board and not yet put to the vote: its members can write down reasons. */
function toDraft(viewer: Viewer, now: Instant): WorkItem[] {
  if (votesFor(readDirectory(database(), viewer.book), 'body/change-board', viewer.person, now).length === 0) return [];
  return withBoard(viewer).map((proposal) => {
    const draft = readVoteDraft(viewer, { proposal: proposal.id, meeting: null, item: null });
    return {
      key: `draft ${proposal.id}`,
      what: `${draft ? 'Go on with the' : 'Begin a'} private draft on ${referenceOf(proposal)}`,
      about: proposal.title ?? '',
      href: `/ballots/draft?proposal=${proposal.slug}`,
      why: 'It is with the Change Board, and its ballot is not open yet. Nobody has to; nobody else reads it.',
      by: null,
      open: true,
    };
  });
}

/** Items of meetings of the next fortnight that ask a body for something, in which somebody has a vote: reasons can be written down before the motion is put. */
function toDraftOnMotions(viewer: Viewer, now: Instant): WorkItem[] {
  const { book, person } = viewer;
  const today = londonDay(now);
  const directory = readDirectory(database(), book);
  const names = namesOf(database(), book);
  return readSubjects<Meeting>('meeting', book)
    .filter((meeting) => takesPlace(meeting) && meeting.day && meeting.day >= today && meeting.day <= addDays(today, 14))
    .filter(({ body }) => votesFor(directory, body, person, now).length > 0)
    .flatMap((meeting) =>
      meeting.items
        .filter(({ verbs, motions }) => !motions?.length && verbs.some((verb) => verb === 'AGREE' || verb === 'APPROVE'))
        .filter(({ entry, proposal }) => !pendingOn(viewer, { meeting: meeting.id, item: entry }) && !byBallot(viewer, meeting, proposal))
        .map(({ entry, title }) => {
          const draft = readVoteDraft(viewer, { proposal: null, meeting: meeting.id, item: entry });
          return {
            key: `draft ${meeting.id} ${entry}`,
            what: `${draft ? 'Go on with the' : 'Begin a'} private draft on a motion`,
            about: title,
            href: `/ballots/draft?meeting=${meeting.id.slice('meeting/'.length)}&item=${entry}`,
            why: `It is on the agenda of the ${names.of(meeting.body)} of ${spoken(meeting.day as string)}. Nobody has to; nobody else reads it.`,
            by: null,
            open: true,
          };
        }),
    );
}

/** Whether an item of a Change Board's meeting is for the ballot on its proposal, and not for a motion. */
function byBallot(viewer: Viewer, { id, body }: Meeting, proposal: string | null): boolean {
  if (body !== 'body/change-board' || !proposal) return false;
  const last = ballotsOn(viewer.book, matterOf({ proposal })).at(-1)?.ballot;
  return withBoard(viewer).some((one) => one.id === proposal) || (last !== undefined && (isPending(last) || last.meeting === id));
}

const toOpen = (viewer: Viewer): WorkItem[] =>
  withBoard(viewer).map((proposal) => ({
    key: `open ${proposal.id}`,
    what: `Open the Change Board’s ballot on ${referenceOf(proposal)}`,
    about: proposal.title ?? '',
    href: `/ballots/new?proposal=${proposal.slug}`,
    why: 'It is with the Change Board, and there is no ballot.',
    by: null,
    open: false,
  }));
