import { database } from '#db/index.ts';
import { accountLogOf } from '#db/queries/accounts.ts';
import { readFollower, tokensOf } from '#db/queries/followers.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import { mailAddress } from '#lib/mail/address.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import { alternateOn, type Directory, holderOn } from '#lib/process/directory/directory.ts';
import { invitationFor, withoutLinks } from './accounts.ts';
import { type Account, noted } from './change.ts';
import { changedLetter } from './letters.ts';
import { sessionEnds } from './sessions.ts';

/** A person as the one who keeps the accounts finds them. `address`: the sign-in address that is asked for; `by`: in words who does it. */
export type Kept = {
  person: string;
  book: Book;
  directory: Directory;
  today: Day;
  account: { login: string; value: Account; version: number } | null;
  address: string;
  by: string;
};

/** What can be done about somebody's account. `whyNot`: why it cannot be now, or null; `says`: what follows; `changes`: what it changes in the vault. */
type Act = {
  title: string;
  whyNot(kept: Kept): string | null;
  says(kept: Kept): string[];
  changes(kept: Kept, now: Instant): VaultChange[];
};

const none = 'This person has no account.';
const out = 'Whoever is signed in by it is signed out at once, on every device.';
const tellsThem = 'They are told by e-mail, and a line of their account’s log says so.';
const setAccount = ({ account }: Kept, change: Partial<Account>): VaultChange[] =>
  account
    ? [
        { kind: 'account', key: account.login, value: { ...account.value, ...change } },
        ...withoutLinks(account.login),
        ...sessionEnds(account.login),
      ]
    : [];

const withdrawInvitation: Act = {
  title: 'Withdraw the invitation',
  whyNot: ({ account }) =>
    !account ? none : account.value.passphrase ? 'The invitation has been accepted. Close the account instead.' : null,
  says: ({ account }) => [
    `The link that was sent to ${account?.login} no longer works, and nobody can ask for another one.`,
    'The person can be invited again, at another address once it is recorded.',
  ],
  changes: ({ account, by }, now) =>
    account
      ? [
          { kind: 'account', key: account.login, value: null },
          ...withoutLinks(account.login),
          ...sessionEnds(account.login),
          noted(account.login, `Invitation withdrawn by ${by}`, now),
        ]
      : [],
};

const close: Act = {
  title: 'Close the account',
  whyNot: ({ account }) => (!account ? none : account.value.disabled ? 'The account is closed already.' : null),
  says: () => [
    out,
    'Nobody can sign in by it or ask for a new passphrase, until it is opened again.',
    'Appointments and what was recorded stay: end an appointment where the person no longer holds a seat.',
  ],
  changes: (kept, now) => [
    ...setAccount(kept, { disabled: true, sessionsSince: now }),
    ...(kept.account ? [noted(kept.account.login, `Account closed by ${kept.by}`, now)] : []),
  ],
};

const open: Act = {
  title: 'Open the account again',
  whyNot: ({ account }) => (!account ? none : account.value.disabled ? null : 'The account is open.'),
  says: () => ['The person can sign in again with the passphrase and, where one was set up, the authenticator app that they had.'],
  changes: (kept, now) => [
    ...setAccount(kept, { disabled: false, sessionsSince: now }),
    ...(kept.account ? [noted(kept.account.login, `Account opened again by ${kept.by}`, now)] : []),
  ],
};

const changeAddress: Act = {
  title: 'Change the sign-in address',
  whyNot: ({ account }) => (account ? null : none),
  says: ({ account, address }) => [
    `From now on this person signs in as ${address}; ${account?.login} leads nowhere.`,
    out,
    ...(account?.value.passphrase
      ? ['The passphrase and the authenticator app stay. Both addresses are told by e-mail, and a line of the account’s log says so.']
      : ['The invitation that was sent before no longer works; a new one goes to the new address.']),
    'The contact in the directory is not changed by this.',
  ],
  changes: ({ account, address, book, by }, now) => {
    if (!account) return [];
    const { login, value } = account;
    const what = `Sign-in address changed from ${login} by ${by}`;
    const entries = [...accountLogOf(login).toReversed(), { at: now, what, times: 1 }].slice(-200);
    return [
      { kind: 'account', key: login, value: null },
      { kind: 'account', key: address, value: { ...value, sessionsSince: now } },
      { kind: 'account-log', key: login, value: null },
      { kind: 'account-log', key: address, value: { entries } },
      ...withoutLinks(login),
      ...sessionEnds(login),
      ...(value.passphrase
        ? [login, address].map((to) => changedLetter(book, to, 'Your sign-in address was changed', now))
        : invitationFor(address, book, now).vault),
    ];
  },
};

const removeApp: Act = {
  title: 'Remove the authenticator app',
  whyNot: ({ account }) => (!account ? none : account.value.totp ? null : 'No authenticator app is set up.'),
  says: () => [
    'Make sure first that it is they who ask: call them back at a number that you know.',
    out,
    'They sign in with the passphrase alone, or set up another app at once where their body requires one. The recovery codes no longer work.',
    tellsThem,
  ],
  changes: (kept, now) => [
    ...setAccount(kept, { totp: null, recovery: [], sessionsSince: now }),
    ...(kept.account
      ? [
          noted(kept.account.login, `Authenticator app removed by ${kept.by}`, now),
          changedLetter(kept.book, kept.account.login, 'The authenticator app was removed from your account', now),
        ]
      : []),
  ],
};

/** The contact with the links in messages to it; those of somebody who follows by that address end with what they follow. */
function contactErased(book: Book, person: string): VaultChange[] {
  const address = mailAddress(readVault(database(), 'contact', person)?.value.email);
  const links = address && !readFollower(book, address) ? tokensOf(book, address) : [];
  return [{ kind: 'contact', key: person, value: null }, ...links.map(({ kind, key }) => ({ kind, key, value: null }))];
}

const erase: Act = {
  title: 'Erase the name',
  whyNot: ({ person, directory, today }) => {
    if (!readVault(database(), 'person', person)) return 'The name is erased already.';
    const seats = Object.values(directory.seats);
    const held = seats.find((seat) => holderOn(seat, today)?.person === person || alternateOn(seat, today) === person);
    return held ? `This person is on the ${directory.bodies[held.body]?.name}, whose members are published. End that first.` : null;
  },
  says: ({ account }) => [
    'Every page and list says “name erased” from now on, also for what was recorded long ago. This cannot be undone.',
    'The contact is erased with it. The record itself stays: it names an id that tells nothing.',
    ...(account ? ['The account is taken away with its log, and whoever is signed in by it is signed out.'] : []),
    'Texts in which somebody wrote the name are not changed by this.',
  ],
  changes: ({ person, account, book }) => [
    { kind: 'person', key: person, value: null },
    ...contactErased(book, person),
    ...(account
      ? [
          { kind: 'account' as const, key: account.login, value: null },
          { kind: 'account-log' as const, key: account.login, value: null },
          ...withoutLinks(account.login),
          ...sessionEnds(account.login),
        ]
      : []),
  ],
};

/** The table of what can be done about somebody's account and name, by the word of its address. */
export const accountActs = {
  'withdraw-invitation': withdrawInvitation,
  'change-address': changeAddress,
  'remove-app': removeApp,
  close,
  open,
  erase,
} as const satisfies Record<string, Act>;
export type AccountAct = keyof typeof accountActs;
