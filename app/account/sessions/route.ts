import { note } from '#lib/auth/change.ts';
import { endAllSessions, endSession } from '#lib/auth/sessions.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { currentViewer, dropCookie, sessionId, signInFirst } from '#lib/session.ts';
import { first } from '../typed.ts';

/** Ends one session of the account, or all of them. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const [viewer, sid] = [await currentViewer(), await sessionId()];
  if (!viewer) return signInFirst('/account', {});
  const key = first(form.fields, 'session') ?? '';
  if (key === 'all') await endAllSessions(viewer.login, now());
  else if (await endSession(viewer.login, key, now())) await note(viewer.login, 'A session was signed out from the account’s page', now());
  if (key !== 'all' && sid && key !== hashOf(sid)) return seeOther('/account?done=ended#sessions');
  await dropCookie();
  return seeOther('/sign-in?done=out');
}
