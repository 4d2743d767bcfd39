import { readFile } from 'node:fs/promises';
import type { Brought } from '#lib/files/form.ts';
import type { Typed } from '#lib/forms/input.ts';
import { readMessage } from '#lib/mail/read-message.ts';
import { closesAtInstant } from '#lib/process/calendar/london.ts';
import { readDay } from '#lib/process/calendar/read-day.ts';
import type { Instant } from '#lib/process/day.ts';
import { waysOfReceipt } from '#lib/process/proposal/actors.ts';
import type { InboxMessage } from '#lib/services/inbox.ts';

type Entry = { message: Pick<InboxMessage, 'received' | 'how' | 'from' | 'text' | 'raw'> | null; errors: Record<string, string> };

/** The longest text that is kept in the message itself; the whole of it is in its file. */
const longest = 100_000;

/** What was typed, completed from the headers of what was pasted or brought; a message for each field that is wrong, in the order of the form. */
export async function readEntry(fields: Typed, file: Brought | null, now: Instant): Promise<Entry> {
  const typed = (name: string) => fields[name]?.[0]?.trim() ?? '';
  const brought = file?.kind.text ? await readFile(file.incoming.path, 'utf8') : '';
  const read = readMessage(typed('text') || brought);
  const errors: Record<string, string> = {};
  const how = waysOfReceipt.find((way) => way === typed('how'));
  if (!how) errors.how = 'Choose how it came.';
  const text = [read.subject, read.text].filter(Boolean).join('\n\n').slice(0, longest);
  if (!text && !file && !fields.kept?.length) errors.text = 'Paste the message, or bring it as a file.';
  const from = (typed('from') || read.from || '').slice(0, 300);
  if (!from) errors.from = 'Say who it is from: the message does not say it.';
  const received = receivedAt(typed('day'), typed('time'), read.received, now, errors);
  const pasted = read.from && typed('text') ? { raw: typed('text').slice(0, longest) } : {};
  const complete = how && received && Object.keys(errors).length === 0;
  return { message: complete ? { how, from, text: text || typed('text').slice(0, longest), received, ...pasted } : null, errors };
}

function receivedAt(day: string, time: string, read: Instant | null, now: Instant, errors: Record<string, string>): Instant | null {
  const at = day === '' && time === '' && read ? read : typedMoment(day, time, errors);
  if (at && at > now) errors.day = 'The time of receipt is still to come.';
  return at;
}

function typedMoment(day: string, time: string, errors: Record<string, string>): Instant | null {
  const on = readDay(day);
  if (!on.ok) errors.day = day === '' ? 'Type the day on which it was received: the message does not say it.' : on.error;
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time);
  if (!clock) errors.time = 'Type the time as a clock shows it, for example 16:50.';
  return on.ok && clock ? closesAtInstant(on.value, `${clock[1]?.padStart(2, '0')}:${clock[2]}`) : null;
}
