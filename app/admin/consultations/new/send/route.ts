import { keeperOf, notForYou } from '#app/admin/keeper.ts';
import { now } from '#lib/clock.ts';
import { beginningInput } from '#lib/forms/consultation-input.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { beginComposition, mayBeginOn } from '#lib/services/consultation-drafts.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

const path = '/admin/consultations/new';

/** Begins to compose a consultation; what is missing leads back to the form. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer)) return notForYou();
  const { beginning, errors } = beginningInput(posted.fields);
  const faults = beginning && !mayBeginOn(viewer, beginning.proposal) ? { proposal: 'There is no such proposal' } : errors;
  if (!beginning || Object.keys(faults).length > 0) {
    const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors: faults, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  }
  return seeOther(`/admin/consultations/drafts/${await beginComposition(viewer, beginning, now())}`);
}
