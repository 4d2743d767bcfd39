import { sql } from 'drizzle-orm';
import { closesAtInstant, londonHour } from '../../lib/process/calendar/london.ts';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import type { Day, Instant } from '../../lib/process/day.ts';
import { reportConsultationCloses } from '../../lib/process/proposal/next.ts';
import { database } from '../index.ts';
import type { Book } from '../schema/log.ts';
import { deadlines } from '../schema/rows.ts';

/** A window that closes: what it is, on which proposal, and its day; `hour` null: until the end of that day. */
export type OpenWindow = { stream: string; what: string; day: Day; hour: string | null };

/** The windows of a book that are open at a moment, the next to close first. That of a consultation on a report stands for it only where the consultation itself is not among the open ones. */
export function openWindows(book: Book, now: Instant, consultations: readonly Consultation[], most: number): OpenWindow[] {
  const listed = new Set(consultations.filter(({ kind }) => kind === 'modification-report').map(({ proposal }) => proposal));
  return database()
    .select()
    .from(deadlines)
    .where(sql`${deadlines.book} = ${book} AND ${deadlines.stream} LIKE 'proposal/%' AND ${deadlines.at} > ${now}`)
    .orderBy(deadlines.at)
    .limit(most)
    .all()
    .filter(({ what, stream }) => what !== reportConsultationCloses || !listed.has(stream))
    .map(({ stream, what, day, at }) => ({ stream, what, day, hour: at === closesAtInstant(day, '24:00') ? null : londonHour(at) }));
}
