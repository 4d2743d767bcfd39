import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { accountOf, linksOf, readAccount } from '#db/queries/accounts.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';
import { changeAccount, type Fault, fault, noted } from './change.ts';
import { invitationLetter, resetLetter } from './letters.ts';
import { faultOf, hashPassphrase, isPassphrase } from './passphrase.ts';
import { sessionEnds } from './sessions.ts';
import { terms } from './terms.ts';
import { freshToken, hashOf } from './tokens.ts';

/** An e-mail address as accounts are kept by. */
export const loginOf = (email: string): string => email.trim().toLowerCase();

/** Whether somebody can be reached, and sign in, by it. */
export const isLoginAddress = (login: string): boolean => /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>"]{2,}$/.test(login) && login.length <= 254;

/**
 * Makes an account for a person of a book's directory and writes them the letter with its one-time link (7 days); a second invitation of somebody who has not chosen a passphrase yet
 * sends a new link, and the older one is void. Faults: no address ('email'), the address or the person has another account.
 */
export async function invite(email: string, person: string, book: Book, now: Instant): Promise<{ ok: true; login: string } | Fault> {
  const done = await inviteWithLink(email, person, book, now);
  return done.ok ? { ok: true, login: done.login } : done;
}

/** The same for the operator of the machine, who is told the link's token at once: the first account is made before there is a mail server. */
export async function inviteWithLink(
  email: string,
  person: string,
  book: Book,
  now: Instant,
): Promise<{ ok: true; login: string; token: string } | Fault> {
  const login = loginOf(email);
  if (!isLoginAddress(login)) return fault('email', 'Type an e-mail address, like name@company.example.');
  const found = readAccount(login);
  if (found && (found.value.person !== person || found.value.book !== book))
    return fault('email', 'This address belongs to another account.');
  const other = accountOf(person, book);
  if (other && other.login !== login) return fault('email', `This person signs in as ${other.login} already.`);
  if (found?.value.passphrase) return fault('form', 'This person has an account and has chosen a passphrase.');
  if (found?.value.disabled) return fault('form', 'The account is closed. Open it again first.');
  const fresh = { person, book, passphrase: null, totp: null, recovery: [], disabled: false, sessionsSince: now };
  const { token, vault } = invitationFor(login, book, now);
  const done = await commit(
    database(),
    {
      book,
      events: [],
      expectVault: [{ kind: 'account', key: login, version: found?.version ?? 0 }],
      vault: [
        { kind: 'account', key: login, value: found?.value ?? fresh },
        ...withoutLinks(login),
        ...vault,
        noted(login, 'Invited', now),
      ],
    },
    now,
  );
  return done.ok ? { ok: true, login, token } : inviteWithLink(email, person, book, now);
}

/** Writes the letter with a link to a new passphrase (one hour), where there is such an account; who asks is told the same either way. */
export async function askForReset(email: string, now: Instant): Promise<void> {
  const login = loginOf(email);
  const found = readAccount(login);
  if (!found || found.value.disabled) return;
  const token = freshToken();
  const { book } = found.value;
  const kind = found.value.passphrase ? 'reset' : 'invitation';
  const expires = after(now, terms[kind]);
  await commit(
    database(),
    {
      book,
      events: [],
      vault: [
        ...withoutLinks(login),
        { kind: 'invitation', key: hashOf(token), value: { login, kind, expires } },
        kind === 'reset' ? resetLetter(book, login, token, now) : invitationLetter(book, login, token, now),
        noted(login, 'A link to a new passphrase was asked for', now),
      ],
    },
    now,
  );
}

export type Link = { login: string; kind: 'invitation' | 'reset' };

/** Whom a one-time link is for, or null: used, replaced, too old, or never given. Looking at it does not use it. */
export function readLink(token: string, now: Instant): Link | null {
  const link = readVault(database(), 'invitation', hashOf(token))?.value;
  return link && link.expires > now && readAccount(link.login)?.value.disabled === false ? link : null;
}

/** Uses a one-time link: sets the passphrase, voids the account's links and ends all its sessions. */
export async function acceptInvitation(
  token: string,
  passphrase: string,
  now: Instant,
): Promise<{ ok: true; result: string } | Fault | { ok: false; missing: true }> {
  const link = readLink(token, now);
  if (!link) return { ok: false, missing: true };
  const { login, kind } = link;
  const wrong = faultOf(passphrase, login);
  if (wrong) return fault('passphrase', wrong);
  const hash = await hashPassphrase(passphrase);
  const done = await changeAccount(login, now, (account) => {
    if (!readLink(token, now)) return fault('form', 'This link has been used meanwhile.');
    const vault = [...withoutLinks(login), ...sessionEnds(login)];
    const what = kind === 'invitation' ? 'Invitation accepted, passphrase chosen' : 'New passphrase chosen by a link sent by e-mail';
    return { ok: true, account: { ...account, passphrase: hash, sessionsSince: now }, what, vault, result: login };
  });
  return done ?? { ok: false, missing: true };
}

/** Changes the passphrase of somebody who is signed in and knows the old one; every session ends, so the caller begins a new one. */
export async function changePassphrase(login: string, old: string, fresh: string, now: Instant): Promise<{ ok: true } | Fault> {
  const before = readAccount(login)?.value.passphrase ?? null;
  if (!(await isPassphrase(old, before))) return fault('old', 'That is not your passphrase.');
  const wrong = faultOf(fresh, login);
  if (wrong) return fault('passphrase', wrong);
  const hash = await hashPassphrase(fresh);
  const done = await changeAccount(login, now, (account) =>
    account.passphrase === before
      ? {
          ok: true,
          account: { ...account, passphrase: hash, sessionsSince: now },
          what: 'Passphrase changed',
          vault: sessionEnds(login),
          result: null,
        }
      : fault('old', 'Your passphrase was changed meanwhile.'),
  );
  return done ?? fault('form', 'There is no such account any more.');
}

/** A fresh one-time link of an invitation with its letter, as entries to commit. */
export function invitationFor(login: string, book: Book, now: Instant): { token: string; vault: VaultChange[] } {
  const token = freshToken();
  const link = { login, kind: 'invitation' as const, expires: after(now, terms.invitation) };
  return { token, vault: [{ kind: 'invitation', key: hashOf(token), value: link }, invitationLetter(book, login, token, now)] };
}

/** The ends of the links that were sent for an account and not used. */
export const withoutLinks = (login: string): VaultChange[] => linksOf(login).map(({ key }) => ({ kind: 'invitation', key, value: null }));

const after = (now: Instant, span: number): Instant => new Date(Date.parse(now) + span).toISOString();
