import { first } from '#app/account/typed.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { readLink, stopFollowing } from '#lib/services/follow.ts';

type Context = { params: Promise<{ token: string }> };

/**
 * The address in the List-Unsubscribe header (RFC 8058): a mail program posts to it, from no page and without a cookie, and its token alone says whose follows end. What is no such link any
 * more gets the same answer, so that a second post is as good as the first.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readForm(request, { fromAnywhere: true });
  if (!form.ok) return form.response;
  const whose = readLink((await params).token);
  const stopped = whose !== null && (await stopFollowing(whose, now()));
  if (first(form.fields, 'List-Unsubscribe') !== 'One-Click') return seeOther(`/follow?done=${stopped ? 'stopped' : 'over'}`);
  return new Response('Nothing is followed by this link any more.\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** Somebody opened that address: the page with the button. Nothing ends by it. */
export const GET = async (_: Request, { params }: Context): Promise<Response> =>
  seeOther(`/follow/stop/${encodeURIComponent((await params).token)}`);
