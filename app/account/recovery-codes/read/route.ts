import { ownPath } from '#lib/auth/own-path.ts';
import { recoveryPage } from '#lib/auth/second-factor.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { clearParked, unpark } from '#lib/services/park.ts';
import { currentHolder, signInFirst } from '#lib/session.ts';
import { first } from '../../typed.ts';

/** The codes have been read: from here on they are kept as fingerprints only. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const viewer = await currentHolder();
  if (!viewer) return signInFirst('/account/second-factor', {});
  const attempt = first(form.fields, 'attempt') ?? '';
  if (unpark(attempt, viewer.login, recoveryPage, now())) await clearParked(attempt, now());
  const to = first(form.fields, 'to');
  return seeOther(to ? ownPath(to) : '/account');
}
