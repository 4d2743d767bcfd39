import { note } from '#lib/auth/change.ts';
import { endSession } from '#lib/auth/sessions.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { currentStanding, dropCookie, sessionId } from '#lib/session.ts';

/** Ends this browser's session. Only by a form of this site: a link that somebody sends signs nobody out. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const [sid, { login }] = [await sessionId(), await currentStanding()];
  if (sid && login && (await endSession(login, hashOf(sid), now()))) await note(login, 'Signed out', now());
  await dropCookie();
  return seeOther('/sign-in?done=out');
}
