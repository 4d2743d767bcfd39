import { askForReset, loginOf } from '#lib/auth/accounts.ts';
import { tooMany, waitFor } from '#lib/auth/limits.ts';
import { atLeast } from '#lib/auth/sign-in.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { came } from '#lib/session.ts';
import { again, first } from '../../typed.ts';

/** Sends the link where there is such an account; the words and the time of the answer are the same where there is none. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const email = first(form.fields, 'email') ?? '';
  const retry = (errors: Record<string, string>) => again('/account/reset', errors, { keep: { email: email.slice(0, 254) }, owned: false });
  if (!email.includes('@')) return retry({ email: 'Type your e-mail address, like name@company.example.' });
  const wait = await tooMany('reset', loginOf(email), (await came()).network);
  if (wait) return retry({ form: waitFor(wait) });
  await atLeast(300, () => askForReset(email, now()));
  return seeOther('/account/reset?done=sent');
}
