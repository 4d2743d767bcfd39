import { choiceWords } from '#components/act-forms/words.ts';
import { formatInstant } from '#components/format.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { fileReaders } from '#lib/process/file-readers.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { findFile } from '#lib/services/files.ts';
import type { Doing } from './doing.ts';

/** What the page tells of how an act was taken: by whom and, where it is recorded for others, how it was received or resolved. */
export function howItIsTold({ nameOf }: Doing, { id, received, resolution }: Actor): string[] {
  if (received) {
    const kept = received.evidence ? `, and that it is kept as “${received.evidence}”` : '';
    const when = `${choiceWords(received.how).toLowerCase()} at ${formatInstant(received.at)}`;
    return [`Also that it was received ${when}${kept}, and that ${nameOf(received.recordedBy)} recorded it.`];
  }
  if (resolution) {
    const how = [
      resolution.meeting ? 'the meeting' : 'that it was outside a meeting',
      ...(resolution.verb ? ['what the committee did'] : []),
      ...(resolution.votes ? ['the count of votes'] : []),
    ];
    return [`Also how it was resolved (${how.join(', ')}), and that ${nameOf(resolution.recordedBy)} recorded it on its Chair’s word.`];
  }
  return id.startsWith('person/') ? [`Also that ${nameOf(id)} took the act.`] : [];
}

/** A file as a check page says it: its name, its class, and who can read it; null for none. `open`: it is published with the act, whatever its class was. */
export function fileWords({ viewer, now }: Doing, id: unknown, open = false): string | null {
  if (typeof id !== 'string' || id === '') return null;
  const file = findFile(id, viewer, londonDay(now));
  if (!file) return 'A file';
  const classification = open ? 'White' : file.classification;
  return `${file.name}\n${classification}: ${fileReaders[classification].who}`;
}
