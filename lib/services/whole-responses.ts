import { responsesTo } from '#db/queries/responses.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Confidential } from '#lib/process/consultation/confidential.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { type Readable, type Reader, readableAnswers, readsEvery } from '#lib/process/consultation/readable.ts';
import { currentVersion, inOrderOfReceipt, type StoredResponse } from '#lib/process/consultation/response.ts';
import type { Instant } from '#lib/process/day.ts';
import { runHere } from './afterwards.ts';
import { capacities, type Viewer } from './viewer.ts';

/** `confidential`: what its respondent asked to be kept confidential, and why. */
type Whole = { given: StoredResponse; readable: Readable; confidential: Confidential };

/** Every response that stands, whole and in order of receipt, for whoever decides on the proposal (CONSULT-8); null for everybody else, and before the consultation is over. */
export function wholeResponses(viewer: Viewer, id: string, now: Instant): { consultation: Consultation; rows: Whole[] } | null {
  const consultation = runHere(viewer.book, id);
  const reader = readerOf(viewer, now);
  if (!consultation || !readsEvery(reader, consultation, now)) return null;
  const standing = inOrderOfReceipt(responsesTo(viewer.book, consultation.id).filter(({ withdrawn }) => !withdrawn));
  const rows = standing.flatMap((given) => {
    const readable = readableAnswers(reader, consultation, given, now);
    return readable ? [{ given, readable, confidential: currentVersion(given).confidential }] : [];
  });
  return { consultation, rows };
}

/** Whether somebody is among those who decide, for whom that page is. */
export const readsWhole = (viewer: Viewer, consultation: Consultation, now: Instant): boolean =>
  consultation.source === null && readsEvery(readerOf(viewer, now), consultation, now);

function readerOf(viewer: Viewer, now: Instant): NonNullable<Reader> {
  const acting = capacities(viewer, londonDay(now));
  return { kinds: acting.flatMap(({ kinds }) => kinds), organisation: acting[0]?.organisation ?? null, person: viewer.person };
}
