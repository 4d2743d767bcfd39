import { type PartyCategory, partyCategories } from '../words.ts';
import { BLANK, responseText } from './answers.ts';
import { isWithheld } from './confidential.ts';
import type { Consultation } from './consultation.ts';
import type { Question } from './questions.ts';
import type { Readable } from './readable.ts';
import { currentVersion, type StoredResponse, statusOfResponse } from './response.ts';

/** Of those without a Party Category. */
export const OTHERS = 'other';
export type Cell = PartyCategory | typeof OTHERS;
export const cells: readonly Cell[] = [...partyCategories, OTHERS];

/** How many confidential ones are counted in which cell: only where there are enough of them (CONSULT-10). */
export type Hidden = { categories: Record<string, number>; answers: Record<string, Record<string, number>> };

/** The counts of a consultation. `total` has every response that counts; a cell may have fewer, since a confidential one is told apart only among enough. */
export type Counts = {
  total: number;
  /** Counted responses of which nothing is published; they are in the total. */
  confidential: number;
  late: number;
  otherViews: number;
  categories: { cell: Cell; count: number }[];
  /** By question: each answer with its number, the most frequent first; `blank` and `withheld` beside them. */
  questions: { question: Question; answers: { answer: string; count: number }[]; blank: number; withheld: number }[];
};

/** What counts, of responses as they stand in the vault: neither late, nor withdrawn, nor another view (CONSULT-10, CONSULT-13). */
export const countable = (responses: readonly StoredResponse[]): StoredResponse[] =>
  responses.filter((given) => statusOfResponse(given) === 'counted');

/**
 * The confidential ones that may be counted apart: in a cell with at least `least` of them. Fewer would be read off the published rows beside the count: one that is not
 * in the rows is the answer. Where all respondents whose one answer is withheld beside their name gave the same, theirs are left out however many they are: the count
 * would be the answer of each.
 */
export function hiddenCounts(questions: readonly Question[], responses: readonly StoredResponse[], least: number): Hidden {
  const confidential = countable(responses).filter((given) => currentVersion(given).confidential.of === 'all');
  const answers = questions.flatMap((question) => {
    const withheld = countable(responses).filter((given) => isWithheld(currentVersion(given).confidential, question.id));
    const named = withheld.filter((given) => !confidential.includes(given));
    const alike = new Set(named.map((given) => textOf(question, given))).size < 2;
    const told = (alike ? withheld.filter((given) => !named.includes(given)) : withheld).map((given) => textOf(question, given));
    const enough = enoughOf(
      told.filter((text) => text !== BLANK),
      least,
    );
    return Object.keys(enough).length > 0 ? [[question.id, enough] as const] : [];
  });
  return {
    categories: enoughOf(
      confidential.map(({ category }) => category ?? OTHERS),
      least,
    ),
    answers: Object.fromEntries(answers),
  };
}

const textOf = (question: Question, given: StoredResponse): string =>
  responseText(
    question,
    currentVersion(given).answers.find((one) => one.question === question.id),
  );

function enoughOf(values: readonly string[], least: number): Record<string, number> {
  const tallied = tally(values);
  return Object.fromEntries([...tallied].filter(([, count]) => count >= Math.max(1, least)));
}

/** The counts that a reader of `rows` gets, with `hidden` added. `confidential`: counted responses that are not among the rows or are there without a name. */
export function countsOf(questions: readonly Question[], rows: readonly Readable[], hidden: Hidden, confidential: number): Counts {
  const counted = rows.filter(({ status, anonymous }) => status === 'counted' && !anonymous);
  const byCategory = tally(counted.map(({ category }) => category ?? OTHERS));
  return {
    total: counted.length + confidential,
    confidential,
    late: rows.filter(({ status }) => status === 'late').length,
    otherViews: rows.filter(({ status }) => status === 'other-view').length,
    categories: cells.map((cell) => ({ cell, count: (byCategory.get(cell) ?? 0) + (hidden.categories[cell] ?? 0) })),
    questions: questions.map((question) => countsOfQuestion(question, counted, hidden.answers[question.id] ?? {})),
  };
}

function countsOfQuestion(question: Question, rows: readonly Readable[], hidden: Record<string, number>): Counts['questions'][number] {
  const given = rows.map(({ answers }) => answers.find((one) => one.question === question.id));
  const read = given.filter((one) => !one?.withheld).map((one) => responseText(question, one));
  const numbers = tally([...Object.entries(hidden).flatMap(([answer, n]) => Array<string>(n).fill(answer)), ...read]);
  const blank = read.filter((text) => text === BLANK).length;
  numbers.delete(BLANK);
  const answers = [...numbers].map(([answer, count]) => ({ answer, count }));
  return {
    question,
    answers: answers.sort((a, b) => b.count - a.count || a.answer.localeCompare(b.answer)),
    blank,
    withheld: given.filter((one) => one?.withheld).length,
  };
}

/** The counts that everybody reads once the responses are published: the same in every format. */
export function publishedCounts(
  { questions, published }: Pick<Consultation, 'questions' | 'published'>,
  rows: readonly Readable[],
): Counts {
  const confidential = published?.confidential ?? [];
  const of = (standing: 'counted' | 'late' | 'other-view') => confidential.filter((one) => one.standing === standing).length;
  const counts = countsOf(
    questions,
    rows.filter(({ anonymous }) => !anonymous),
    published?.hidden ?? { categories: {}, answers: {} },
    of('counted'),
  );
  return { ...counts, late: counts.late + of('late'), otherViews: counts.otherViews + of('other-view') };
}

function tally(values: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  return numbers;
}
