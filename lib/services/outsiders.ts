import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import type { Book } from '#db/schema/log.ts';
import { members } from '#lib/process/directory/capacities.ts';
import { isOutsiders } from '#lib/process/outsiders.ts';
import { proposalActs } from '#lib/process/proposal/acts/index.ts';

type Choice = { value: string; label: string };

const byLabel = (a: Choice, b: Choice): number => a.label.localeCompare(b.label, 'en');

/** The acts that a message can take, by title. */
export const outsidersActs: readonly Choice[] = proposalActs
  .filter(isOutsiders)
  .map(({ act, title }) => ({ value: act, label: title }))
  .sort(byLabel);

/** From whom the Helpdesk can receive something: every organisation but the Code Administrator, then the Members of committees who have rights of their own. */
export function outsidersOf(book: Book): Choice[] {
  const directory = readDirectory(database(), book);
  const names = namesOf(database(), book);
  const organisations = Object.values(directory.organisations)
    .filter(({ kind }) => kind !== 'code-administrator')
    .map(({ id, name }) => ({ value: id, label: name }));
  const persons = members(directory)
    .filter(({ person }) => directory.organisations[directory.people[person]?.organisation ?? '']?.kind !== 'code-administrator')
    .map(({ person, bodies }) => ({
      value: person,
      label: `${names.of(person) ?? 'Name erased'}, Member of ${bodies.map((body) => directory.bodies[body]?.name ?? body).join(' and ')}`,
    }));
  return [...organisations.sort(byLabel), ...persons.sort(byLabel)];
}
