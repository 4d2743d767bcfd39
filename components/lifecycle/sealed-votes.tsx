import type { BallotBehind } from '#lib/process/ballot/published.ts';
import { formatInstant } from '../format.ts';
import { sealedFragment } from '../votes-in-words.ts';
import type { View } from './view.ts';

/** A line for a shell that prints the SHA-256 of salt and text: a quote in either ends the quoting, stands for itself and begins it again. */
export const checkCommand = (salt: string, text: string): string => `printf '%s' ${quoted(salt)} ${quoted(text)} | sha256sum`;
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The salt, the sealed text and the receipt of every vote, with its changes: whoever voted compares the receipt that they kept, and anybody computes it. */
export function SealedVotes({ view, ballot, entry }: { view: View; ballot: BallotBehind; entry: number }) {
  const nameOf = (seat: string) => ballot.electorate.find((elector) => elector.seat === seat)?.name ?? seat;
  return (
    <details className="sealed" id={`sealed-${entry}`}>
      <summary>Check it yourself: the sealed votes and their receipts</summary>
      <p className="prose">
        The ballot was open from {formatInstant(ballot.opened)} until {formatInstant(ballot.closed)}. Each vote was sealed when it was cast,
        and its receipt given to whoever cast it. The receipt is the SHA-256 of the salt and the sealed text, one after the other without
        anything between them. The line under each vote computes it in a terminal (on a Mac, write <code>shasum -a 256</code> instead of{' '}
        <code>sha256sum</code>); it prints the receipt where nothing was changed since.
      </p>
      {ballot.document && (
        <p>
          What was voted on: {ballot.document.title}, version {ballot.document.version}.
        </p>
      )}
      {ballot.sealed.map(({ seat, versions }) => (
        <section key={seat} id={sealedFragment(entry, seat)} aria-labelledby={`${sealedFragment(entry, seat)}-title`}>
          <h3 id={`${sealedFragment(entry, seat)}-title`}>{nameOf(seat)}</h3>
          {versions.map(({ text, salt, receipt }, n) => (
            <details key={receipt}>
              <summary>
                {versions.length === 1 ? 'The vote' : n === versions.length - 1 ? 'The vote that counts' : `Earlier vote ${n + 1}`}, receipt{' '}
                <code>{receipt.slice(0, 12)}…</code>
              </summary>
              <p>Receipt</p>
              <pre>{receipt}</pre>
              <p>Salt</p>
              <pre>{salt}</pre>
              <p>Sealed text</p>
              <pre>{text}</pre>
              <p>To compute the receipt</p>
              <pre>{checkCommand(salt, text)}</pre>
            </details>
          ))}
        </section>
      ))}
      <p className="small quiet">
        The register checks all of them too: <code>npm run verify</code> in a copy of {view.site} names the first vote that is not what was
        sealed.
      </p>
    </details>
  );
}
