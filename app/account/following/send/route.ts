import { changeFollows } from '#app/follow/changing.ts';
import { bookOf } from '#app/follow/topic.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { ownPartyContact } from '#lib/services/party-contacts.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { first } from '../../typed.ts';

/** Changes what the owner of an account follows, or when they are told of it. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst('/account/following', {});
  const contact = ownPartyContact(viewer);
  const party = contact && { book: viewer.book, address: contact.address };
  const done = await changeFollows({ book: bookOf(first(form.fields, 'book')), address: viewer.login }, party, form.fields);
  return seeOther(`/account/following?done=${done}`);
}
