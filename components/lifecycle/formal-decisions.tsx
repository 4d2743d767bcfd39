import type { RecordedEvent } from '#lib/process/event.ts';
import type { FormalType } from '#lib/process/proposal/formal-events.ts';
import { Prose } from '../prose.tsx';
import { eventWords } from './event-words.ts';
import { LetterFile } from './letter-file.tsx';
import { MeetingLink, meetingName, Name } from './names.tsx';
import { Note } from './note.tsx';
import { hrefIn, type View } from './view.ts';

/** The acts by which a body decided or recommended; those of the Proposer, of the Code Administrator and of the calendar are in the history. */
const decisions: readonly FormalType[] = [
  'csc-recommended',
  'converted',
  'sent-to-refinement',
  'sent-to-report',
  'returned-to-development',
  'urgency-decided',
  'path-determined',
  'progressed-early',
  'report-returned',
  'approved-for-consultation',
  'return-recommended',
  'return-declined',
  'result-published',
  'authority-approved',
  'authority-rejected',
  'sent-back',
  'panel-decided-appeal',
  'authority-determined',
  'implementation-date-changed',
  'referral-decided',
];

/** The decisions that were taken here, not reported by a paper, in order. */
export const formalDecisions = (view: View): RecordedEvent[] =>
  view.proposal.events.filter((event) => (decisions as readonly string[]).includes(event.type));

/** One decision: by whom, what, at which meeting, with the count where there is one. */
export function FormalDecision({ view, event }: { view: View; event: RecordedEvent }) {
  return (
    <>
      <p>
        <b>
          <Name view={view} id={bodyOf(event)} />
        </b>
        : {eventWords(event, view.names, view.proposal.regime)}
        <Note view={view} source={event.source} />
      </p>
      <Said view={view} event={event} />
    </>
  );
}

/** The Code Administrator publishes the result; the Change Board decided. */
const bodyOf = ({ type, actor }: RecordedEvent): string => (type === 'result-published' ? 'body/change-board' : actor);

function Said({ view, event }: { view: View; event: RecordedEvent }) {
  const data = event.data as {
    meeting?: string;
    comments?: string;
    letter?: string;
    file?: string;
    count?: { for: number; against: number; abstain: number } | null;
  };
  const meeting = meetingName(view, data.meeting);
  return (
    <>
      {meeting && (
        <p className="small">
          <MeetingLink meeting={meeting} />
        </p>
      )}
      {data.count && (
        <p className="small">
          Vote: {data.count.for} for, {data.count.against} against, {data.count.abstain} abstained
        </p>
      )}
      {data.comments && <Prose text={data.comments} />}
      {data.letter && <Prose text={data.letter} />}
      {event.type === 'result-published' && (event.data as { appealDeadline: unknown }).appealDeadline === null && (
        <p className="small">
          <a href={hrefIn(view, '/recommendation')}>The recommendation, with report, responses, votes and dates</a>
        </p>
      )}
      {data.file && (
        <p className="small">
          <LetterFile view={view} file={data.file} words="The letter as a file" />
        </p>
      )}
    </>
  );
}
