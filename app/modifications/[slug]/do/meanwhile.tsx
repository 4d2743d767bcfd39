import { formatInstant } from '#components/format.ts';
import { eventWords } from '#components/lifecycle/event-words.ts';
import type { Doing } from './doing.ts';

/** What happened since the form was opened or, with `clicked`, between the last look at the check page and the click: nothing was recorded, and it is decided again. */
export function Meanwhile({ doing: { atHand, reference, nameOf }, since, clicked }: { doing: Doing; since: number; clicked: boolean }) {
  const happened = atHand.events.filter((event) => event.position > since);
  const names = { of: (id: string | null | undefined) => nameOf(id ?? ''), hrefOf: () => null };
  return (
    <div className="banner banner-error" role="alert">
      <h2>Something happened meanwhile</h2>
      <p>
        {clicked
          ? `What you sent was not recorded, because ${reference} had changed since you looked:`
          : `${reference} has changed since you opened the form. What you typed may put something else in the place of it:`}
      </p>
      <ul className="points">
        {happened.map((event) => (
          <li key={event.position}>
            {eventWords(event, names, atHand.proposal.regime)}, recorded at {formatInstant(event.recorded)}
          </li>
        ))}
      </ul>
      <p>This page now shows what would follow from here. Look at it again, and decide again.</p>
    </div>
  );
}
