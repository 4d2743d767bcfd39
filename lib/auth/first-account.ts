import { database } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readAccount } from '#db/queries/accounts.ts';
import { siteUrl } from '#lib/env.ts';
import type { Instant } from '#lib/process/day.ts';
import { recordPerson } from '#lib/process/directory/acts/record-person.ts';
import { record } from '#lib/services/record.ts';
import { inviteWithLink, loginOf } from './accounts.ts';
import { freshToken } from './tokens.ts';

type Invited = { ok: true; link: string } | { ok: false; reason: string };

/**
 * Makes an account of the register for somebody of the Code Administrator: who runs the machine makes the first one so, everybody else is invited by somebody who is signed in. Whoever
 * was invited before and has not chosen a passphrase gets a new link; the person is recorded once.
 */
export async function inviteKeeper(email: string, name: string, now: Instant): Promise<Invited> {
  const directory = readDirectory(database(), 'register');
  const keeper = Object.values(directory.organisations).find(({ kind }) => kind === 'code-administrator');
  if (!keeper) return { ok: false, reason: 'The directory knows no Code Administrator: import the register first.' };
  const known = readAccount(loginOf(email))?.value.person;
  const before = known ? null : new Set(Object.keys(directory.people));
  if (before) {
    const actor = {
      id: 'body/code-administrator',
      organisation: keeper.id,
      name: keeper.name,
      kinds: ['code-administrator'],
      category: null,
    } as const;
    const input = { name, organisation: keeper.id, email: loginOf(email) };
    const seen = headOf(database(), 'register').position;
    const done = await record({ book: 'register', act: recordPerson, actor, input, seen, token: freshToken() }, now);
    if (!done.ok) return { ok: false, reason: 'reason' in done ? done.reason : 'That is not an e-mail address and a name.' };
  }
  const person = known ?? Object.keys(readDirectory(database(), 'register').people).find((id) => !before?.has(id));
  if (!person) throw new Error('A person was recorded and is not in the directory');
  const invited = await inviteWithLink(email, person, 'register', now);
  return invited.ok ? { ok: true, link: `${siteUrl()}/account/invitation/${invited.token}` } : { ok: false, reason: invited.reason };
}
