import { beginSecondFactor } from '#lib/auth/second-factor.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { currentHolder, signInFirst } from '#lib/session.ts';
import { again, first } from '../../typed.ts';
import { page } from '../asked.ts';

/** Makes the secret that the app is to be shown. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const viewer = await currentHolder();
  if (!viewer) return signInFirst(page, {});
  const to = first(form.fields, 'to');
  const done = await beginSecondFactor(viewer.login, now());
  return done.ok ? seeOther(`${page}${to ? `?to=${encodeURIComponent(to)}` : ''}`) : again(page, { [done.field]: done.reason }, { to });
}
