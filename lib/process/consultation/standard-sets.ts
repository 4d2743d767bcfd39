import type { ConsultationKind } from './events.ts';
import type { Question } from './questions.ts';

/** A solution that is put to the respondents: the Proposed Solution and each Alternative. */
export type PutForward = { key: string; title: string };

/** The answers of the Modification Report Consultation’s form by their keys in the setting, as they are printed, and what each says. */
export const mrcChoiceNames: Record<string, { label: string; hint: string; reason: boolean }> = {
  'no-interest': {
    label: 'No interest',
    hint: 'Your organisation and its Party Category are unlikely to be affected.',
    reason: false,
  },
  abstain: { label: 'Abstain', hint: 'You neither approve nor reject, for another reason.', reason: false },
  approve: { label: 'Approve', hint: 'Give the reason by reference to the SEC Objectives.', reason: true },
  reject: { label: 'Reject', hint: 'Give the reason by reference to the SEC Objectives.', reason: true },
};

const yesNo = ['Yes', 'No'];

type Standard = Omit<Question, 'id' | 'printed' | 'rationale'> & { rationale?: boolean };

/** The questions of a Refinement Consultation as the paper on MP147 prints them; its first was about that proposal alone. */
const refinement = (reference: string): Standard[] => [
  { text: 'Do you agree with the solution put forward?', suggestions: yesNo },
  { text: `Will there be any impact on your organisation to implement ${reference}?`, suggestions: yesNo },
  { text: `Will your organisation incur any costs in implementing ${reference}?`, suggestions: [...yesNo, 'Potential'] },
  { text: `Do you believe that ${reference} would better facilitate the General SEC Objectives?`, suggestions: yesNo, mandatory: true },
  {
    text: `Noting the costs and benefits of this modification, do you believe ${reference} should be approved?`,
    suggestions: yesNo,
    mandatory: true,
  },
  {
    text: `How long from the point of approval would your organisation need to implement ${reference}?`,
    kind: 'date-or-duration',
    suggestions: ['Unknown'],
  },
  { text: 'Do you agree with the proposed implementation approach?', suggestions: yesNo },
  { text: `Do you agree that the legal text will deliver ${reference}?`, suggestions: yesNo },
  {
    text: `Do you believe there will be any impacts on or benefits to consumers if ${reference} is implemented?`,
    suggestions: yesNo,
  },
  { text: 'Please provide any further comments you may have.', kind: 'long-text', rationale: false },
];

type Asked = {
  reference: string;
  /** Questions about this proposal alone, which come first. */
  own?: readonly string[];
  solutions?: readonly PutForward[];
  /** The setting: which answers the Modification Report Consultation’s form offers. */
  mrcChoices: readonly string[];
};

/** The standard questions of a kind, numbered from 1 and with fresh ids; a Request for Information and a Secretary of State’s consultation have none. */
export function standardSet(kind: ConsultationKind, { reference, own = [], solutions = [], mrcChoices }: Asked): Question[] {
  const specific = onItsOwn(own);
  if (kind === 'refinement') return numbered([...specific, ...refinement(reference)]);
  if (kind === 'modification-report') return numbered([...report(solutions, mrcChoices), ...specific, comments]);
  return numbered(specific);
}

/** Questions about one proposal alone, without any standard ones. */
export const ownQuestions = (own: readonly string[]): Question[] => numbered(onItsOwn(own));

const onItsOwn = (own: readonly string[]): Standard[] => own.map((text) => ({ text, suggestions: yesNo }));

const comments: Standard = { text: 'Please provide any further comments you may have.', kind: 'long-text', rationale: false };

/** Exactly one of the four for each solution separately, with its reason by reference to the SEC Objectives. */
function report(solutions: readonly PutForward[], mrcChoices: readonly string[]): Standard[] {
  const offered = mrcChoices.flatMap((key) => mrcChoiceNames[key] ?? []);
  const put = solutions.length > 0 ? solutions : [{ key: 'proposed', title: 'Proposed Solution' }];
  return put.map(({ key, title }) => ({
    text: `Do you approve or reject the ${title}?`,
    kind: 'choice-per-solution',
    solution: key,
    mandatory: true,
    suggestions: offered.map(({ label }) => label),
    reasonFor: offered.filter(({ reason }) => reason).map(({ label }) => label),
  }));
}

const numbered = (standard: readonly Standard[]): Question[] =>
  standard.map((one, i) => ({ id: `q${i + 1}`, printed: String(i + 1), rationale: true, kind: 'choice', ...one }));
