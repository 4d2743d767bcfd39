import type { Instant } from '#lib/process/day.ts';
import { parkedEntry } from '#lib/services/park.ts';
import { type Account, changeAccount, type Fault, fault } from './change.ts';
import { freshRecoveryCodes, freshSecret, hashOfRecovery, stepOf } from './totp.ts';

type Done<T = null> = { ok: true; result: T } | Fault;
const gone = fault('form', 'There is no such account any more.');
const wrong = fault('code', 'That code is wrong, or has been used. Wait for the next one and type its six figures.');

/** Where the fresh recovery codes can be read, once, by their owner. */
export const recoveryPage = '/account/recovery-codes';

/** The secret that is being set up, made now where there is none; an authenticator app that is in use already stays as it is. */
export async function beginSecondFactor(login: string, now: Instant): Promise<Done<string>> {
  const done = await changeAccount(login, now, (account) => {
    if (account.totp?.confirmed) return fault('form', 'You use an authenticator app already.');
    const secret = freshSecret();
    const what = 'Began to set up an authenticator app';
    return { ok: true, account: { ...account, totp: { secret, confirmed: false, lastStep: null } }, what, result: secret };
  });
  return done ?? gone;
}

/** The first code confirms the app; the answer is the id under which ten recovery codes wait to be read once. */
export async function confirmSecondFactor(login: string, code: string, now: Instant): Promise<Done<string>> {
  const done = await changeAccount(login, now, (account) => {
    if (!account.totp || account.totp.confirmed) return fault('form', 'Nothing is being set up.');
    const step = stepOf(account.totp.secret, code, account.totp.lastStep, now);
    if (step === null) return wrong;
    const totp = { ...account.totp, confirmed: true, lastStep: step };
    return { ok: true, what: 'Authenticator app set up', ...withRecovery(login, { ...account, totp }, now) };
  });
  return done ?? gone;
}

/** Whether a code of the authenticator app, or a recovery code, is right; each is taken once. `what`: the line of the account's log. */
export async function spendCode(login: string, code: string, what: string, now: Instant): Promise<Done> {
  const done = await changeAccount(login, now, (account) => {
    const used = withCodeUsed(account, code, now);
    if (!used) return wrong;
    return { ok: true, account: used.account, what: used.recovery ? `${what}, by a recovery code` : what, result: null };
  });
  return done ?? gone;
}

/** Ten new recovery codes in place of the old ones, for a code that is right. */
export async function renewRecoveryCodes(login: string, code: string, now: Instant): Promise<Done<string>> {
  const done = await changeAccount(login, now, (account) => {
    const used = withCodeUsed(account, code, now);
    return used ? { ok: true, what: 'New recovery codes made', ...withRecovery(login, used.account, now) } : wrong;
  });
  return done ?? gone;
}

/** The account without an authenticator app, for a code that is right. */
export async function removeSecondFactor(login: string, code: string, now: Instant): Promise<Done> {
  const done = await changeAccount(login, now, (account) =>
    withCodeUsed(account, code, now)
      ? { ok: true, account: { ...account, totp: null, recovery: [] }, what: 'Authenticator app removed', result: null }
      : wrong,
  );
  return done ?? gone;
}

function withCodeUsed(account: Account, code: string, now: Instant): { account: Account; recovery: boolean } | null {
  if (!account.totp?.confirmed) return null;
  const step = stepOf(account.totp.secret, code, account.totp.lastStep, now);
  if (step !== null) return { account: { ...account, totp: { ...account.totp, lastStep: step } }, recovery: false };
  const hash = hashOfRecovery(code);
  if (!account.recovery.includes(hash)) return null;
  return { account: { ...account, recovery: account.recovery.filter((kept) => kept !== hash) }, recovery: true };
}

/** The account with fresh recovery codes; the codes themselves are parked for their owner, who reads them once. */
function withRecovery(login: string, account: Account, now: Instant) {
  const codes = freshRecoveryCodes();
  const parked = parkedEntry({ login, path: recoveryPage, fields: { code: codes }, errors: {}, checked: false }, now);
  return { account: { ...account, recovery: codes.map(hashOfRecovery) }, vault: [parked], result: parked.key };
}
