import { keeperOf, notForYou } from '#app/admin/keeper.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { unpark } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { aboutIn, askedIn, hrefOf, open, path } from '../opening.ts';

export const dynamic = 'force-dynamic';

/** Opens the ballot that was checked; a second press, or a colleague's, leads to where it says that there is one. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer)) return notForYou();
  const moment = now();
  const attempt = posted.fields.attempt?.[0] ?? '';
  const parked = unpark(attempt, viewer.login, path, moment);
  const about = aboutIn(parked?.fields ?? {});
  const asked = parked?.checked ? askedIn(viewer, about, parked.fields, moment) : null;
  if (!asked) return notForYou();
  const done = await open(viewer, asked, moment);
  return seeOther(done.ok ? `/ballots/${done.id}/chair` : hrefOf(about, '/check', { attempt }));
}
