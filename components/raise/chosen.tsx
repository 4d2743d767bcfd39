import { RadioField } from '#components/form/radio-field.tsx';
import { formatInstant } from '#components/format.ts';

/** What a colleague saved meanwhile in a field, and the choice between the two texts; nothing is chosen beforehand. */
export function Chosen({ name, theirs, by, at }: { name: string; theirs: string; by: string; at: string }) {
  return (
    <div className="clash">
      <p>
        Saved by {by} at {formatInstant(at)}:
      </p>
      <blockquote className="verbatim">{theirs || 'Nothing: the answer was taken out.'}</blockquote>
      <RadioField
        name={`choose.${name}`}
        label="Which text stays?"
        options={[
          { value: 'theirs', label: `The text of ${by}` },
          { value: 'mine', label: 'My text above' },
        ]}
      />
    </div>
  );
}
