import { signInByCode } from '#lib/auth/sign-in.ts';
import { now } from '#lib/clock.ts';
import { readForm } from '#lib/forms/post.ts';
import { came, currentStanding, openSession } from '#lib/session.ts';
import { again, first } from '../../../account/typed.ts';

/** The second step of signing in: the code. What was begun too long ago begins again. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const to = first(form.fields, 'to');
  const done = await signInByCode(first(form.fields, 'code') ?? '', await came(), now());
  if (done.ok) return openSession(done.sid, done.login, to);
  const awaiting = (await currentStanding()).is === 'awaiting-code';
  return again(awaiting ? '/sign-in/code' : '/sign-in', { [done.field]: done.reason }, { to, owned: awaiting });
}
