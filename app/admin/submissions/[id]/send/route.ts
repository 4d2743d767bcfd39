import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { readWaiting } from '#lib/services/submissions.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';
import { checkedForm } from '../decided.ts';

/** Where a form is accepted or returned: keeps what was typed, and leads to the check page, or back with what is wrong. Nothing is recorded. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/admin/submissions/${id}`;
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer)) return notForYou();
  const waiting = readWaiting(viewer, id, now());
  if (!waiting) return seeOther(path);
  const checked = checkedForm(waiting, posted.fields, now());
  const errors = 'errors' in checked ? checked.errors : {};
  const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors, checked: !('errors' in checked) }, now());
  return seeOther('errors' in checked ? `${path}?attempt=${attempt}#error-summary` : `${path}/check?attempt=${attempt}`);
}
