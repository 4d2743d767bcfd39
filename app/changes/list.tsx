import { DayText, WhenText } from '#components/deadline.tsx';
import { formatInstant } from '#components/format.ts';
import type { Change } from '#db/queries/changes.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { changeWords, entryHref } from './words.ts';

/** Each entry with the day that was asked for in front, the other one below, and the way to its proposal and its place in the history. */
export function Changes({ changes, by }: { changes: readonly Change[]; by: 'effective' | 'recorded' }) {
  return (
    <ol className="dates">
      {changes.map((change) => {
        const { event, proposal, putRightBy } = change;
        return (
          <li key={event.position}>
            {by === 'effective' ? <WhenText when={event.effective} /> : <DayText day={londonDay(event.recorded)} />}
            <p>
              <a href={`/modifications/${proposal.slug}`}>{[proposal.reference, proposal.title].filter(Boolean).join(' ')}</a>
              <span className="block">{changeWords(change)}</span>
            </p>
            <p className="small quiet">
              {by === 'recorded' && (
                <>
                  Took effect: <WhenText when={event.effective} />.{' '}
                </>
              )}
              Recorded at {formatInstant(event.recorded)}, <a href={entryHref(change, event.position)}>entry {event.position}</a>
              {event.corrects && (
                <>
                  , which puts right <a href={entryHref(change, event.corrects)}>entry {event.corrects}</a>
                </>
              )}
              .
              {putRightBy && (
                <>
                  {' '}
                  <strong>Put right since</strong> by <a href={entryHref(change, putRightBy)}>entry {putRightBy}</a>.
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
