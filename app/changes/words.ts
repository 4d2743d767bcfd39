import { formatCount, formatDay } from '#components/format.ts';
import { eventWords } from '#components/lifecycle/event-words.ts';
import type { Names } from '#components/lifecycle/view.ts';
import type { Change } from '#db/queries/changes.ts';
import { readDirectoryPage } from '#db/queries/directory.ts';
import type { Asked } from './query.ts';

/** What an entry says, in the words of its proposal's history. */
export function changeWords({ event, proposal }: Change): string {
  const { names } = readDirectoryPage('register');
  const shown: Names = { of: (id) => names.of(id) ?? 'Not recorded in the sources', hrefOf: () => null };
  return eventWords(event, shown, proposal.regime);
}

/** "12 changes from 1 January 2021 to 31 March 2021". */
export const headingOf = ({ from, to }: Asked['query'], total: number): string =>
  `${total === 0 ? 'No changes' : formatCount(total, 'change')} ${from === to ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`}`;

/** The address of an entry in the history of its proposal. */
export const entryHref = ({ proposal }: Pick<Change, 'proposal'>, position: number): string =>
  `/modifications/${proposal.slug}/history#entry-${position}`;
