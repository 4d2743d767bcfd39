import { foreseeKeeping, keepAccount } from '#lib/auth/keeping.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { park, unpark } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../../keeper.ts';
import { accountAct, findPerson, personHref } from '../../read.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ person: string; change: string }> };

/** First a new address that was typed, which leads to the check page; then the confirmation, which does it. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { person: slug, change } = await params;
  const act = accountAct(change);
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!act || !/^[\w-]+$/.test(slug)) return notForYou();
  const path = `/admin/people/${slug}/${act}`;
  const { attempt = [], confirm = [], address = [] } = posted.fields;
  if (!viewer) return signInFirst(path, { address });
  const listed = keeperOf(viewer) && findPerson(viewer, slug);
  if (!listed) return notForYou();

  const parked = unpark(attempt[0], viewer.login, path, now());
  const confirmed = confirm[0] === 'yes';
  const typed = (confirmed ? parked?.fields.address : address) ?? [];
  const asked = { act, person: listed.person.id, book: viewer.book, by: viewer.person, address: typed[0]?.slice(0, 300) ?? '' };
  const done = confirmed ? await keepAccount(asked, now()) : foreseeKeeping(asked, now());
  if (done.ok && confirmed) return seeOther(`${personHref(listed.person.id)}?done=${act}`);
  const errors = done.ok ? {} : { [done.field]: done.reason };
  const key = await park({ login: viewer.login, path, fields: { address: typed }, errors, checked: done.ok }, now());
  return seeOther(`${path}?attempt=${key}${done.ok ? '' : '#error-summary'}`);
}
