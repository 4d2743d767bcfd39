import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readAccount, sessionsOf } from '#db/queries/accounts.ts';
import type { VaultChange } from '#db/vault.ts';
import { demo } from '#lib/env.ts';
import type { Instant } from '#lib/process/day.ts';

/** One made-up account per kind of actor; each person is in the practice directory. `label`: who that is, as the button on the sign-in page says it. */
export const demoAccounts = [
  { login: 'analyst@demo.example', person: 'person/x002', label: 'the Code Administrator’s Lead Analyst' },
  { login: 'large-supplier@demo.example', person: 'person/x004', label: 'a Large Supplier’s regulation manager, on the Change Board' },
  { login: 'small-supplier@demo.example', person: 'person/x037', label: 'a Small Supplier’s regulation analyst' },
  { login: 'network@demo.example', person: 'person/x009', label: 'an Electricity Network Party, on the Change Board' },
  { login: 'other-party@demo.example', person: 'person/x013', label: 'an Other SEC Party, on the Change Board' },
  { login: 'dcc@demo.example', person: 'person/x016', label: 'the DCC' },
  { login: 'consumers@demo.example', person: 'person/x014', label: 'the consumer body, on the Change Board' },
  { login: 'designated@demo.example', person: 'person/x019', label: 'a body that the Authority has designated' },
  { login: 'alternate@demo.example', person: 'person/x015', label: 'an alternate on the Change Board' },
  {
    login: 'chair@demo.example',
    person: 'person/x003',
    label: 'the Chair of the Change Board, of the Code Administrator, with all that it can do',
  },
  { login: 'panel@demo.example', person: 'person/x026', label: 'a Panel Member' },
  { login: 'security@demo.example', person: 'person/x022', label: 'a Security Sub-Committee Member' },
  { login: 'smki@demo.example', person: 'person/x024', label: 'an SMKI PMA Member' },
  { login: 'tabasc@demo.example', person: 'person/x033', label: 'the Chair of TABASC' },
  { login: 'change-sub-committee@demo.example', person: 'person/x032', label: 'a Change Sub-Committee Member' },
  { login: 'operations@demo.example', person: 'person/x034', label: 'the Chair of the Operations Group' },
  {
    login: 'working-group@demo.example',
    person: 'person/x035',
    label: 'the Chair of the Working Group, of the Code Administrator, with all that it can do',
  },
  { login: 'alt-han@demo.example', person: 'person/x038', label: 'the Chair of the Alt HAN Forum' },
  { login: 'authority@demo.example', person: 'person/x017', label: 'the Authority' },
  { login: 'department@demo.example', person: 'person/x018', label: 'the Secretary of State’s department' },
  { login: 'outsider@demo.example', person: 'person/x020', label: 'somebody with an interest and no part in the code' },
] as const;

/** The made-up accounts that can be signed in to now, without a passphrase: none on a site that is run for others. */
export const offeredAccounts = (): { login: string; person: string; label: string }[] =>
  demo() ? demoAccounts.filter(({ login }) => readAccount(login)) : [];

/** Makes the made-up accounts where this is a demo; elsewhere takes them away with their sessions, should the data folder have been a demo's. */
export async function provideDemoAccounts(now: Instant): Promise<void> {
  const vault = demo() ? missing(now) : leftOver();
  if (vault.length > 0) await commit(database(), { book: 'practice', events: [], vault }, now);
}

function missing(now: Instant): VaultChange[] {
  const { people } = readDirectory(database(), 'practice');
  const fresh = { book: 'practice' as const, passphrase: null, totp: null, recovery: [], disabled: false, sessionsSince: now };
  return demoAccounts
    .filter(({ login, person }) => people[person] && !readAccount(login))
    .map(({ login, person }) => ({ kind: 'account', key: login, value: { person, ...fresh } }));
}

const leftOver = (): VaultChange[] =>
  demoAccounts
    .filter(({ login }) => readAccount(login))
    .flatMap(({ login }) => [
      { kind: 'account' as const, key: login, value: null },
      { kind: 'account-log' as const, key: login, value: null },
      ...sessionsOf(login).map(({ key }) => ({ kind: 'session' as const, key, value: null })),
    ]);
