import type { CheckRow } from '#components/form/check-list.tsx';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { type Answers, answerTo, type TaskName, taskNames } from '#lib/process/proposal/form/field.ts';
import { fieldsFor } from '#lib/process/proposal/form/fields.ts';
import { inWords } from '#lib/process/proposal/form/first-document.ts';
import { faultsIn, givenIn } from '#lib/process/proposal/form/read.ts';
import type { Standing } from '#lib/process/proposal/form/standing.ts';

type Form = { answers: Answers; regime: Regime; standing: Standing };

/** The pages that a form has for who raises it. */
export const tasksOf = ({ regime, standing }: Form): TaskName[] => taskNames.filter((task) => fieldsFor(regime, standing, task).length > 0);

/** How far a page is, in a word or two. */
export function stateOf(task: TaskName, form: Form): string {
  const { answers, regime, standing } = form;
  const fields = fieldsFor(regime, standing, task);
  if (Object.keys(faultsIn(answers, regime, standing, task)).length > 0) return 'Needs a correction';
  const given = givenIn(answers, standing);
  const missing = fields.some(({ name, mandatory }) => mandatory?.in.includes(regime) && !given.includes(name));
  const answered = fields.some(({ name }) => answerTo(answers, name) !== '');
  if (missing) return answered ? 'Begun' : 'To do';
  if (task === 'standing') return fields.every(({ name }) => answerTo(answers, name) !== '') ? 'Done' : 'To do';
  return answered ? 'Done' : 'Optional';
}

/** The answers as a check page shows them: everything that was typed, and what is asked and blank. `changeAt` gives the address of a page of the form; null where it cannot be changed. */
export function answerRows(
  form: Form,
  audience: 'public' | 'private',
  nameOf: (id: string) => string,
  changeAt: ((task: TaskName) => string) | null,
): CheckRow[] {
  const { answers, regime, standing } = form;
  return fieldsFor(regime, standing)
    .filter(
      ({ name, audience: { to }, mandatory }) =>
        (to === 'private') === (audience === 'private') && (answerTo(answers, name) !== '' || mandatory?.in.includes(regime)),
    )
    .map((field) => ({
      name: field.label,
      value: answerTo(answers, field.name) === '' ? 'Not filled in' : inWords(field, answers, nameOf),
      change: changeAt ? { href: `${changeAt(field.task)}#${field.name}`, what: field.label } : undefined,
    }));
}
