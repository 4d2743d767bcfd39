import { z } from 'zod';
import { objectiveLetters, objectiveName, objectives } from '../proposal/objectives.ts';
import { partyCategories, partyCategoryNames } from '../words.ts';

/**
 * How a question is answered. `choice`: suggested answers and free text; `choice-per-solution`: exactly one of its suggestions, for the solution that it names;
 * `objective-grid` and `party-categories`: something for each of several lines.
 */
export const questionKinds = [
  'choice',
  'long-text',
  'choice-per-solution',
  'objective-grid',
  'party-categories',
  'date-or-duration',
  'file',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

const id = z.string().regex(/^[a-z0-9-]+$/);

export const question = z.strictObject({
  /** Unique here and generated; printed numbers need not be (CONSULT-11: the BEIS paper prints Q18 twice). */
  id,
  /** As printed: '1', 'Q18'. */
  printed: z.string().min(1),
  chapter: z.string().optional(),
  /** Verbatim. */
  text: z.string().min(1),
  /** The last question of a Refinement Consultation has comments only. */
  rationale: z.boolean().default(true),
  /** What papers tell of a question is its text alone: whatever follows is missing there. */
  kind: z.enum(questionKinds).optional(),
  mandatory: z.boolean().optional(),
  /** Answers that are offered; only a choice per solution must be one of them. */
  suggestions: z.array(z.string().min(1)).optional(),
  /** The suggestions that need a reason with them. */
  reasonFor: z.array(z.string()).optional(),
  /** The key of the solution that a choice per solution is about. */
  solution: z.string().optional(),
  hint: z.string().optional(),
});
export type Question = z.infer<typeof question>;

/** What a question is asked among: the others, and the chapters of its consultation. */
export type AskedAmong = {
  questions: readonly Pick<Question, 'printed'>[];
  chapters: readonly { id: string; number: string; title: string }[];
};

/** The number of a question as printed; its chapter tells apart one that is printed twice: "Q18 (chapter 3.6)" (CONSULT-11). */
export function numberOf({ printed, chapter }: Pick<Question, 'printed' | 'chapter'>, { questions, chapters }: AskedAmong): string {
  if (questions.filter((one) => one.printed === printed).length < 2) return printed;
  const found = chapters.find(({ id }) => id === chapter);
  return found ? `${printed} (${found.number ? `chapter ${found.number}` : found.title})` : printed;
}

/** "Question 1" for a bare number, else as it is printed: "Q18". */
export const questionName = (question: Pick<Question, 'printed' | 'chapter'>, among: AskedAmong): string =>
  `${/^\d/.test(question.printed) ? 'Question ' : ''}${numberOf(question, among)}`;

/** What a question of a paper is taken for: text with a rationale, or comments. */
export const kindOfQuestion = ({ kind, rationale }: Question): QuestionKind => kind ?? (rationale ? 'choice' : 'long-text');

/** The lines that a question asks about one by one, with what is said in each; null for a question with one answer. */
export function linesOf(asked: Question): { key: string; label: string; choices: readonly string[] }[] | null {
  switch (kindOfQuestion(asked)) {
    case 'objective-grid':
      return objectiveLetters.map((letter) => ({
        key: letter,
        label: `${objectiveName(letter)}: ${objectives[letter].label}`,
        choices: asked.suggestions ?? objectiveChoices,
      }));
    case 'party-categories':
      return partyCategories.map((category) => ({ key: category, label: partyCategoryNames[category], choices: [AFFECTED] }));
    default:
      return null;
  }
}

/** What is offered for each objective where the question does not say otherwise. */
export const objectiveChoices: readonly string[] = ['Better', 'Neutral', 'Worse'];
/** What is said of a Party Category that is ticked. */
export const AFFECTED = 'Affected';

/** The id of the next question: never one that was given before in this consultation, so that an answer always belongs to its question. */
export function nextQuestionId(taken: readonly string[]): string {
  const highest = taken.reduce((n, one) => Math.max(n, Number(/^q(\d+)$/.exec(one)?.[1] ?? 0)), 0);
  return `q${highest + 1}`;
}
