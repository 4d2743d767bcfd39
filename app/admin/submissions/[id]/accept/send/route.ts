import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { acceptForm } from '#lib/services/submissions.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { proposalAddress } from '../../../../../raise/open.ts';

/** Accepts a form; then to the proposal that it became. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/admin/submissions/${id}`;
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  const { seen: [seen = ''] = [], token: [token = ''] = [], note: [note = ''] = [] } = posted.fields;
  const done =
    token.length < 16
      ? ({ ok: false, changed: true } as const)
      : await acceptForm({ viewer, id, seen: Number(seen), token, note: note.trim() || undefined }, now());
  if (done.ok) return seeOther(proposalAddress(viewer.book, done.slug));
  if ('missing' in done) return seeOther('/admin/submissions');
  const form =
    'reason' in done
      ? done.reason
      : 'invalid' in done
        ? Object.values(done.invalid).join(' ')
        : 'The form has changed since you opened this page: read it again.';
  const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors: { form }, checked: false }, now());
  return seeOther(`${path}?attempt=${attempt}#error-summary`);
}
