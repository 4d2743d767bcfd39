import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Invalid } from '#lib/process/decide.ts';
import { type Preview, preview } from '#lib/process/preview.ts';
import { accept } from '#lib/process/proposal/acts/accept.ts';
import { decideReturn } from '#lib/process/proposal/form/decide.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { meetingFor } from './agenda.ts';
import { circumstancesOf } from './circumstances.ts';
import { acceptanceNote, returnLetter } from './form-letters.ts';
import { noticesOf } from './notices.ts';
import { formOf } from './raising.ts';
import { recipientsOf } from './recipients.ts';
import type { Waiting } from './submissions.ts';

/** What accepting a form would bring about: the number that is free now, what follows, who would be told, and how many messages would leave with it. */
export type CheckedAcceptance = {
  ok: true;
  reference: string;
  slug: string;
  preview: Preview;
  told: string[];
  messages: number;
  agenda: ReturnType<typeof meetingFor>;
};
/** What returning a form would bring about: the lines as they would be sent, and who would get them. */
export type CheckedReturn = { ok: true; defects: string[]; told: string[]; messages: number };

/** Decides an acceptance without taking it. */
export function checkAcceptance(
  { id, held, actor }: Waiting,
  note: string | undefined,
  now: Instant,
): CheckedAcceptance | Refusal | Invalid {
  const { book } = held;
  const today = londonDay(now);
  const context = circumstancesOf(book, null, today, formOf(held));
  const seen = preview(accept, { proposal: null, actor, context, now, input: { note } });
  if (!seen.ok) return seen;
  const { proposal, events, told } = seen.preview;
  const reference = referenceOf(proposal);
  const letters = acceptanceNote(id, held, note, reference, now);
  return {
    ok: true,
    reference,
    slug: proposal.slug,
    preview: seen.preview,
    told: [
      ...recipientsOf(book, told, { before: null, after: proposal }, today),
      ...(note ? [contact(letters.length, 'with your note')] : []),
    ],
    agenda: meetingFor({ book, stream: proposal.id, events }, now),
    messages: noticesOf({ book, before: null, events, act: accept, actor, stream: proposal.id }, now).length + letters.length,
  };
}

/** Decides a return without taking it (STAGE-2). */
export function checkReturn({ id, held, actor }: Waiting, defects: readonly string[], now: Instant): CheckedReturn | Refusal {
  const context = circumstancesOf(held.book, null, londonDay(now), formOf(held));
  const answer = decideReturn({ actor, context, now, defects });
  if (!answer.ok) return answer;
  const messages = returnLetter(id, held, answer.defects, now).length;
  return { ok: true, defects: answer.defects, told: [contact(messages, 'with these lines')], messages };
}

const contact = (addresses: number, what: string): string =>
  `The contact of the form, ${what}: ${addresses === 0 ? 'no address on record' : '1 address'}`;
