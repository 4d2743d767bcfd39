import { tooMany, waitFor } from '#lib/auth/limits.ts';
import { now } from '#lib/clock.ts';
import { refusedForm, seeOther } from '#lib/forms/post.ts';
import { park, unpark } from '#lib/services/park.ts';
import { came, currentStanding } from '#lib/session.ts';

export type Search = Promise<Record<string, string | string[] | undefined>>;

/** One value of an address or of a form by its name; the first where there are several. */
export const first = (from: Record<string, string | string[] | undefined>, name: string): string | undefined => [from[name]].flat()[0];

type Tried = { path: string; login: string | null; search: Record<string, string | string[] | undefined> };

/** What was typed into a form before and what is wrong with it; empty where nothing was. Secrets are never among it. */
export function typedBefore({ path, login, search }: Tried): {
  value: (name: string) => string | undefined;
  errors: Record<string, string>;
} {
  const parked = unpark(first(search, 'attempt'), login, path, now());
  return { value: (name) => parked?.fields[name]?.[0], errors: parked?.errors ?? {} };
}

/** The form of the account that was sent is shown again with what is wrong. `keep`: what was typed and is no secret. From nobody only so many in an hour are kept. */
export async function again(
  path: string,
  errors: Record<string, string>,
  { keep = {}, to, owned = true }: { keep?: Record<string, string>; to?: string | undefined; owned?: boolean } = {},
): Promise<Response> {
  const login = owned ? (await currentStanding()).login : null;
  const wait = login === null ? await tooMany('retry', '', (await came()).network) : null;
  if (wait) return refusedForm(429, waitFor(wait)).response;
  const fields = Object.fromEntries(Object.entries(keep).map(([name, value]) => [name, [value]]));
  const attempt = await park({ login, path, fields, errors, checked: false }, now());
  const query = new URLSearchParams({ ...(to && { to }), attempt });
  return seeOther(`${path}?${query}#error-summary`);
}

/** A title that says so where something was wrong. */
export const titled = (title: string, errors: Record<string, string>): string =>
  Object.keys(errors).length > 0 ? `Error: ${title}` : title;
