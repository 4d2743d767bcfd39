import { again, first } from '#app/account/typed.ts';
import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { tooMany } from '#lib/auth/limits.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { askForLink, ownerOfName } from '#lib/services/stakeholder.ts';
import { came } from '#lib/session.ts';
import { placeOf } from './place.ts';
import type { Handler } from './posting.ts';

const waiting = 'Too many links were asked for from your network. Wait an hour, then try again';

/** Sends the link; the answer is the same whoever the address belongs to. What was typed is kept where it is refused. */
export function verifyTo(shelf: Shelf): Handler {
  return async (request, { params }) => {
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    const place = await placeOf((await params).id, shelf);
    if (!place) return seeOther(shelf.practice ? '/practice' : '/consultations');
    const page = `${place.base}/verify`;
    const typed = { email: first(posted.fields, 'email')?.trim() ?? '', name: first(posted.fields, 'name')?.trim() ?? '' };
    const keep = { email: typed.email.slice(0, 254), name: typed.name.slice(0, 1000) };
    const refused = (errors: Record<string, string>) => again(page, errors, { keep, owned: false });
    const { errors, email } = read(shelf.book, typed);
    if (!email) return refused(errors);
    if (await tooMany('reset', `respond ${email}`, (await came()).network)) return refused({ form: waiting });
    await askForLink({ book: shelf.book, consultation: place.consultation, email, calledAs: typed.name || null }, now());
    return seeOther(`${page}?sent=yes`);
  };
}

/** What is wrong with what was typed, by field; the address where nothing is. */
function read(book: Shelf['book'], { email: typed, name }: { email: string; name: string }) {
  const email = mailAddress(typed);
  const errors = {
    ...(!email && { email: 'Enter an e-mail address, like name@example.org' }),
    ...(name.length > 120 && { name: 'A name has at most 120 characters' }),
    ...(ownerOfName(book, name) && {
      name: 'An organisation of this name is in the directory. To answer for it sign in, or send its response to the Helpdesk, which records it as its own',
    }),
  };
  return { errors, email: Object.keys(errors).length === 0 ? email : null };
}
