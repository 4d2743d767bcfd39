/** The name under which somebody says which of two texts stays. */
export const choiceField = (field: string): string => `choose.${field}`;

/** The messages of a form as its summary shows them; what only carries a colleague's name along is left out. */
export const hiddenFrom = (errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => !name.startsWith('theirs.')));
