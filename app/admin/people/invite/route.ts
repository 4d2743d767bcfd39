import { listPeople } from '#db/queries/directory.ts';
import { invite } from '#lib/auth/accounts.ts';
import { fault } from '#lib/auth/change.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../keeper.ts';

/** Invites a person of the directory at the address that is recorded for them. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return signInFirst('/admin/people', {});
  if (!keeperOf(viewer)) return notForYou();
  const found = listPeople(viewer.book).find(({ person }) => person.id === posted.fields.person?.[0]);
  if (!found) return notForYou();
  const invited = found.email
    ? await invite(found.email, found.person.id, viewer.book, now())
    : fault('form', 'Record an e-mail address first.');
  if (invited.ok) return seeOther(`/admin/people?invited=${encodeURIComponent(found.person.id)}`);
  const key = await park(
    { login: viewer.login, path: '/admin/people', fields: {}, errors: { form: invited.reason }, checked: false },
    now(),
  );
  return seeOther(`/admin/people?attempt=${key}#error-summary`);
}
