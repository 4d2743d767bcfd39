import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { tooMany } from '#lib/auth/limits.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { askForLink, ownerOfName } from '#lib/services/stakeholder.ts';
import { came } from '#lib/session.ts';
import { placeOf } from './place.ts';
import type { Handler } from './posting.ts';

/** Sends the link; the answer is the same whoever the address belongs to. */
export function verifyTo(shelf: Shelf): Handler {
  return async (request, { params }) => {
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    const place = await placeOf((await params).id, shelf);
    if (!place) return seeOther(shelf.practice ? '/practice' : '/consultations');
    const page = `${place.base}/verify`;
    const name = posted.fields.name?.[0]?.trim() ?? '';
    const again = (wrong: string) =>
      seeOther(`${page}?${new URLSearchParams({ wrong, ...(name.length <= 120 && name && { name }) })}#error-summary`);
    const email = mailAddress(posted.fields.email?.[0]);
    if (!email) return again('email');
    if (name.length > 120) return again('name');
    if (ownerOfName(shelf.book, name)) return again('taken');
    if (await tooMany('reset', `respond ${email}`, (await came()).network)) return again('wait');
    await askForLink({ book: shelf.book, consultation: place.consultation, email, calledAs: name || null }, now());
    return seeOther(`${page}?sent=yes`);
  };
}
