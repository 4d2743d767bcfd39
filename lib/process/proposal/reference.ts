import type { Regime } from './facts.ts';

/** What a reader typed or a paper printed. `prefix` in capitals as written (SEMP stays SEMP), null where there is none. */
export type ParsedReference = { number: number; suffix: string | null; prefix: string | null };

/** What the identity of a proposal is made of: its number and, for a part of a split proposal, its letter. */
export type Identity = { number: number; suffix: string | null };
type Named = Identity & { regime: Regime; converted: boolean; series?: 'example' | 'copy' | undefined; copyNumber?: number | undefined };

const separator = '[\\s\\u2010-\\u2015-]*';
const spelling = new RegExp(`^(SEC${separator}MP|SEMP|DP|MP|MOD)?${separator}(#)?${separator}0*([1-9]\\d{0,3})${separator}([A-Z])?$`);
const longest = 40;

/**
 * Reads a reference however it is spelt: prefix SECMP, SEMP, DP, MP, Mod, # or none; spaces, hyphens and leading zeros; the letter apart or not.
 * Null for all else: words, dates ("2021-03"), numbers of more than four digits, and a bare number that reads as a year (1900 to 2099).
 */
export function parseReference(text: string): ParsedReference | null {
  const typed = text.normalize('NFKC').trim().toUpperCase();
  const found = typed.length > longest ? null : spelling.exec(typed);
  if (!found) return null;
  const [, letters, hash, digits, suffix] = found;
  const prefix = letters?.replace(new RegExp(separator, 'g'), '') ?? hash ?? null;
  const number = Number(digits);
  if (prefix === null && readsAsYear(number)) return null;
  return { number, suffix: suffix ?? null, prefix };
}

/**
 * The reference as it is shown: SECMP and four digits under the rules of 2016; DP, or MP once converted, and three digits after them; EX and two for an example;
 * "DP149 Practice" for a practice copy.
 */
export function referenceOf({ series, copyNumber = 1, ...named }: Named): string {
  if (series === 'example') return `EX${padded(named.number, 2)}`;
  if (series !== 'copy') return numbered(named);
  return `${numbered(named)} Practice${copyNumber > 1 ? ` ${copyNumber}` : ''}`;
}

function numbered({ number, suffix, regime, converted }: Omit<Named, 'series' | 'copyNumber'>): string {
  if (regime === '2016') return `SECMP${padded(number, 4)}${suffix ?? ''}`;
  return `${converted ? 'MP' : 'DP'}${padded(number, 3)}${suffix ?? ''}`;
}

/** The reference that a converted proposal had as a Draft Proposal ("DP147"), which was not yet split; null where there was none. */
export function formerReference({ number, regime, converted, series }: Named): string | null {
  return regime === '2018' && converted && !series ? `DP${padded(number, 3)}` : null;
}

/** Whether what was typed means this proposal: MP122 alone means MP122A and MP122B alike. */
export const meansProposal = (typed: Identity, proposal: Identity): boolean =>
  typed.number === proposal.number && (typed.suffix === null || typed.suffix === proposal.suffix);

/** Every spelling for the search index, without separators; for a part of a split proposal also those of the whole. Each one parses back. */
export function allForms({ number, suffix }: Identity): string[] {
  const numbers = [1, 3, 4, 5].map((width) => padded(number, width));
  const letters = suffix === null ? [''] : [suffix, ''];
  const forms = prefixes.flatMap((p) => numbers.flatMap((n) => letters.map((l) => `${p}${n}${l}`)));
  return [...new Set(forms)].filter((form) => parseReference(form) !== null);
}

/** The title in kebab-case, without accents; `-2`, `-3` … where it is taken. Empty where the title has no letter or digit: then the reference serves. */
export function slugOf(title: string, taken: (slug: string) => boolean = () => false): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let free = slug;
  for (let n = 2; free !== '' && taken(free); n += 1) free = `${slug}-${n}`;
  return free;
}

const prefixes = ['SECMP', 'SEMP', 'DP', 'MP', 'MOD', '#', ''];
const padded = (number: number, width: number): string => String(number).padStart(width, '0');
const readsAsYear = (number: number): boolean => number >= 1900 && number <= 2099;
