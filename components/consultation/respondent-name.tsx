import type { Names } from '#lib/process/directory/names.ts';

/** A respondent by name, or that the sources do not tell it. */
export const RespondentName = ({ id, calledAs, names }: { id: string | null; calledAs?: string | undefined; names: Names }) =>
  names.of(id) ?? calledAs ?? 'Not recorded in the sources';
