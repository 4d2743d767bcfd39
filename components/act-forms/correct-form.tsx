import type { RecordedEvent } from '#lib/process/event.ts';
import { correctableIn } from '#lib/process/proposal/correctable.ts';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { eventWords } from '../lifecycle/event-words.ts';
import { placeName } from '../lifecycle/put-right.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** Texts of more than so many characters get several lines. */
const long = 80;

/** Every text of the record that can be put right, newest entries first: change what is wrong, leave the rest. */
export function CorrectForm(props: ActFormProps) {
  const { proposal, typed, nameOf } = props;
  const names = { of: (id: string | null | undefined) => nameOf(id ?? ''), hrefOf: () => null };
  const entries = numbered(proposal.events);
  return (
    <>
      <Rest {...props} only={['reason']} />
      <div className="field" id="changes">
        <p className="field-hint">Change what is wrong and leave the rest as it is. Both texts stay visible.</p>
        {entries.map(({ event, leaves }) => (
          <details key={event.position} className="more">
            <summary>
              Entry {event.position}: {eventWords(event, names, proposal.regime)}
            </summary>
            {leaves.map(({ n, field, value }) => {
              const id = `changes.${n}.value`;
              const shown = { name: id, label: placeName(field), value: typed[id]?.[0] ?? value, optional: true };
              return (
                <div key={field}>
                  <HiddenFields fields={{ [`changes.${n}.entry`]: event.position, [`changes.${n}.field`]: field }} />
                  {value.length > long ? (
                    <TextArea {...shown} rows={Math.min(12, Math.ceil(value.length / long))} />
                  ) : (
                    <TextField {...shown} />
                  )}
                </div>
              );
            })}
          </details>
        ))}
      </div>
      <Rest {...props} but={['reason', 'changes']} />
    </>
  );
}

/** The entries with something to put right, each text with its number in the form. */
function numbered(events: readonly RecordedEvent[]) {
  let n = 0;
  return [...events]
    .reverse()
    .map((event) => ({ event, leaves: correctableIn(event).map((leaf) => ({ ...leaf, n: n++ })) }))
    .filter(({ leaves }) => leaves.length > 0);
}
