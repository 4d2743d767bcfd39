import { RuleLink } from '#components/act-forms/rule-link.tsx';
import { formatDay } from '#components/format.ts';
import type { Refusal } from '#lib/process/refusal.ts';

/** Why something cannot be done: what blocks it, until when, and the rule. It is no error of anybody's. `again`: the form with what was typed. */
export function Refused({ refusal: { reason, rule, until }, base, again }: { refusal: Refusal; base: string; again?: string | undefined }) {
  return (
    <div className="prose">
      <p className="lead">{reason}</p>
      {until && <p>Until {formatDay(until)}.</p>}
      <p>
        This is <RuleLink id={rule} />.
      </p>
      <p>Nothing was recorded.</p>
      <ul>
        {rule === 'STAGE-19' && base.startsWith('/modifications/') && (
          <li>
            <a href={`/practice/copy?of=${base.slice('/modifications/'.length)}`}>Make a practice copy</a>
          </li>
        )}
        {again && (
          <li>
            <a href={again}>Change what you typed</a>
          </li>
        )}
        <li>
          <a href={`${base}/do`}>What you can do now</a>
        </li>
        <li>
          <a href={base}>Back to the proposal</a>
        </li>
      </ul>
    </div>
  );
}
