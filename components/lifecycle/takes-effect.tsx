import type { Day } from '#lib/process/day.ts';
import { decisionsOf } from '#lib/process/proposal/decisions.ts';
import { implementingOf } from '#lib/process/proposal/implementing.ts';
import { DayText } from '../deadline.tsx';
import { formatCount } from '../format.ts';
import { ReleaseLink, releaseOn } from './release-link.tsx';
import { hrefIn, type View } from './view.ts';

const by = { 'change-board': 'the Change Board', panel: 'the Panel', authority: 'the Authority' } as const;

/** When an approved change takes effect (that no option is left stands above); both dates where an appeal came between, since the last decision counts. */
export function TakesEffect({ view }: { view: View }) {
  const { proposal } = view;
  if (proposal.formal.implemented) return <Implemented view={view} />;
  const plan = implementingOf(proposal);
  if (!plan) return null;
  const decisions = decisionsOf(proposal.formal);
  return (
    <>
      {plan.date && (
        <p>
          By the last decision it takes effect on{' '}
          <b>
            <DayText day={plan.date} />
          </b>
          <InRelease view={view} day={plan.date} />
          {plan.waits && ', and waits for the answer to an appeal or a referral'}.
        </p>
      )}
      {decisions.length > 1 && (
        <p className="small">
          Decided by{' '}
          {decisions.map(({ by: who, on }, n) => (
            <span key={on + who}>
              {n > 0 && ', then by '}
              {by[who]} on <DayText day={on} />
            </span>
          ))}
          . The last decision counts.
        </p>
      )}
    </>
  );
}

/** The version that it came in with, its clauses with their changes marked, and where that version is published. */
function Implemented({ view }: { view: View }) {
  const { implemented } = view.proposal.formal;
  if (!implemented) return null;
  const { on, secVersion, legalText, clauses = [], redline } = implemented;
  return (
    <p>
      Part of the code since <DayText day={on} />
      <InRelease view={view} day={on} />, with SEC version {secVersion}
      {clauses.length > 0 && `: ${formatCount(clauses.length, 'clause')} changed`}.{' '}
      {legalText && <a href={hrefIn(view, '/legal-text', { version: `${legalText.key}@${legalText.version}` })}>The changes marked</a>}
      {redline?.startsWith('https://') && (
        <>
          {' '}
          <a href={redline}>SEC version {secVersion} as published</a>
        </>
      )}
    </p>
  );
}

/** " with the November 2021 SEC Release", where the day is that of one. */
function InRelease({ view, day }: { view: View; day: Day }) {
  const id = releaseOn(view, day);
  return id && view.releases[id] ? (
    <>
      {' '}
      in the <ReleaseLink view={view} id={id} /> SEC Release
    </>
  ) : null;
}
