import { calendarWith, type Declared, evolveCalendar } from '../../lib/process/calendar/declared.ts';
import type { Calendar } from '../../lib/process/calendar/working-days.ts';
import { type Day, firstDayOf } from '../../lib/process/day.ts';
import { fold } from '../../lib/process/fold.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import type { Settings } from '../../lib/process/settings.ts';
import { type ChangedSettings, settingsFor, settingsOn } from '../../lib/process/settings-changed.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import type { Book } from '../schema/log.ts';
import { readSubject } from './subjects.ts';

/** The settings of a book that are in force on a day. */
export const readSettings = (book: Book, day: Day): Settings => settingsOn(readSubject<ChangedSettings>('settings', book), day);

/** The settings of a book for a proposal on a day: it keeps those of the day on which it was raised, as far as they are rules of the process. */
export const readSettingsFor = (book: Book, proposal: Proposal | null, day: Day): Settings =>
  settingsFor(readSubject<ChangedSettings>('settings', book), proposal?.raised ? firstDayOf(proposal.raised) : null, day);

/** Every change of a setting, oldest first. */
export const readSettingChanges = (book: Book): ChangedSettings['changes'] => readSubject<ChangedSettings>('settings', book)?.changes ?? [];

/** The Working Days of a book: England and Wales, with the holidays declared in it. */
export const readCalendar = (book: Book): Calendar => calendarWith(readSubject<Declared>('calendar', book));

/** The Working Days of a book as they were on record at an entry of it. */
export const readCalendarAt = (book: Book, entry: number): Calendar =>
  calendarWith(
    fold<Declared>(
      read(database(), book, 'calendar').filter(({ position }) => position <= entry),
      evolveCalendar,
    ),
  );

/** The holidays that were declared in a book, in the order of the calendar. */
export const readDeclared = (book: Book): Declared['holidays'] => readSubject<Declared>('calendar', book)?.holidays ?? [];
