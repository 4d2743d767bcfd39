import { oneLine } from './plain.ts';

/** What went wrong in a hand-over, in words for the outbox. `final`: another attempt cannot help, since the server knows no such address. */
export function faultOf(error: unknown): { words: string; final: boolean } {
  const { message = 'Something went wrong.', responseCode, command } = error as Fault;
  const refused = typeof responseCode === 'number';
  const final = refused && responseCode >= 500 && command === 'RCPT TO';
  const lost = !refused && command === 'DATA' ? ' It may have arrived; the next attempt has the same Message-ID.' : '';
  return { words: `${oneLine(message, 300)}${lost}`, final };
}

type Fault = { message?: string; responseCode?: number; command?: string };
