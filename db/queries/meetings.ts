import type { Names } from '../../lib/process/directory/names.ts';
import type { Meeting } from '../../lib/process/meeting/meeting.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import { database } from '../index.ts';
import { namesOf } from '../projections/names.ts';
import { atHead } from './freshness.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';
import { readSubject, readSubjects } from './subjects.ts';

export type MeetingPage = { meeting: Meeting; proposals: Record<string, ProposalLink>; papers: Paper[]; names: Names };

const names = (): Names => atHead('names register', () => namesOf(database(), 'register'));

/** Every meeting, the latest first, with the name of its body. */
export const listMeetings = (): { meeting: Meeting; body: string }[] =>
  readSubjects<Meeting>('meeting')
    .reverse()
    .map((meeting) => ({ meeting, body: names().of(meeting.body) ?? meeting.body }));

/** One meeting by the last part of its id (`panel-2021-03-12`), with the proposals and papers on its agenda, or null. */
export function readMeeting(id: string): MeetingPage | null {
  const meeting = readSubject<Meeting>(`meeting/${id}`);
  if (!meeting) return null;
  return {
    meeting,
    proposals: proposalsByStream(meeting.items.flatMap((item) => item.proposal ?? [])),
    papers: readSubjects<Paper>('paper').filter((paper) => paper.meeting === meeting.id),
    names: names(),
  };
}
