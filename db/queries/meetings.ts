import type { Names } from '../../lib/process/directory/names.ts';
import type { Meeting } from '../../lib/process/meeting/meeting.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { labelOf } from '../../lib/process/proposal/stages.ts';
import { database } from '../index.ts';
import { namesOf } from '../projections/names.ts';
import type { Book } from '../schema/log.ts';
import { atHead } from './freshness.ts';
import { readPracticeProposals } from './practice.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';
import { readSubject, readSubjects } from './subjects.ts';

/** `href` of a proposal: where it is not in the register. */
export type MeetingPage = {
  meeting: Meeting;
  proposals: Record<string, Omit<ProposalLink, 'stream' | 'regime' | 'closed'> & { href?: string }>;
  papers: Paper[];
  names: Names;
};

const names = (book: Book = 'register'): Names => atHead(`names ${book}`, () => namesOf(database(), book));

/** Every meeting, the latest first, with the name of its body. */
export const listMeetings = (): { meeting: Meeting; body: string }[] =>
  readSubjects<Meeting>('meeting')
    .reverse()
    .map((meeting) => ({ meeting, body: names().of(meeting.body) ?? meeting.body }));

/** One meeting by the last part of its id (`panel-2021-03-12`), with the proposals and papers on its agenda, or null. */
export function readMeeting(id: string, book: Book = 'register'): MeetingPage | null {
  const meeting = readSubject<Meeting>(`meeting/${id}`, book);
  if (!meeting) return null;
  const streams = meeting.items.flatMap((item) => item.proposal ?? []);
  return {
    meeting,
    proposals: book === 'register' ? proposalsByStream(streams) : practiceLinks(streams),
    papers: readSubjects<Paper>('paper', book).filter((paper) => paper.meeting === meeting.id),
    names: names(book),
  };
}

/** Practice has no rows: its proposals are folded. */
const practiceLinks = (streams: readonly string[]): MeetingPage['proposals'] =>
  Object.fromEntries(
    readPracticeProposals()
      .filter((proposal) => streams.includes(proposal.id))
      .map((proposal) => [
        proposal.id,
        {
          ...{ reference: referenceOf(proposal), slug: proposal.slug, href: `/practice/${proposal.slug}`, title: proposal.title },
          ...{ stage: proposal.stage, stageLabel: labelOf(proposal.stage, proposal.regime) },
        },
      ]),
  );

/** The meetings of practice, the latest first. */
export const listPracticeMeetings = (): { meeting: Meeting; body: string }[] =>
  readSubjects<Meeting>('meeting', 'practice')
    .reverse()
    .map((meeting) => ({ meeting, body: names('practice').of(meeting.body) ?? meeting.body }));
