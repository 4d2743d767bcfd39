import { Unanswered } from './hand-over.ts';
import { oneLine } from './plain.ts';

/**
 * What went wrong in a hand-over, in words for the outbox. `final`: another attempt cannot help, since the server knows no such address. `unsure`: the server had the whole message and
 * did not say whether it takes it.
 */
export function faultOf(error: unknown): { words: string; final: boolean; unsure: boolean } {
  const unsure = error instanceof Unanswered;
  const { message = 'Something went wrong.', responseCode, command } = (unsure ? error.cause : error) as Fault;
  const final = typeof responseCode === 'number' && responseCode >= 500 && command === 'RCPT TO';
  const said = oneLine(message, 300);
  const lost = unsure
    ? ' The mail server had the whole message by then: whether it arrived is not known, so it is not sent again by itself.'
    : '';
  return { words: `${/[.!?]$/.test(said) ? said : `${said}.`}${lost}`, final, unsure };
}

type Fault = { message?: string; responseCode?: number; command?: string };
