import type { Calendar } from './calendar/working-days.ts';
import type { Day, Instant } from './day.ts';
import type { Held } from './meeting/held-by.ts';
import type { BallotState } from './proposal/ballot-state.ts';
import type { Submission } from './proposal/submission.ts';
import type { Settings } from './settings.ts';

/** What `decide` needs to know besides the proposal; a service reads it, since the rule book reads nothing itself. */
export type Context = {
  settings: Settings;
  calendar: Calendar;
  /** The name of an organisation, body or the like by its id, as refusals print it. */
  nameOf: (id: string) => string;
  /** How many voting members the Panel has (PN-4). */
  panelMembers: number;
  /** A meeting on record by its id: whose it was and when; null where there is no such meeting. */
  meetingOf: (id: string) => Held | null;
  /** The form that waits for acceptance, where there is no proposal yet. */
  submission: Submission | null;
  /** The number that acceptance would allot, and whether a slug is taken. */
  nextNumber: number;
  slugTaken: (slug: string) => boolean;
  /** The Change Board's ballot on the proposal; null before one is opened. */
  ballot: BallotState | null;
  /** The SEC Releases that are announced, for the options of implementation. */
  releases?: readonly { id: string; name: string; date: Day; decisionCutoff: Day | null }[];
  /** The proposal's consultations, as far as guards ask for them. */
  consultations: readonly {
    kind: 'request-for-information' | 'refinement' | 'modification-report';
    opens: Day;
    closes: Day;
    closesAt: string | null;
    /** The last moment at which a response is in time. */
    closesBy: Instant;
    /** It rests while its proposal is withdrawn. */
    paused: boolean;
    collated: boolean;
    responses: number;
  }[];
};
