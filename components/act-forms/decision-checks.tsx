import { clausesBroughtIn, textBroughtIn } from '#lib/process/proposal/brings-in.ts';
import { decisionsOf } from '#lib/process/proposal/decisions.ts';
import { implementingOf } from '#lib/process/proposal/implementing.ts';
import { decisionName } from '#lib/process/proposal/referable.ts';
import { Banner } from '../banner.tsx';
import { formatDay } from '../format.ts';
import { nameOf as clauseName } from '../legal-text/clauses.ts';
import { Marked } from '../legal-text/marked.tsx';
import type { CheckProps } from './checks.tsx';

/** When the change would take effect, by the last decision’s day, or that no option is left for it. */
export function EffectCheck({ before, after }: CheckProps) {
  const plan = implementingOf(after);
  if (!plan) return null;
  if (plan.lacking) return <Banner>{plan.lacking}</Banner>;
  const first = decisionsOf(after.formal)[0]?.on ?? plan.decided;
  const since = first === plan.decided ? '' : ` The Change Board decided on ${formatDay(first)}; the last decision counts.`;
  const moved =
    before.formal.implementation && before.formal.implementation !== plan.date ? ` It was ${formatDay(before.formal.implementation)}.` : '';
  return plan.date ? (
    <p className="prose">
      If this stands, it takes effect on <strong>{formatDay(plan.date)}</strong>, by a decision of {formatDay(plan.decided)}.{since}
      {moved}
    </p>
  ) : null;
}

/** Which decision is referred. */
export function ReferredCheck({ before, after }: CheckProps) {
  const last = after.formal.referrals.at(-1);
  const decision = last && decisionName(before, last.decision);
  return decision && last ? (
    <p className="prose">
      The Panel’s decision of {formatDay(decision.on)} {decision.what}. It can be referred until the end of {formatDay(last.deadline)}.
    </p>
  ) : null;
}

/** Which referral is answered. */
export function AnsweredCheck({ before, after, nameOf }: CheckProps) {
  const last = after.formal.referrals.findLast(
    ({ entry, answer }) => answer && !before.formal.referrals.find((one) => one.entry === entry)?.answer,
  );
  const decision = last && decisionName(before, last.decision);
  return decision && last ? (
    <p className="prose">
      {nameOf(last.by)} referred the Panel’s decision of {formatDay(decision.on)} {decision.what}: {last.ground}
    </p>
  ) : null;
}

/** The clauses that become part of the code, as they would read, with what changes in each. */
export function BroughtInCheck({ before, secVersion }: CheckProps) {
  const text = textBroughtIn(before);
  const clauses = clausesBroughtIn(text);
  return (
    <>
      {secVersion && <p className="prose small">The last version that the record knows of is {secVersion}.</p>}
      {clauses.length === 0 && (
        <Banner>No clause is on record with what it read before, so the text of the code is not recorded here.</Banner>
      )}
      {text?.clauses
        .filter(({ part, ref }) => clauses.some((one) => one.part === part && one.ref === ref))
        .map((clause) => (
          <div key={clause.id} className="clause-preview">
            <h2>{clauseName(clause)}</h2>
            <p>
              <Marked clause={clause} />
            </p>
          </div>
        ))}
    </>
  );
}
