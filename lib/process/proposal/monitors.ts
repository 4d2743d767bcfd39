import type { Settings } from '../settings.ts';
import type { Proposal } from './proposal.ts';

/** What the monitors look at: title, issue, and the parts of the SEC that are affected. */
export type Monitored = { title: string | null; issue: string; secParts: readonly string[] };
/** A committee with what it asks to be told of, and the words of the proposal that speak for telling it; none where nothing matches. */
export type Match = { body: string; asks: string; words: string[] };

/** Words of a committee's own wish that say nothing by themselves. */
const common = new Set(
  'and the for with from this that material effect effects documents document obligations arrangements code sec business specifications'.split(
    ' ',
  ),
);

/** Further words and parts of the SEC that belong to a subject, by the word that names it. This register's own choice. */
const kin: Readonly<Record<string, readonly string[]>> = {
  security: ['secure', 'cyber', 'cryptographic', 'Section G'],
  assurance: ['assurance assessment', 'Section G'],
  smki: ['certificate', 'certificates', 'repository', 'Section L'],
  dccki: ['Section L'],
  technical: ['SMETS', 'CHTS', 'GBCS', 'DUIS', 'MMC', 'Schedule 8', 'Schedule 9', 'Schedule 10', 'Schedule 11'],
  architecture: ['end-to-end', 'Section F'],
};

/** What each committee's monitor finds in a proposal, in the order of the settings (RIGHT-6). A person confirms or rejects each. */
export const matchesOf = (proposal: Monitored, monitors: Settings['committeeMonitors']): Match[] =>
  Object.entries(monitors).map(([body, asks]) => ({ body, asks, words: wordsFound(proposal, asks) }));

/** What the monitors look at in a proposal on record. */
export function monitored(proposal: Pick<Proposal, 'title' | 'documents' | 'secParts'>): Monitored {
  const statement = proposal.documents.findLast(({ kind }) => kind === 'problem-statement' || kind === 'proposal-form');
  const issue = (statement?.sections ?? []).filter(({ kind }) => kind === 'issue' || kind === 'impacts').map(({ text }) => text ?? '');
  return { title: proposal.title, issue: issue.join('\n'), secParts: proposal.secParts.map(({ part }) => part) };
}

function wordsFound({ title, issue, secParts }: Monitored, asks: string): string[] {
  const text = `${title ?? ''}\n${issue}\n${secParts.join('\n')}`;
  const sought = asks
    .split(/[^A-Za-z0-9-]+/)
    .filter((word) => word.length > 2 && !common.has(word.toLowerCase()))
    .flatMap((word) => [word, ...(kin[word.toLowerCase()] ?? [])]);
  const once = sought.filter((word, n) => sought.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === n);
  return once.filter((word) => names(text, word));
}

/** Whether a text has the word, whole and in any case. */
const names = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text);
