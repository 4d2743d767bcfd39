import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { unpark } from '#lib/services/park.ts';
import { acceptForm, returnForm } from '#lib/services/submissions.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';
import { typedFor } from '../decided.ts';

/**
 * Where the check page is sent: accepts or returns the form as it was read. A second click leads to the same confirmation; where a colleague was faster, that page says so;
 * where the form has changed or the act is refused by now, the check page says why.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/admin/submissions/${id}`;
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer)) return notForYou();
  const token = posted.fields.attempt?.[0] ?? '';
  const parked = unpark(token, viewer.login, path, now());
  if (!parked?.checked) return seeOther(path);
  const { accepts, note, defects, seen } = typedFor(parked.fields);
  const done = accepts
    ? await acceptForm({ viewer, id, seen, token, note }, now())
    : await returnForm({ viewer, id, seen, token, defects }, now());
  return seeOther(done.ok || 'missing' in done ? `${path}/done` : `${path}/check?attempt=${token}`);
}
