import type { Day, Instant } from '../day.ts';
import type { Actor } from './actors.ts';
import type { Regime } from './facts.ts';
import type { Answers } from './form/field.ts';
import { formFields } from './form/fields.ts';
import { pathOf } from './form/path-from.ts';
import { asksForUrgency, givenIn } from './form/read.ts';
import type { Standing } from './form/standing.ts';
import type { Path } from './path.ts';

/** A form that waits for acceptance. It is private until then; `submitted` is the day of its last submission. */
export type Submission = {
  stage: 'submitted' | 'returned';
  regime: Regime;
  submitted: Day;
  /** When it last went back to the Proposer. */
  returned?: Instant | null;
  title: string;
  /** The issue or problem, in the Proposer's words. */
  issue: string;
  /** `body` where a committee raises it; then neither organisation nor person is the Proposer. */
  proposer: { organisation: string | null; person: string | null; body?: string | undefined };
  path: Path | null;
  urgency: { reasons: string } | null;
  testingLikely: boolean | null;
  raisedByPanel: boolean;
  /** What was typed, field by field. */
  answers: Answers;
  standing: Standing;
  /** The person who is the contact, by id: the name waits in the vault. */
  contact: string | null;
  /** Where the Helpdesk received it: when, how, and who recorded it (RIGHT-24). */
  received: (NonNullable<Actor['received']> & { evidence: string | null }) | null;
};

type Held = Pick<Submission, 'stage' | 'regime' | 'submitted' | 'returned' | 'proposer' | 'answers' | 'standing' | 'contact' | 'received'>;

/** A form as the rules read it: what its answers mean. */
export function submissionOf(held: Held): Submission {
  const { answers, regime, standing } = held;
  const said = (name: string) => (answers[name] ?? '').trim();
  const testing = said('testing');
  return {
    ...held,
    title: said('title'),
    issue: regime === '2018' ? said('issue') : said('description'),
    path: pathOf(answers, standing),
    urgency: asksForUrgency(answers) ? { reasons: said('urgencyReasons') } : null,
    testingLikely: testing === 'yes' ? true : testing === 'no' ? false : null,
    raisedByPanel: standing === 'panel',
  };
}

/** What a form lacks before it can be accepted, one sentence for each field (FORM-1, FORM-4). `given`: the fields that are filled in. */
export const missingFields = (regime: Regime, given: readonly string[]): string[] =>
  formFields.flatMap(({ name, mandatory }) =>
    mandatory?.in.includes(regime) && !given.includes(name) ? [missingSentence(regime, mandatory.called)] : [],
  );

/** What the Code Administrator would send a form back for. */
export const defectsOf = (regime: Regime, answers: Answers, standing: string): string[] =>
  missingFields(regime, givenIn(answers, standing));

/** "Section D1.7: title is missing." or, since 2018, "Title is missing." */
export const missingSentence = (regime: Regime, called: string): string =>
  regime === '2016' ? `Section D1.7: ${called} is missing.` : `${called[0]?.toUpperCase()}${called.slice(1)} is missing.`;
