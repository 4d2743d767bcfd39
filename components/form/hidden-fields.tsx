/** What a form carries along unseen. `fields`: each name with its value, or its values in order; what is undefined is left out. */
export function HiddenFields({ fields }: { fields: Record<string, string | number | readonly string[] | undefined> }) {
  return Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [value]).map((one, n) => (
      <input key={`${name}-${n}`} type="hidden" name={name} value={one} />
    )),
  );
}
