import { acceptInvitation } from '#lib/auth/accounts.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { dropCookie } from '#lib/session.ts';
import { again, first } from '../../../typed.ts';

/** Uses a one-time link. Signing in comes after it, so that a link does not stand in for the authenticator app. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const page = `/account/invitation/${(await params).token}`;
  const [passphrase = '', repeated = ''] = ['passphrase', 'again'].map((name) => first(form.fields, name));
  if (passphrase !== repeated) return again(page, { again: 'This is not the same as above.' }, { owned: false });
  const done = await acceptInvitation((await params).token, passphrase, now());
  if ('missing' in done) return seeOther(page);
  if (!done.ok) return again(page, { [done.field]: done.reason }, { owned: false });
  await dropCookie();
  return seeOther('/sign-in?done=passphrase');
}
