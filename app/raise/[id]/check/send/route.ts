import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { submitForm } from '#lib/services/submit.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

/** Submits a form, or sends a returned one again. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/raise/${id}/check`;
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  const { version: [version = ''] = [], token: [token = ''] = [] } = posted.fields;
  const done =
    token.length < 16 ? ({ ok: false, changed: true } as const) : await submitForm({ viewer, id, version: Number(version), token }, now());
  if (done.ok) return seeOther(`/raise/${id}/done`);
  if ('missing' in done) return seeOther(`/raise/${id}`);
  const errors =
    'invalid' in done
      ? done.invalid
      : {
          form:
            'reason' in done
              ? done.reason
              : 'A colleague saved the form after you opened this page. This is how it stands now: check it again.',
        };
  const attempt = await park({ login: viewer.login, path, fields: {}, errors, checked: false }, now());
  return seeOther(`${path}?attempt=${attempt}#error-summary`);
}
