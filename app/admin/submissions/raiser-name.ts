import { readDirectoryPage } from '#db/queries/directory.ts';
import { isStanding, standingNames } from '#lib/process/proposal/form/standing.ts';
import type { Held } from '#lib/services/raising.ts';

/** Who raises a form, by the name of the organisation or the committee, or by the capacity of somebody who raises it for themselves. */
export function raiserName(
  { body, organisation, standing }: Pick<Held, 'body' | 'organisation' | 'standing'>,
  nameOf: (id: string) => string,
): string {
  const id = body ?? organisation;
  return id ? nameOf(id) : isStanding(standing) ? standingNames[standing] : 'Not recorded';
}

/** Who of the Code Administrator's people did something with a form. */
export const personIn = (book: Held['book'], id: string): string =>
  readDirectoryPage(book).names.of(id) ?? 'Somebody whose name is not recorded';
