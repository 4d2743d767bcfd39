import { signInAsDemo } from '#lib/auth/sign-in.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { came, openSession } from '#lib/session.ts';
import { first } from '../../account/typed.ts';

/** A button of the demo: signs in as somebody made up. Elsewhere there are no such accounts, and it leads back. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const done = await signInAsDemo(first(form.fields, 'login') ?? '', await came(), now());
  return done ? openSession(done.sid, done.login, first(form.fields, 'to')) : seeOther('/sign-in');
}
