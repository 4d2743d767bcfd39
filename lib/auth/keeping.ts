import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { accountOf, readAccount } from '#db/queries/accounts.ts';
import type { Book } from '#db/schema/log.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { isLoginAddress, loginOf } from './accounts.ts';
import { type Fault, fault } from './change.ts';
import { offeredAccounts } from './demo-accounts.ts';
import { type AccountAct, accountActs, type Kept } from './keeping-acts.ts';

/** What is asked for: by whom (a person of the Code Administrator, or whoever runs the machine), about which person of a book. `address`: the new one, where it changes. */
export type Keeping = { act: AccountAct; person: string; book: Book; by: string | 'operator'; address?: string };

/** What would follow, a sentence each; or why it cannot be, by the field of the form. */
export function foreseeKeeping(asked: Keeping, now: Instant): { ok: true; says: string[] } | Fault {
  const kept = keptNow(asked, now);
  const wrong = whyNot(asked, kept);
  return wrong ?? { ok: true, says: accountActs[asked.act].says(kept) };
}

/** Does it; somebody who was faster makes it decide again. Whose account it is finds a line in their log, and is written to where somebody else could gain by it. */
export async function keepAccount(asked: Keeping, now: Instant): Promise<{ ok: true } | Fault> {
  for (;;) {
    const kept = keptNow(asked, now);
    const wrong = whyNot(asked, kept);
    if (wrong) return wrong;
    const expectVault = [
      ...(kept.account ? [{ kind: 'account' as const, key: kept.account.login, version: kept.account.version }] : []),
      ...(asked.act === 'change-address' ? [{ kind: 'account' as const, key: kept.address, version: 0 }] : []),
    ];
    const done = await commit(
      database(),
      { book: asked.book, events: [], expectVault, vault: accountActs[asked.act].changes(kept, now) },
      now,
    );
    if (done.ok) return { ok: true };
  }
}

/** The acts that can be taken about a person now, in the order of the table. */
export const keepingsFor = (asked: Omit<Keeping, 'act'>, now: Instant): AccountAct[] =>
  (Object.keys(accountActs) as AccountAct[]).filter((act) => !reasonNot({ ...asked, act }, keptNow({ ...asked, act }, now)));

function keptNow({ person, book, by, address = '' }: Keeping, now: Instant): Kept {
  const login = accountOf(person, book)?.login;
  const found = login ? readAccount(login) : null;
  return {
    person,
    book,
    directory: readDirectory(database(), book),
    today: londonDay(now),
    account: login && found ? { login, value: found.value, version: found.version } : null,
    address: loginOf(address),
    by: by === 'operator' ? 'whoever runs this site' : 'the Code Administrator',
  };
}

function whyNot(asked: Keeping, kept: Kept): Fault | null {
  const reason = reasonNot(asked, kept);
  if (reason) return fault('form', reason);
  if (asked.act !== 'change-address') return null;
  if (!isLoginAddress(kept.address)) return fault('address', 'Type an e-mail address, like name@company.example.');
  if (kept.address === kept.account?.login) return fault('address', 'That is the sign-in address already.');
  return readAccount(kept.address) ? fault('address', 'This address belongs to another account.') : null;
}

function reasonNot({ act, person, by }: Keeping, kept: Kept): string | null {
  if (by === person && act !== 'change-address') return 'This is you. Let a colleague of the Code Administrator do it.';
  if (offeredAccounts().some((offered) => offered.person === person))
    return 'Everybody can sign in by this account of the demo, so it stays as it is.';
  return accountActs[act].whyNot(kept);
}
