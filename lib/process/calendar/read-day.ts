import { type Day, day } from '../day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a day as people write it: '2027-04-01', '1 April 2027', '1 Apr 2027', '1/4/2027'. The error is the sentence for the field. */
export function readDay(typed: string | undefined): { ok: true; value: Day } | { ok: false; error: string } {
  const text = typed?.trim().replace(/\s+/g, ' ') ?? '';
  if (text === '') return { ok: false, error: 'Type a day, like 1 April 2027.' };
  const found = isoOf(text);
  return found && day.safeParse(found).success
    ? { ok: true, value: found }
    : { ok: false, error: `“${text.slice(0, 40)}” is not a day of the calendar. Type a day, like 1 April 2027.` };
}

function isoOf(text: string): Day | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (figures) return iso(figures[3], Number(figures[2]), figures[1]);
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4})$/i.exec(text);
  return words ? iso(words[3], months.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1, words[1]) : null;
}

const iso = (year = '', month = 0, date = ''): Day => `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
