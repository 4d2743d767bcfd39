import { signInByPassphrase } from '#lib/auth/sign-in.ts';
import { now } from '#lib/clock.ts';
import { readForm } from '#lib/forms/post.ts';
import { came, openSession } from '#lib/session.ts';
import { again, first } from '../../account/typed.ts';

/** The first step of signing in: e-mail address and passphrase. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const [email = '', passphrase = '', to] = ['email', 'passphrase', 'to'].map((name) => first(form.fields, name));
  const retry = (errors: Record<string, string>) => again('/sign-in', errors, { keep: { email: email.slice(0, 254) }, to, owned: false });
  if (!email.trim()) return retry({ email: 'Type your e-mail address.' });
  if (!passphrase) return retry({ passphrase: 'Type your passphrase.' });
  const done = await signInByPassphrase(email, passphrase, await came(), now());
  return done.ok ? openSession(done.sid, done.login, to) : retry({ [done.field]: done.reason });
}
