import type { Now } from '#lib/process/proposal/now.ts';
import { formatWeekday } from '../format.ts';
import { SummaryList } from '../summary-list.tsx';
import type { View } from './view.ts';

/** Now for a proposal whose clocks run: the sentence, on whom it waits, how the date was worked out, what follows, how to take part. */
export function LiveNow({ view, now }: { view: View; now: Now }) {
  const capital = now.waitsOn.charAt(0).toUpperCase() + now.waitsOn.slice(1);
  return (
    <>
      <p className="now-sentence">{now.sentence}</p>
      {(now.waitsOn || now.after || now.how) && (
        <SummaryList
          rows={[
            ['Waits for', capital || null],
            ['After that', now.after || null],
            ['How to take part', now.how ? <HowTo key="how" view={view} how={now.how} /> : null],
          ]}
        />
      )}
      {now.working && (
        <details className="more" open={view.asked.print}>
          <summary>How the date was worked out</summary>
          <p>{now.working.sentence}</p>
          <ol className="worked-days num">
            {now.working.days.map((worked) => (
              <li key={worked.day}>
                {formatWeekday(worked.day)}: {worked.counted === null ? `not counted (${worked.why})` : worked.counted}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** Where a window of right is open, the guide to it is a click away. */
function HowTo({ view, how }: { view: View; how: string }) {
  if (view.proposal.stage !== 'withdrawal-notice') return how;
  return (
    <>
      {how} <a href="/guide/withdrawal-and-adoption">How to take part in an adoption</a>
    </>
  );
}
