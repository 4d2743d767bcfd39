import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { returnForm } from '#lib/services/submissions.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

/** Sends a form back with one line for each thing that is missing. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/admin/submissions/${id}`;
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  const { seen: [seen = ''] = [], defects: [typed = ''] = [] } = posted.fields;
  const done = await returnForm({ viewer, id, defects: typed.split('\n'), seen: Number(seen) }, now());
  if (done.ok) return seeOther('/admin/submissions?returned=1');
  if ('missing' in done) return seeOther('/admin/submissions');
  const errors: Record<string, string> =
    'reason' in done ? { defects: done.reason } : { form: 'The form has changed since you opened this page: read it again.' };
  const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors, checked: false }, now());
  return seeOther(`${path}?attempt=${attempt}#error-summary`);
}
