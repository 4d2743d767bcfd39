import { formatInstant } from '#components/format.ts';
import type { Mail, MailState } from '#db/queries/mail.ts';

/** The states of a message in the order of the filter, as the page calls them. */
export const stateNames: Record<MailState, string> = {
  waiting: 'Waiting',
  sending: 'Being sent',
  unsure: 'May have arrived',
  failed: 'Not sent',
  sent: 'Sent',
  kept: 'Kept, made-up address',
};

export const isState = (given: string | undefined): given is MailState => given !== undefined && Object.hasOwn(stateNames, given);

/** Where a message stands, in words. `sending`: whether this register has a mail server. */
export function standing({ state, attempts, next, sent }: Mail, sending: boolean): string {
  if (state === 'sent' && sent) return `Sent at ${formatInstant(sent)}`;
  if (state === 'waiting' && !sending) return 'Waiting: no mail server is set up';
  if (state === 'waiting' && attempts > 0 && next) return `Waiting: attempt ${attempts + 1} at ${formatInstant(next)}`;
  return stateNames[state];
}
