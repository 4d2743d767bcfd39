import type { RecordedEvent } from '#lib/process/event.ts';
import { correctableIn } from '#lib/process/proposal/correctable.ts';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { eventWords } from '../lifecycle/event-words.ts';
import { CorrectField } from './correct-field.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** More than an entry has places. */
const placesOfAnEntry = 100_000;

/** Everything in the record that can be put right, newest entries first: change what is wrong, leave the rest. The entry that the address names is open, and one with a mistake. */
export function CorrectForm(props: ActFormProps) {
  const { proposal, typed, errors, nameOf, choices } = props;
  const names = { of: (id: string | null | undefined) => nameOf(id ?? ''), hrefOf: () => null };
  const nameIn = (n: number) => `changes.${n}.value`;
  return (
    <>
      <Rest {...props} only={['reason']} />
      <div className="field" id="changes">
        <p className="field-hint">Change what is wrong and leave the rest as it is. Both texts stay visible.</p>
        {numbered(proposal.events).map(({ event, leaves }) => (
          <details
            key={event.position}
            id={`entry-${event.position}`}
            className="more"
            open={
              Number(typed.entry?.[0]) === event.position ||
              leaves.some(({ n, value }) => errors[nameIn(n)] || changed(typed[nameIn(n)], value))
            }
          >
            <summary>
              Entry {event.position}: {eventWords(event, names, proposal.regime)}
            </summary>
            {leaves.map(({ n, ...leaf }) => (
              <div key={leaf.field}>
                <HiddenFields fields={{ [`changes.${n}.entry`]: event.position, [`changes.${n}.field`]: leaf.field }} />
                <CorrectField
                  name={nameIn(n)}
                  leaf={leaf}
                  typed={typed[nameIn(n)]?.[0]}
                  error={errors[nameIn(n)]}
                  {...{ nameOf, choices, regime: proposal.regime }}
                />
              </div>
            ))}
          </details>
        ))}
      </div>
      <Rest {...props} but={['reason', 'changes']} />
    </>
  );
}

const changed = (typed: string[] | undefined, value: string): boolean => typed !== undefined && (typed[0] ?? '').trim() !== value.trim();

/** The entries with something to put right, each place with a number that stays its own whatever is recorded meanwhile. */
const numbered = (events: readonly RecordedEvent[]) =>
  [...events]
    .reverse()
    .map((event) => ({
      event,
      leaves: correctableIn(event).map((leaf, i) => ({ ...leaf, n: event.position * placesOfAnEntry + i })),
    }))
    .filter(({ leaves }) => leaves.length > 0);
