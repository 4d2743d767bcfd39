import { notFound } from 'next/navigation';
import { keeper, keeperOf, notForYou } from '#app/admin/keeper.ts';
import { now } from '#lib/clock.ts';
import type { Typed } from '#lib/forms/input.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Instant } from '#lib/process/day.ts';
import { runHere } from '#lib/services/afterwards.ts';
import { park } from '#lib/services/park.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

/** What the Code Administrator's people work on: a consultation of their book, at the address of its responses. */
export type Handling = { viewer: Viewer; consultation: Consultation; id: string; base: string; now: Instant };

const baseOf = (id: string): string => `/admin/consultations/${id}/responses`;

/** For a page: whoever does not keep the register is told that there is no such page. */
export async function handling(id: string, part = ''): Promise<Handling> {
  const { viewer } = await keeper(`${baseOf(id)}${part}`);
  return { viewer, consultation: runHere(viewer.book, id) ?? notFound(), id, base: baseOf(id), now: now() };
}

type Params = { id: string; receipt?: string };
export type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/** For an address that takes a form: the same, and what was typed is kept where nobody is signed in any more. `again` leads back to the form with what is wrong. */
export function handlingPost(
  part: (params: Params) => string,
  answer: (
    at: Handling & { params: Params; again: (errors: Record<string, string>) => Promise<Response> },
    typed: Typed,
  ) => Promise<Response>,
): Handler {
  return async (request, { params }) => {
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    const given = await params;
    const path = `${baseOf(given.id)}${part(given)}`;
    const viewer = await currentViewer();
    if (!viewer) return signInFirst(path, posted.fields);
    const consultation = keeperOf(viewer) && runHere(viewer.book, given.id);
    if (!consultation) return notForYou();
    const moment = now();
    const again = async (errors: Record<string, string>) =>
      seeOther(
        `${path}?attempt=${await park({ login: viewer.login, path, fields: posted.fields, errors, checked: false }, moment)}#error-summary`,
      );
    return answer({ viewer, consultation, id: given.id, base: baseOf(given.id), now: moment, params: given, again }, posted.fields);
  };
}
