/** What a form carries along unseen. `fields`: each name with its value, or its values in order; what is undefined is left out. */
export function HiddenFields({ fields }: { fields: Record<string, string | number | readonly string[] | undefined> }) {
  const sent = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [value]).map((one, n) => ({
      key: `${name}-${n}`,
      name,
      value: one,
    })),
  );
  return sent.map(({ key, name, value }) => <input key={key} type="hidden" name={name} value={value} />);
}
