import type { AnyAct } from '#lib/process/act.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Invalid } from '#lib/process/decide.ts';
import { type Preview, preview, previewAsReceived } from '#lib/process/preview.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { meetingFor } from './agenda.ts';
import type { AtHand } from './at-hand.ts';
import { circumstancesOf } from './circumstances.ts';
import { consultationsFollowing, toldAlongside } from './consultation-follows.ts';
import { filesOfAct } from './evidence.ts';
import { noticesOf } from './notices.ts';
import { recipientsOf } from './recipients.ts';

/** What confirming would bring about, who would be told and how many that is ("All Parties: 12 organisations, 17 addresses"), and how many messages would leave with it, `madeUp` of them to made-up addresses. */
export type Checked = {
  ok: true;
  preview: Preview;
  told: string[];
  messages: number;
  madeUp: number;
  agenda: ReturnType<typeof meetingFor>;
};

/** Decides an act without taking it, on what is recorded now, or on the state at its receipt. */
export function check(
  atHand: AtHand,
  { act, actor, input }: { act: AnyAct; actor: Actor; input: unknown },
  now: Instant,
): Checked | Refusal | Invalid {
  const { book, events, recorded } = atHand;
  const context = circumstancesOf(book, recorded, actor.received?.on ?? londonDay(now), null, actor.received?.at);
  const seen = actor.received
    ? previewAsReceived(act, { events, actor, context, now, input })
    : preview(act, { proposal: recorded, actor, context, now, input });
  if (!seen.ok) return seen;
  const files = filesOfAct(act, input, { book, stream: atHand.stream, actor });
  if ('invalid' in files) return files;
  const follows = consultationsFollowing(book, recorded, seen.preview.events, actor.received?.at ?? now, now);
  const messages = [...noticesOf({ book, before: recorded, events: seen.preview.events, act, actor }, now), ...follows.vault];
  const told = [
    ...recipientsOf(book, seen.preview.told, { before: recorded, after: seen.preview.proposal }, londonDay(now)),
    ...toldAlongside(book, recorded, follows, now),
  ];
  const agenda = meetingFor({ book, stream: atHand.stream, events: seen.preview.events }, now);
  const leaving = messages.filter(({ kind }) => kind !== 'digest-line').length;
  return {
    ok: true,
    preview: seen.preview,
    told,
    messages: leaving,
    madeUp: messages.filter(({ kind }) => kind === 'mail-record').length,
    agenda,
  };
}
