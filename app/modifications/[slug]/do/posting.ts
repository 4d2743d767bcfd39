import type { Typed } from '#lib/forms/input.ts';
import { readForm } from '#lib/forms/post.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import type { Shelf } from '../read-view.ts';
import { type Doing, doingOf } from './doing.ts';

type Context = { params: Promise<{ slug: string; act: string }> };
/** The answer to nobody who is signed in; `form`: the form's own address. */
type SignedOut = (form: string, typed: Typed) => Promise<Response>;
/** What a form was sent to: an address that answers a post. */
export type Handler = (request: Request, context: Context) => Promise<Response>;

/**
 * An address to which the forms of acts are sent: refuses other sites, sends nobody to sign in with what was typed kept, answers 404 where there is no such proposal or act,
 * and asks `answer` for the rest.
 */
export function posting(
  shelf: Shelf,
  answer: (doing: Doing, typed: Typed) => Promise<Response>,
  signedOut: SignedOut = signInFirst,
): Handler {
  return async (request, { params }) => {
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    const { slug, act } = await params;
    const query = new URL(request.url).searchParams;
    const viewer = await currentViewer();
    if (!viewer) return signedOut(`${shelf.register}/${slug}/do/${act}${query.size ? `?${query}` : ''}`, posted.fields);
    const doing = doingOf(viewer, shelf, slug, act, query);
    return doing ? answer(doing, posted.fields) : new Response('There is no such proposal or act.\n', { status: 404, headers: plain });
  };
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };
