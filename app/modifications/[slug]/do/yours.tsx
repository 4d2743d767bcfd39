import { now } from '#lib/clock.ts';
import { proposalAtHand } from '#lib/services/at-hand.ts';
import { type Group, offerOn } from '#lib/services/offer.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import type { Shelf } from '../read-view.ts';
import { queryOf } from './doing.ts';

/** On a proposal's page, for somebody who is signed in: what they can do now, and what has to wait and why. Nothing where their account belongs to another book. */
export function Yours({ viewer, shelf, slug }: { viewer: Viewer; shelf: Shelf; slug: string }) {
  const moment = now();
  const atHand = proposalAtHand(shelf.book, slug, moment);
  if (!atHand || viewer.book !== shelf.book) return null;
  const base = `${shelf.register}/${slug}`;
  const { groups, seats, closed } = offerOn(viewer, atHand, moment);
  const own = groups.filter(({ as }) => as === null);
  return (
    <section className="yours no-print" id="yours" aria-labelledby="yours-title">
      <h2 id="yours-title">What you can do</h2>
      {closed && <p>{closed.reason}</p>}
      {!closed && groups.length === 0 && seats.length === 0 && <p>Nothing waits for you here now.</p>}
      {own.map((group) => (
        <Open key="own" group={group} base={base} />
      ))}
      {groups
        .filter((group) => group.as !== null && group.acts.some(({ refusal }) => refusal === null))
        .map((group) => (
          <details className="more" key={group.as}>
            <summary>Recording for {group.name}</summary>
            <Open group={group} base={base} />
          </details>
        ))}
      {seats.map(({ as, name }) => (
        <p key={as}>
          You have a seat on {name}. <a href={`${base}/do#seat-${as?.replace('/', '-')}`}>What it could do, and how that is recorded</a>
        </p>
      ))}
      <Waiting acts={own.flatMap(({ acts }) => acts)} />
      {!closed && (
        <p className="small">
          <a href={`${base}/do`}>All of it, and what others can do</a>
        </p>
      )}
    </section>
  );
}

const Open = ({ group: { as, acts }, base }: { group: Group; base: string }) => (
  <ul className="points">
    {acts
      .filter(({ refusal }) => refusal === null)
      .map(({ act }) => (
        <li key={act.act}>
          <a href={`${base}/do/${act.act}${queryOf({ as, for: null })}`}>{act.title}</a>
        </li>
      ))}
  </ul>
);

function Waiting({ acts }: { acts: Group['acts'] }) {
  const waiting = acts.filter(({ refusal }) => refusal !== null);
  if (waiting.length === 0) return null;
  return (
    <details className="more">
      <summary>What has to wait, and why</summary>
      <ul className="points">
        {waiting.map(({ act, refusal }) => (
          <li key={act.act}>
            {act.title}: {refusal?.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
