import { londonDay } from '../calendar/london.ts';
import type { Instant } from '../day.ts';
import type { Directory } from '../directory/directory.ts';
import { type Meeting, takesPlace } from '../meeting/meeting.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { referenceOf } from '../proposal/reference.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { type Ballot, isPending, votingSeats } from './ballot.ts';
import { electorateOn, quorumFor } from './electorate.ts';

/** What opening a ballot is decided on. `pending`: the last ballot on the same matter; `label`: the proposal's stage as pages call it. */
export type Opening = { directory: Directory; settings: Settings; by: string; now: Instant; last: Ballot | null; id: string };

/** The Change Board's ballot on a final report: one at a time, only while the proposal is before it, on every solution (CB-1, CB-7). */
export function openOnReport(
  proposal: Proposal,
  { label, meeting, ...opening }: Opening & { label: string; meeting: Meeting | null },
): { ok: true; ballot: Ballot } | Refusal {
  const called = referenceOf(proposal);
  if (proposal.stage !== 'change-board')
    return refuse('CB-1', `A ballot is possible only while ${called} is with the Change Board; it is in ${label}.`);
  if (!proposal.path)
    return refuse('PATH-1', `The path of ${called} has not been determined yet, so nobody could say what the vote brings about.`);
  if (opening.last && isPending(opening.last)) return refuse('CB-1', `There is a ballot for ${called} already.`);
  const report = proposal.documents.findLast(({ kind }) => kind === 'modification-report');
  return opened(opening, {
    kind: 'change-board',
    body: 'body/change-board',
    proposal: proposal.id,
    meeting: meeting?.id ?? null,
    item: null,
    motion: null,
    questions: questionsOf(proposal),
    document: report ? { key: report.key, title: report.title, version: report.version ?? '' } : null,
  });
}

type MotionAsked = { meeting: Meeting; item: number; motion: NonNullable<Ballot['motion']> };

/** A motion under an item of an agenda, on the day of its meeting or after: the members of the body that meets vote on it (PN-1, PN-7, CSC-2). */
export function openOnMotion({ meeting, item, motion }: MotionAsked, opening: Opening): { ok: true; ballot: Ballot } | Refusal {
  const found = meeting.items.find(({ entry }) => entry === item);
  if (!found) return refuse('PN-7', 'That item is no longer on the agenda.');
  if (!takesPlace(meeting)) return refuse('PN-7', 'That meeting is cancelled.');
  if (!meeting.day || meeting.day > londonDay(opening.now))
    return refuse('PN-7', 'Members vote on a motion at the meeting, and it is still to come.');
  if (motion.verb === 'NOTE' || motion.verb === 'DISCUSS')
    return refuse('PN-7', 'What a body only notes or discusses is not put to the vote.');
  if (opening.last && isPending(opening.last)) return refuse('PN-7', 'There is a ballot on this item already.');
  return opened(opening, {
    kind: 'motion',
    body: meeting.body,
    proposal: found.proposal,
    meeting: meeting.id,
    item,
    motion,
    questions: [{ key: 'motion', label: 'motion' }],
    document: null,
  });
}

type Matter = Pick<Ballot, 'kind' | 'body' | 'proposal' | 'meeting' | 'item' | 'motion' | 'questions' | 'document'>;

/** The ballot with the electorate frozen as it is on that day: seats, members, alternates, categories, and who has no vote. */
function opened({ directory, settings, by, now, id }: Opening, matter: Matter): { ok: true; ballot: Ballot } | Refusal {
  const on = londonDay(now);
  const electorate = electorateOn(directory, matter.body, settings, on);
  const base = votingSeats({ electorate }).length;
  if (base === 0)
    return refuse(
      matter.body === 'body/panel' ? 'PN-4' : 'CB-2',
      `Nobody holds a voting seat of the ${directory.bodies[matter.body]?.name ?? 'body'} on record, so there is nobody to vote.`,
    );
  return {
    ok: true,
    ballot: {
      id,
      ...matter,
      opened: { at: now, on, by },
      electorate,
      quorum: quorumFor(matter.body, base, settings),
      mayCast: matter.body === 'body/panel' && settings.panelChairCasting,
      rests: [],
      closed: null,
      cancelled: null,
      published: null,
    },
  };
}

/** The Proposed Solution and each Alternative, each asked about apart (CB-7); the Proposed Solution where none is described. */
export function questionsOf({ solutions }: Pick<Proposal, 'solutions'>): Ballot['questions'] {
  const latest = new Map(solutions.map(({ key, label }) => [key, { key, label }]));
  return latest.size > 0 ? [...latest.values()] : [{ key: 'proposed', label: 'Proposed Solution' }];
}
