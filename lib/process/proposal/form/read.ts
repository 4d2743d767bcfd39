import { z } from 'zod';
import { day } from '../../day.ts';
import { secPlaceNamed } from '../../sec-part.ts';
import { bodyId, meetingId, organisationId } from '../../words.ts';
import type { Regime } from '../facts.ts';
import { type Answers, answersTo, answerTo, type FormField, type TaskName } from './field.ts';
import { fieldsFor, formFields } from './fields.ts';
import { pathOf } from './path-from.ts';
import type { Standing } from './standing.ts';

/** What is wrong with what was typed, a message for each field; a blank field is never wrong, it is only missing. */
export function faultsIn(answers: Answers, regime: Regime, as: Standing, task: TaskName | null = null): Record<string, string> {
  const faults = fieldsFor(regime, as, task).flatMap((field) => {
    const fault = answerTo(answers, field.name) === '' ? null : faultOf(field, answers);
    return fault ? [[field.name, fault] as const] : [];
  });
  return Object.fromEntries(faults);
}

function faultOf({ name, kind, label, max, choices }: FormField, answers: Answers): string | null {
  const typed = answerTo(answers, name);
  const among = (values: readonly string[]) => (choices ? values.every((v) => choices.some(({ value }) => value === v)) : true);
  if (max && typed.length > max) return `Use at most ${max} characters for “${label}”`;
  switch (kind) {
    case 'one':
      return among([typed]) ? null : `Choose one of the answers to “${label}”`;
    case 'many':
      return manyFault(name, answersTo(answers, name), among);
    case 'yes-no':
      return typed === 'yes' || typed === 'no' ? null : `Answer yes or no to “${label}”`;
    case 'day':
      return day.safeParse(typed).success ? null : 'Enter a day of the calendar, for example 12 March 2021';
    case 'count':
      return /^\d{1,3}$/.test(typed) ? null : 'Enter a whole number, for example 10';
    case 'email':
      return z.email().safeParse(typed).success ? null : 'Enter an e-mail address like name@example.com';
    case 'telephone':
      return /\d.*\d.*\d.*\d.*\d/.test(typed) ? null : 'Enter a telephone number with its area code';
    case 'parts':
      return partsFault(answersTo(answers, name));
    case 'body':
      return bodyId.safeParse(typed).success || organisationId.safeParse(typed).success ? null : 'Choose one from the list';
    case 'meeting':
      return meetingId.safeParse(typed).success ? null : 'Choose a meeting from the list';
    default:
      return null;
  }
}

function manyFault(name: string, ticked: string[], among: (values: readonly string[]) => boolean): string | null {
  if (!among(ticked)) return 'Choose from the list';
  return name === 'effects' && ticked.includes('none') && ticked.length > 1
    ? 'Tick “None of these” only where nothing else is ticked'
    : null;
}

function partsFault(parts: string[]): string | null {
  const unknown = parts.find((part) => secPlaceNamed(part) === null);
  return unknown ? `“${unknown.slice(0, 60)}” is no part of the code. Write “Section D1.3”, “Appendix O” or “Schedule 8”` : null;
}

/** The names of the mandatory fields that a form fills in. A contact is a name and a way to reach it; a path can come from the checklist. */
export function givenIn(answers: Answers, standing: string): string[] {
  const reachable = (who: string) => answerTo(answers, `${who}Email`) !== '' || answerTo(answers, `${who}Telephone`) !== '';
  return formFields
    .filter(({ name }) => (name === 'path' ? pathOf(answers, standing) !== null : answerTo(answers, name) !== ''))
    .map(({ name }) => name)
    .filter((name) => (name === 'contactName' ? reachable('contact') : name === 'alternateName' ? reachable('alternate') : true));
}

/** Whether an answer is "asked to be urgent". */
export const asksForUrgency = (answers: Answers): boolean => answerTo(answers, 'urgency') === 'yes';
