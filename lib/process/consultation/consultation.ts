import type { z } from 'zod';
import { type Day, lastDayOf, type When } from '../day.ts';
import type { RecordedEvent, Source } from '../event.ts';
import type { consultationEvents } from './events.ts';

type Data<T extends keyof typeof consultationEvents> = z.infer<(typeof consultationEvents)[T]>;
type Stamp = { on: Day; entry: number };

export type Response = Data<'response-published'> & { entry: number; source: Source | null; effective: When };
/** A span of rest: from the withdrawal to the adoption, null while it lasts. */
export type Pause = { from: Day; to: Day | null };

/** What the events of one consultation add up to; responses in order of publication. `opens` and `closes` are those in force. */
export type Consultation = Data<'announced'> & {
  entry: number;
  source: Source | null;
  responses: Response[];
  outcome: { text: string; source: Source | null } | null;
  extensions: (Data<'extended'> & Stamp)[];
  corrections: (Data<'question-corrected'> & Stamp)[];
  pauses: Pause[];
  opened: Stamp | null;
  closed: Stamp | null;
  cancelled: (Data<'cancelled'> & Stamp) | null;
  published: (Data<'responses-published'> & Stamp) | null;
};

export function evolveConsultation(consultation: Consultation | null, event: RecordedEvent): Consultation {
  if (event.type === 'announced') return announced(consultation, event);
  if (!consultation)
    throw new Error(`${event.stream}: "${event.type}" at entry ${event.position} comes before the consultation was announced`);
  const change = changes[event.type as Exclude<keyof typeof consultationEvents, 'announced'>];
  if (!change) throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  return { ...consultation, ...change(consultation, event.data as never, event) };
}

const nothingYet = {
  responses: [],
  outcome: null,
  extensions: [],
  corrections: [],
  pauses: [],
  opened: null,
  closed: null,
  cancelled: null,
  published: null,
} satisfies Partial<Consultation>;

/** A paper can tell a consultation after its responses; what is known of it stays. */
function announced(before: Consultation | null, event: RecordedEvent): Consultation {
  return { ...nothingYet, ...before, ...(event.data as Data<'announced'>), entry: event.position, source: event.source };
}

const stamp = (event: RecordedEvent): Stamp => ({ on: lastDayOf(event.effective), entry: event.position });

type Changes = {
  [T in Exclude<keyof typeof consultationEvents, 'announced'>]: (
    before: Consultation,
    data: Data<T>,
    event: RecordedEvent,
  ) => Partial<Consultation>;
};

const changes: Changes = {
  opened: (_, __, event) => ({ opened: stamp(event) }),
  extended: ({ extensions }, data, event) => ({ closes: data.closes, extensions: [...extensions, { ...data, ...stamp(event) }] }),
  'question-corrected': ({ questions, corrections }, data, event) => ({
    questions: questions.map((one) => (one.id === data.question ? { ...one, text: data.text } : one)),
    corrections: [...corrections, { ...data, ...stamp(event) }],
  }),
  paused: ({ pauses }, _, event) => ({ pauses: [...pauses, { from: stamp(event).on, to: null }] }),
  /** An adoption that was received in time and entered late brings it back to life. */
  resumed: ({ pauses }, { opens, closes }, event) => ({
    opens,
    closes,
    cancelled: null,
    pauses: pauses.map((pause) => (pause.to === null ? { ...pause, to: stamp(event).on } : pause)),
  }),
  closed: (_, __, event) => ({ closed: stamp(event) }),
  cancelled: (_, { reason }, event) => ({ cancelled: { reason, ...stamp(event) } }),
  'response-published': ({ responses }, data, event) => ({
    responses: [...responses, { ...data, entry: event.position, source: event.source, effective: event.effective }],
  }),
  'responses-published': (_, data, event) => ({ published: { ...data, ...stamp(event) } }),
  'outcome-summarised': (_, { text }, event) => ({ outcome: { text, source: event.source } }),
};
