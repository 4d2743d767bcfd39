import type { Day, Instant } from '../process/day.ts';
import type { Clause, Table } from '../process/document.ts';

/** What may be quoted of a proposal, in the words that its page shows; `null` where no source tells it. */
export type Quoted = {
  reference: string;
  title: string | null;
  proposer: string | null;
  summary: string | null;
  /** The Now sentence. */
  now: string;
  /** Names of the Party Categories, and whether every category has been assessed. */
  affects: string[];
  othersNotAffected: boolean;
  /** The page's address without a query. */
  address: string;
};

/** A few lines for an e-mail: what it is, where it stands, whom it affects, where to read on. */
export function brief(quoted: Quoted): string {
  const name = quoted.title ? `${quoted.reference} ${quoted.title}` : quoted.reference;
  const sentences = [
    quoted.proposer ? `${name} (${quoted.proposer}).` : `${name}.`,
    quoted.summary && sentence(plain(quoted.summary)),
    sentence(quoted.now),
    affects(quoted),
  ].filter((s) => s !== null);
  return `${sentences.join(' ')}\n${quoted.address}`;
}

/** One line for a diary or a table of deadlines. `deadline` is already in words ("5pm, Friday 12 February 2021"). */
export const deadlineLine = (quoted: Quoted, what: string, deadline: string): string =>
  [deadline, [quoted.reference, quoted.title].filter(Boolean).join(' '), what, quoted.address].join(' | ');

/** Whether anybody can later see exactly what is cited: both times and the entry stand in it. */
export function citation(quoted: Quoted, at: { entry: number; recorded: Instant; asOf: Day }): string {
  const title = quoted.title ? ` ‘${quoted.title}’` : '';
  const address = `${quoted.address}?asOf=${at.asOf}&known=${encodeURIComponent(at.recorded)}`;
  return `SEC Modification Register, ${quoted.reference}${title}, as recorded at ${londonMoment(at.recorded)}, entry ${at.entry}, ${address}`;
}

/** Tab-separated, so that a spreadsheet takes it; a cell that would start a formula is kept as text. */
export const tableAsText = (table: Pick<Table, 'columns' | 'rows'>): string =>
  [table.columns, ...table.rows].map((row) => row.map(cell).join('\t')).join('\n');

const cell = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]./.test(flat) && !/^[+-]?[\d.,]+%?$/.test(flat) ? `'${flat}` : flat;
};

/** A clause with its marks: [+inserted+] and [-deleted-], as `wdiff` writes them. */
export const clauseAsText = (clause: Clause): string =>
  clause.runs.map((run) => ('same' in run ? run.same : 'ins' in run ? `[+${run.ins}+]` : `[-${run.del}-]`)).join('');

/** "09:12 on 8 March 2021", on a London clock. */
export function londonMoment(at: Instant): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
  return `${time} on ${date.toLocaleDateString('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' })}`;
}

function affects({ affects: names, othersNotAffected }: Quoted): string | null {
  if (!names.length) return othersNotAffected ? 'No Party Category is expected to be affected.' : null;
  return `Affects ${listed(names)}${othersNotAffected ? '; others none expected' : ''}.`;
}

const listed = (names: string[]): string => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Markdown without its marks: what is pasted must read as a sentence. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(\S(?:.*?\S)?)[*_`]{1,3}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
