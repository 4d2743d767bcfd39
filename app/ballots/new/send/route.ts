import { keeperOf, notForYou } from '#app/admin/keeper.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { aboutIn, askedIn, hrefOf, path } from '../opening.ts';

export const dynamic = 'force-dynamic';

/** Takes what a ballot is to be opened on, and leads on to the check page or back with what is missing. Nothing is opened. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const about = aboutIn(posted.fields);
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(hrefOf(about), posted.fields);
  const moment = now();
  const asked = keeperOf(viewer) && askedIn(viewer, about, posted.fields, moment);
  if (!asked) return notForYou();
  const errors = asked.kind === 'motion' ? asked.errors : {};
  const checked = Object.keys(errors).length === 0;
  const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors, checked }, moment);
  return seeOther(checked ? hrefOf(about, '/check', { attempt }) : `${hrefOf(about, '', { attempt })}#error-summary`);
}
