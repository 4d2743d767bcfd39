import type { Audience } from '../../audience.ts';
import type { Regime } from '../facts.ts';
import type { Standing } from './standing.ts';

/** What has been typed into a form, as typed, by the name of the field; several choices stand on a line each. */
export type Answers = Readonly<Record<string, string>>;

/** The pages of the form, in the order of its task list. */
export const taskNames = ['standing', 'idea', 'affects', 'path', 'testing', 'urgency', 'origin', 'contacts'] as const;
export type TaskName = (typeof taskNames)[number];

export type FieldKind =
  | 'line'
  | 'text'
  | 'one'
  | 'many'
  | 'yes-no'
  | 'day'
  | 'parts'
  | 'count'
  | 'email'
  | 'telephone'
  | 'body'
  | 'meeting';

/** What the form asks for: one row serves the pages, the check and the acceptance alike. */
export type FormField = {
  name: string;
  task: TaskName;
  kind: FieldKind;
  label: string;
  hint?: string;
  choices?: readonly { value: string; label: string; hint?: string }[];
  max?: number;
  audience: Audience;
  regimes: readonly Regime[];
  /** Without it the form goes back (FORM-1, FORM-4): under which regimes, and how the defect calls it. */
  mandatory?: { in: readonly Regime[]; called: string };
  /** Without it the form cannot even be sent. */
  toSubmit?: readonly Regime[];
  /** One of several that serve the same end, of which one is needed. */
  eitherOr?: true;
  /** Asked only of those who raise in one of these capacities. */
  standings?: readonly Standing[];
};

export const onAcceptance: Audience = { to: 'public-from', event: 'accepted' };
export const notPublished: Audience = { to: 'private' };
export const both: readonly Regime[] = ['2016', '2018'];

/** An answer without the blanks around it; empty where there is none. */
export const answerTo = (answers: Answers, name: string): string => (answers[name] ?? '').trim();

/** The choices that were ticked, or the lines that were typed. */
export const answersTo = (answers: Answers, name: string): string[] =>
  answerTo(answers, name)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
