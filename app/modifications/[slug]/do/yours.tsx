import { now } from '#lib/clock.ts';
import { proposalAtHand } from '#lib/services/at-hand.ts';
import { offerOn } from '#lib/services/offer.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import type { Shelf } from '../read-view.ts';
import { queryOf } from './doing.ts';

/** On a proposal's page, for somebody who is signed in: what they can do now, and what has to wait and why. Nothing where their account belongs to another book. */
export function Yours({ viewer, shelf, slug }: { viewer: Viewer; shelf: Shelf; slug: string }) {
  const moment = now();
  const atHand = proposalAtHand(shelf.book, slug, moment);
  if (!atHand || viewer.book !== shelf.book) return null;
  const base = `${shelf.register}/${slug}`;
  const { groups, closed } = offerOn(viewer, atHand, moment);
  const acts = groups.flatMap(({ as, name, acts }) => acts.map(({ act, refusal }) => ({ as, name, act, refusal })));
  const open = acts.filter(({ refusal }) => refusal === null);
  const waiting = acts.filter(({ refusal }) => refusal !== null);
  return (
    <section className="yours no-print" id="yours" aria-labelledby="yours-title">
      <h2 id="yours-title">What you can do</h2>
      {closed && <p>{closed.reason}</p>}
      {!closed && acts.length === 0 && <p>Nothing waits for you here now.</p>}
      <ul className="points">
        {open.map(({ as, name, act }) => (
          <li key={`${as} ${act.act}`}>
            <a href={`${base}/do/${act.act}${queryOf({ as, for: null })}`}>{act.title}</a>
            {as && <span className="small quiet">, recording for {name}</span>}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <details className="more">
          <summary>What has to wait, and why</summary>
          <ul className="points">
            {waiting.map(({ as, act, refusal }) => (
              <li key={`${as} ${act.act}`}>
                {act.title}: {refusal?.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!closed && (
        <p className="small">
          <a href={`${base}/do`}>All of it, and what others can do</a>
        </p>
      )}
    </section>
  );
}
