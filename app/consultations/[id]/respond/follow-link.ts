import { cookies } from 'next/headers';
import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { followLink } from '#lib/services/stakeholder.ts';
import { linkCookie, linkCookieTerms, placeOf } from './place.ts';

type Context = { params: Promise<{ id: string; key: string }> };

/** Opens the response that a link stands for: the browser keeps its key from here on, and it leaves the address. */
export function followTo(shelf: Shelf): (request: Request, context: Context) => Promise<Response> {
  return async (request, { params }) => {
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    const { id, key } = await params;
    const place = await placeOf(id, shelf);
    if (!place || !(await followLink(key, shelf.book, place.consultation, now())))
      return seeOther(shelf.practice ? '/practice' : '/consultations');
    (await cookies()).set(linkCookie, key, linkCookieTerms());
    return seeOther(place.base);
  };
}
