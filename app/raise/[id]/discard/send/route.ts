import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { discardForm } from '#lib/services/submit.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

/** Erases a form that was never public. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/raise/${id}/discard`;
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  const done = await discardForm({ viewer, id }, now());
  if (done.ok || 'missing' in done) return seeOther('/raise?discarded=1');
  const attempt = await park({ login: viewer.login, path, fields: {}, errors: { form: done.reason }, checked: false }, now());
  return seeOther(`${path}?attempt=${attempt}#error-summary`);
}
