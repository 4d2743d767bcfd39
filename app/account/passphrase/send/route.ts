import { changePassphrase } from '#lib/auth/accounts.ts';
import { forgive, tooMany, waitFor } from '#lib/auth/limits.ts';
import { beginSession } from '#lib/auth/sessions.ts';
import { now } from '#lib/clock.ts';
import { readForm } from '#lib/forms/post.ts';
import { came, currentViewer, openSession, signInFirst } from '#lib/session.ts';
import { again, first } from '../../typed.ts';

const page = '/account/passphrase';

/** Changes the passphrase: the old one counts as a try, and this browser gets a fresh session. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(page, {});
  const [old = '', passphrase = '', repeated = ''] = ['old', 'passphrase', 'again'].map((name) => first(form.fields, name));
  if (passphrase !== repeated) return again(page, { again: 'This is not the same as above.' });
  const { network, browser } = await came();
  const wait = await tooMany('passphrase', viewer.login, network);
  if (wait) return again(page, { form: waitFor(wait) });
  const done = await changePassphrase(viewer.login, old, passphrase, now());
  if (!done.ok) return again(page, { [done.field]: done.reason });
  await forgive('passphrase', viewer.login, network);
  return openSession(await beginSession(viewer.login, 'nothing', browser, now()), viewer.login, '/account?done=passphrase');
}
