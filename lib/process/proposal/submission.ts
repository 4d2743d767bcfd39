import type { Day } from '../day.ts';
import type { Regime } from './facts.ts';
import type { Path } from './path.ts';

/** A form that waits for acceptance. It is private until then; `submitted` is the day of its last submission. */
export type Submission = {
  stage: 'submitted' | 'returned';
  regime: Regime;
  submitted: Day;
  title: string;
  /** The issue or problem, in the Proposer's words. */
  issue: string;
  proposer: { organisation: string | null; person: string | null };
  path: Path | null;
  urgency: { reasons: string } | null;
  testingLikely: boolean | null;
  raisedByPanel: boolean;
};

/** What a form lacks before it can be accepted, one sentence for each field (FORM-1, FORM-4). `given`: the fields that are filled in. */
export function missingFields(regime: Regime, given: readonly string[]): string[] {
  return Object.entries(mandatory[regime])
    .filter(([name]) => !given.includes(name))
    .map(([, title]) =>
      regime === '2016' ? `Section D1.7: ${title} is missing.` : `${title[0]?.toUpperCase()}${title.slice(1)} is missing.`,
    );
}

const mandatory: Record<Regime, Record<string, string>> = {
  '2016': {
    title: 'title',
    aim: 'two-sentence aim',
    path: 'recommended path',
    urgency: 'statement on urgency',
    refinement: 'whether it goes to a Working Group or straight to consultation',
    impacts: 'list of impacts',
    contact: 'Proposer’s contact',
    alternate: 'alternate contact',
    description: 'detailed description',
    testing: 'statement whether DCC testing is required',
  },
  '2018': { title: 'title', proposer: 'Proposer', contact: 'contact', issue: 'issue' },
};
