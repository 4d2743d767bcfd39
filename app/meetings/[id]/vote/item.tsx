import { MatterShown } from '#app/ballots/matter-shown.tsx';
import { Motions } from '#components/ballot/motions.tsx';
import { formatSecond } from '#components/format.ts';
import type { Instant } from '#lib/process/day.ts';
import { effectIn } from '#lib/services/ballot-reading.ts';
import type { ItemAtHand, MeetingAtHand, StandingForMe } from '#lib/services/meeting-votes.ts';

type Props = { at: ItemAtHand; meeting: MeetingAtHand; now: Instant; whole: string | null };

/** An item of the agenda: what a member needs before the vote, what a vote brings about, and the way to it. `whole`: the page that has all of it in full; null on that page. */
export function Item({ at, meeting: { viewer, names }, now, whole }: Props) {
  const { item, matter, ballot, mine, category } = at;
  return (
    <>
      <h2>{item.title}</h2>
      {matter && <MatterShown {...{ viewer, matter, ballot, category, names, now, whole }} />}
      {ballot && matter && effectIn(viewer.book, ballot, matter, now).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {mine.map((standing) => (
        <Standing key={standing.seat} standing={standing} called={matter?.called ?? item.title} />
      ))}
      {mine.length === 0 && at.draft && (
        <p className="no-print">
          There is no ballot yet. <a href={at.draft}>A private draft on {matter?.called}</a>
        </p>
      )}
      <Motions motions={item.motions ?? []} names={names} />
    </>
  );
}

/** How the ballot stands for one of the viewer's seats: to vote, voted, resting, closed. */
function Standing({ standing: { seat, href, voted, shut }, called }: { standing: StandingForMe; called: string }) {
  return (
    <p className="ballot-standing">
      {voted && (
        <>
          {seat}: there is a vote since {formatSecond(voted)}.{' '}
        </>
      )}
      {shut && `${shut} `}
      <a className={voted || shut ? 'no-print' : 'button'} href={href}>
        {voted ? (shut ? 'Your receipt' : 'See or change it') : shut ? 'The ballot' : `Vote on ${called}`}
        <span className="sr-only">, {seat}</span>
      </a>
    </p>
  );
}
