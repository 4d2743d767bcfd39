import { nameAsGiven } from '#lib/process/consultation/respondent.ts';
import type { Names } from '#lib/process/directory/names.ts';

type Named = { organisation: string | null; calledAs?: string | undefined };

/** A respondent by name: that of the directory, else as it was given; null where neither is on record. */
export const respondentCalled = ({ organisation, calledAs }: Named, names: Names): string | null =>
  names.of(organisation) ?? (calledAs === undefined ? null : nameAsGiven(calledAs));

/** A respondent by name, or that the sources do not tell it. */
export const RespondentName = ({ of, names }: { of: Named; names: Names }) => respondentCalled(of, names) ?? 'Not recorded in the sources';
