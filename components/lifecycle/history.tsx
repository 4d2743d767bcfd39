import { lastDayOf } from '#lib/process/day.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import { correctableIn } from '#lib/process/proposal/correctable.ts';
import { isRuleId, rules } from '#lib/process/rules.ts';
import { WhenText } from '../deadline.tsx';
import { formatCount } from '../format.ts';
import { eventWords, formal } from './event-words.ts';
import { Note, paperName } from './note.tsx';
import { hrefIn, type View } from './view.ts';

/** Formal acts first, every entry on demand: who, when, under which rule, and under which number it is recorded. `correct`: the form on which the reader may put entries right. */
export function History({ view, all = false, correct = null }: { view: View; all?: boolean; correct?: string | null }) {
  const newestFirst = [...view.entries].sort(
    (a, b) => lastDayOf(b.effective).localeCompare(lastDayOf(a.effective)) || b.position - a.position,
  );
  const acts = newestFirst.filter(formal);
  const others = newestFirst.filter((event) => !formal(event));
  return (
    <>
      {acts.length > 0 ? <Entries view={view} events={acts} correct={correct} /> : <p>No formal act is recorded in the sources.</p>}
      {all && others.length > 0 && (
        <>
          <h2 className="after">Facts recorded about it</h2>
          <Entries view={view} events={others} correct={correct} />
        </>
      )}
      {!all && others.length > 0 && (
        <details className="more" open={view.asked.print}>
          <summary>{formatCount(others.length, 'further entry', 'further entries')}: facts recorded about it</summary>
          <Entries view={view} events={others} correct={correct} />
        </details>
      )}
      {!all && (
        <p className="small">
          <a href={hrefIn(view, '/history')}>The whole history on a page of its own</a>
        </p>
      )}
    </>
  );
}

function Entries({ view, events, correct }: { view: View; events: RecordedEvent[]; correct: string | null }) {
  return (
    <ol className="dates">
      {events.map((event) => (
        <li key={event.position} id={`entry-${event.position}`}>
          <WhenText when={event.effective} />
          <p>
            {eventWords(event, view.names, view.proposal.regime)}
            <Note view={view} source={event.source} />
          </p>
          {noteOf(event) && <p className="small">{noteOf(event)}</p>}
          <p className="small quiet">
            <By view={view} event={event} />
            {event.rule && <Rule id={event.rule} />}
            {'. '}
            <a href={`#entry-${event.position}`}>Entry {event.position}</a>
            {event.corrects && (
              <>
                , puts right <a href={`#entry-${event.corrects}`}>entry {event.corrects}</a>
              </>
            )}
            {correct && correctableIn(event).length > 0 && (
              <>
                {'. '}
                <a href={`${correct}?entry=${event.position}#entry-${event.position}`}>
                  Put it right<span className="sr-only">: entry {event.position}</span>
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What a paper adds to the stage that it gives. */
const noteOf = ({ type, data }: RecordedEvent): string | null =>
  type === 'stage-attested' && typeof data.note === 'string' ? data.note : null;

function By({ view, event }: { view: View; event: RecordedEvent }) {
  if (event.actor === 'clock') return 'By the calendar alone';
  if (event.actor !== 'import') return view.names.of(event.actor);
  if (!event.source) return 'Written for this register';
  const paper = paperName(view, event.source.paper);
  return event.type === 'summarised' ? `Written for this register from ${paper}` : `As ${paper} says`;
}

function Rule({ id }: { id: string }) {
  return (
    <>
      , under{' '}
      <a href={`/process#${id}`} title={isRuleId(id) ? rules[id].sentence : undefined}>
        rule {id}
      </a>
    </>
  );
}
