import { calculate, isCalculation } from '#components/process/calculate.ts';
import type { Asked } from '#components/process/calculator.tsx';
import { questions } from '#components/process/calculator-fields.ts';
import type { DeadlineOptions } from '#lib/process/calendar/deadlines.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';

export type Params = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** The process that the address asks for: since November 2018, or with `?process=2016` the earlier one. */
export const processOf = (params: Params): Regime => (one(params.process) === '2016' ? '2016' : '2018');

/** What the address asks the calculator, with the answer by the calendar and settings given; null where it asks nothing. Fields are cut at 80 characters. */
export function askedOf(params: Params, options: DeadlineOptions = {}): Asked | null {
  const kind = one(params.calculate);
  if (!isCalculation(kind)) return null;
  const typed = Object.fromEntries(questions[kind].fields.map(({ name }) => [name, (one(params[name]) ?? '').slice(0, 80)]));
  return { kind, typed, result: calculate(kind, typed, options) };
}
