import { lengthOf } from '#lib/process/calendar/deadlines.ts';
import { releaseMonths } from '#lib/process/calendar/releases.ts';
import { monthName } from '#lib/process/calendar/spoken.ts';
import { formatList } from '../format.ts';
import type { Calculation } from './calculate.ts';

export type Field = { name: string; label: string; hint?: string; short?: boolean };

/** What each question of the calculator asks for. */
export const questions: Record<Calculation, { title: string; fields: readonly Field[] }> = {
  after: {
    title: 'So many Working Days after a day',
    fields: [
      { name: 'day', label: 'Day', hint: 'Like 1 April 2027. It is not counted itself.' },
      { name: 'n', label: 'Working Days', hint: 'With a minus, so many before it.', short: true },
    ],
  },
  length: {
    title: 'The length of a consultation',
    fields: [
      { name: 'opens', label: 'Opens on' },
      { name: 'closes', label: 'Closes on', hint: 'Both days count.' },
    ],
  },
  'latest-close': {
    title: 'The latest day on which a consultation can close',
    fields: [
      { name: 'opens', label: 'Opens on' },
      {
        name: 'n',
        label: 'Working Days at most',
        hint: `${lengthOf('mrc-max')} where left blank, as for a Modification Report Consultation.`,
        short: true,
      },
    ],
  },
  panel: {
    title: 'Panel meeting, its papers, and the last day for a form',
    fields: [{ name: 'month', label: 'Month', hint: 'Like June 2027.' }],
  },
  release: {
    title: 'SEC Release and its cut-off',
    fields: [{ name: 'month', label: 'Month', hint: `${formatList(releaseMonths.map(monthName), 'or')} of a year, like June 2027.` }],
  },
};
