import type { Consultation } from '../process/consultation/consultation.ts';
import { type Counts, publishedCounts } from '../process/consultation/counts.ts';
import { readablePublished } from '../process/consultation/readable.ts';
import { type Day, lastDayOf } from '../process/day.ts';
import type { Document } from '../process/document.ts';
import type { RecordedEvent } from '../process/event.ts';
import { latestLegalTexts } from '../process/proposal/drafted-against.ts';
import type { Formal } from '../process/proposal/formal-events.ts';
import { goesToAuthority, pathLabel } from '../process/proposal/path.ts';
import type { Proposal, Stated } from '../process/proposal/proposal.ts';
import { lastWordOn } from '../process/proposal/reading.ts';
import { referenceOf } from '../process/proposal/reference.ts';
import { takenBy } from '../process/proposal/solution-standing.ts';
import type { Settings } from '../process/settings.ts';

type Result = Formal<'result-published'>;

/** What goes to who has the last word with the Change Board's vote (CB-11): the final report, what was answered, every vote, the dates, and what can be done. */
export type Recommendation = {
  reference: string;
  title: string | null;
  to: 'Authority' | 'Secretary of State';
  path: string;
  published: Day;
  entry: number;
  /** A send-back has voided it since. */
  void: boolean;
  /** In one sentence, never as a decision. */
  says: string;
  report: Stated<Document> | null;
  /** How many responses the final report names, with its words on them. */
  responses: { count: number; note: string | null } | null;
  consultations: { consultation: Consultation; counts: Counts | null; total: number; summary: string | null }[];
  /** The legal text of each solution, as it was voted on. */
  legalTexts: Proposal['legalTexts'];
  /** Every vote with its reason, the seats and what the quorum was. */
  result: Result;
  options: { date: Day; decidedAfter: Day | null; decidedBy: Day; release: string }[];
  directions: { what: string; how: string[] }[];
};

/** Whether the Change Board has recommended something to the Authority. */
export const recommended = ({ events }: Pick<Proposal, 'events'>): boolean => recommendedIn(events) !== undefined;
const recommendedIn = (events: readonly RecordedEvent[]): RecordedEvent | undefined =>
  events.findLast(({ type, data }) => type === 'result-published' && goesToAuthority((data as Result).path));

/** The recommendation on a proposal that goes to the Authority, the last one; null before the result is published, and where the vote is the decision. */
export function recommendationOf(proposal: Proposal, consultations: readonly Consultation[], settings: Settings): Recommendation | null {
  const { path } = proposal;
  const event = recommendedIn(proposal.events);
  if (!event || !path) return null;
  const result = event.data as Result;
  const published = lastDayOf(event.effective);
  const who = lastWordOn(proposal, settings, published) === 'authority' ? 'Authority' : 'Secretary of State';
  const final = before(proposal, event, 'report-finalised')?.data as Formal<'report-finalised'> | undefined;
  return {
    reference: referenceOf(proposal),
    title: proposal.title,
    to: who,
    path: pathLabel(result.path, proposal.regime),
    published,
    entry: event.position,
    void: proposal.formal.results.some(({ entry, void: voided }) => entry === event.position && voided),
    says: inWords[result.outcome](who, takenBy(result)),
    legalTexts: latestLegalTexts({ legalTexts: proposal.legalTexts.filter(({ entry }) => entry < event.position) }),
    report: proposal.documents.findLast(({ kind, entry }) => kind === 'modification-report' && entry < event.position) ?? null,
    responses: final ? { count: final.responses, note: final.note ?? null } : null,
    consultations: consultations.filter(({ closes }) => closes <= published).map(answered),
    result,
    options: proposal.implementationOptions.map(({ date, decidedAfter, decidedBy, release }) => ({
      date,
      decidedAfter,
      decidedBy,
      release,
    })),
    directions: directionsTo(who),
  };
}

const inWords = {
  approve: (who: string, preferred: string | null) =>
    preferred
      ? `The Change Board recommends to the ${who} that the ${preferred} be approved.`
      : `The Change Board recommends approval to the ${who}.`,
  reject: (who: string) => `The Change Board recommends rejection to the ${who}.`,
  'no-majority': (who: string) => `There was no majority, so the Change Board does not recommend approval to the ${who}.`,
};

const before = ({ events }: Proposal, { position }: RecordedEvent, type: string): RecordedEvent | undefined =>
  events.findLast((event) => event.type === type && event.position < position);

function answered(consultation: Consultation): Recommendation['consultations'][number] {
  const { published, responses, outcome } = consultation;
  const counts = published ? publishedCounts(consultation, responses.map(readablePublished)) : null;
  return { consultation, counts, total: counts?.total ?? responses.length, summary: published?.summary ?? outcome?.text ?? null };
}

/** What can be done with it, and by which steps (STAGE-13, SENDBACK-1 to SENDBACK-4). */
function directionsTo(who: Recommendation['to']): Recommendation['directions'] {
  return [
    {
      what: `The ${who} determines: it approves or rejects the change, whatever the Change Board recommends.`,
      how: [
        'The decision is given in a letter, which is published, and it is final under the SEC.',
        'Where it approves, the change takes effect on the first date below that the day of the decision is in time for, unless the letter names another.',
      ],
    },
    {
      what: `Or the ${who} sends it back to the Panel, where it cannot form an opinion.`,
      how: [
        'Its direction states at least one further step: for example to amend the legal text, to revise the implementation timetable, or to add analysis or information.',
        'The Change Board’s recommendation is then void. The Panel returns the report to the Working Group with a new timetable; a new consultation and a new vote follow.',
      ],
    },
  ];
}
