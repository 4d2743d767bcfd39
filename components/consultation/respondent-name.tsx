import type { Names } from '#lib/process/directory/names.ts';

/** A respondent by name, or that the sources do not tell it. */
export const RespondentName = ({ id, names }: { id: string; names: Names }) => names.of(id) ?? 'Not recorded in the sources';
