import { readDirectoryPage } from '#db/queries/directory.ts';
import type { ActorKind } from '#lib/process/proposal/actors.ts';
import { proposalActs } from '#lib/process/proposal/acts/index.ts';

/** The capacities of those who do not act here themselves: every act of theirs can be received (RIGHT-24). */
const outsiders: readonly ActorKind[] = [
  'proposer',
  'party',
  'dcc',
  'consumer-body',
  'designated-body',
  'forum',
  'authority',
  'secretary-of-state',
  'security-member',
  'smki-member',
  'change-board-member',
  'respondent',
  'anyone',
];

type Choice = { value: string; label: string };

/** The acts that a message can take, by title. */
export const outsidersActs: readonly Choice[] = proposalActs
  .filter(({ by }) => by.some((kind) => outsiders.includes(kind)))
  .map(({ act, title }) => ({ value: act, label: title }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** The organisations of a book, by name. */
export const organisationChoices = (book: 'register' | 'practice'): Choice[] =>
  Object.values(readDirectoryPage(book).directory.organisations)
    .filter(({ kind }) => kind !== 'code-administrator')
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
