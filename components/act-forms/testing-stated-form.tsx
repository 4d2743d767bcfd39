import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** The Panel's forms on how a proposal goes on, with what the Proposer states about testing, which nobody else changes. */
export const TestingStatedForm = (props: ActFormProps) => (
  <>
    <p className="prose">{statedWords(props.proposal.formal.testingLikely)}</p>
    <Rest {...props} />
  </>
);

const statedWords = (likely: boolean | null): string =>
  likely === null
    ? 'The Proposer has not stated yet whether testing by the DCC is likely to be needed.'
    : `The Proposer states that testing by the DCC is ${likely ? 'likely' : 'not likely'} to be needed.`;
