import { partyCategories } from '../lib/process/words.ts';
import { words } from './generate.ts';

const parts = [...'ADEFGHL'].map((letter) => `Section ${letter}`);
const stages = ['development', 'refinement', 'panel-report', 'change-board', 'implemented', 'withdrawn'];

const q = (params: Record<string, string>): string => `/modifications?${new URLSearchParams(params)}`;

/** The pages whose time is told one by one: the register, each single filter, each sort, a search, the last page, one proposal. */
export const pages: Record<string, string> = {
  'register, default list': '/modifications',
  'filter: stage': q({ stage: 'refinement' }),
  'filter: closed': q({ status: 'closed' }),
  'filter: path': q({ path: 'self-governance' }),
  'filter: urgent': q({ urgent: 'no' }),
  'filter: proposer': q({ proposer: 'made-up-7' }),
  'filter: initiator': q({ initiator: 'opsg' }),
  'filter: Party Category': q({ affects: 'dcc' }),
  'filter: part of the code': q({ sec: 'Section D' }),
  'filter: release': q({ release: '2019-06' }),
  'filter: raised between': q({ from: '2018-01-01', to: '2018-12-31' }),
  'sort: reference': q({ sort: 'reference' }),
  'sort: stage': q({ sort: 'stage' }),
  'sort: proposer': q({ sort: 'proposer' }),
  'sort: updated': q({ sort: 'updated' }),
  'search: two words': q({ q: 'metering certificate' }),
  'last page': q({ page: '99999' }),
  'lifecycle page': '/modifications/generated-7',
};

/** The same page at an address that nobody has asked for: an unknown parameter changes nothing else. */
export const fresh = (address: string, n: number | string): string => `${address}${address.includes('?') ? '&' : '?'}bench=${n}`;

/** The pages that must not grow more than two times from 10,000 to 100,000 proposals. */
export const mustNotGrow = (name: string): boolean => name === 'register, default list' || name.startsWith('filter: ');

/** Ever different combinations of filters, none asked twice. */
export function everDifferentFilters(): () => string {
  let n = 0;
  return () => {
    n += 1;
    const from = new Date(Date.UTC(2013, 0, 1 + (n % 2500))).toISOString().slice(0, 10);
    return q({
      from,
      ...(n % 3 ? { affects: partyCategories[n % 6] as string } : {}),
      ...(n % 5 ? {} : { sec: parts[n % 7] as string }),
      ...(n % 2 ? { stage: stages[n % 6] as string } : {}),
      ...(n % 7 ? {} : { proposer: `made-up-${n % 60}` }),
      page: String(1 + Math.floor(n / 2500)),
    });
  };
}

/** Ever different searches of two or three words that occur, none asked twice. */
export function everDifferentSearches(): () => string {
  let n = 0;
  return () => {
    n += 1;
    const word = (i: number) => words[Math.floor(n / words.length ** i) % words.length] as string;
    return q({ q: n < words.length ** 2 ? `${word(0)} ${word(1)}` : `${word(0)} ${word(1)} ${word(2)}` });
  };
}
