import { RadioField } from '#components/form/radio-field.tsx';

/** Two texts where there can be one: a colleague's, saved meanwhile, and one's own, which stands in the field below. */
export function ChooseText({ name, by, theirs }: { name: string; by: string; theirs: string }) {
  return (
    <div className="banner">
      <p>{by}</p>
      <blockquote className="verbatim">{theirs}</blockquote>
      <RadioField
        name={name}
        label="Which one stays?"
        options={[
          { value: 'theirs', label: 'My colleague’s, as above' },
          { value: 'mine', label: 'Mine, as below' },
        ]}
      />
    </div>
  );
}
