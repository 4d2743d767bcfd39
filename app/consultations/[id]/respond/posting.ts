import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { now } from '#lib/clock.ts';
import type { Typed } from '#lib/forms/input.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { signInFirst } from '#lib/session.ts';
import { type Place, placeOf } from './place.ts';

export type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;
type Own = Place & { voice: NonNullable<Place['voice']>; owner: string };

/**
 * An address to which the forms of a response are sent. The moment of arrival is taken before anything is read, so that a slow line does not make a response late. Refuses other sites;
 * whoever has no voice is sent to sign in with what was typed kept under `page`.
 */
export function posting(shelf: Shelf, page: string, answer: (place: Own, typed: Typed) => Promise<Response>): Handler {
  return async (request, { params }) => {
    const arrived = now();
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    const place = await placeOf((await params).id, shelf);
    if (!place) return new Response('There is no such consultation.\n', { status: 404, headers: plain });
    const { voice, owner, base, elsewhere } = place;
    if (voice && owner) return answer({ ...place, voice, owner, now: arrived }, posted.fields);
    return elsewhere ? seeOther(base) : signInFirst(`${base}${page}`, posted.fields);
  };
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };
