import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { markDealt, readInbox } from '#lib/services/inbox.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';

export const dynamic = 'force-dynamic';

/** Marks a message as dealt with, in words, or opens it again. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const path = `/admin/inbox/${encodeURIComponent(id)}`;
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer) || !readInbox(viewer.book, id)) return notForYou();
  const how = posted.fields['how-dealt']?.[0]?.trim().slice(0, 300) ?? '';
  const again = posted.fields.dealt?.[0] === 'no';
  if (!again && how === '') {
    const errors = { 'how-dealt': 'Say how it was dealt with.' };
    const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  }
  await markDealt(viewer.book, id, again ? null : how, now());
  return seeOther(again ? path : '/admin/inbox');
}
