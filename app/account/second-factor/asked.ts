import { forgive, tooMany, waitFor } from '#lib/auth/limits.ts';
import { readForm } from '#lib/forms/post.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { came, currentHolder, signInFirst } from '#lib/session.ts';
import { again, first } from '../typed.ts';

export const page = '/account/second-factor';

type Asked = { viewer: Viewer; code: string; to: string | undefined };
type Done<T> = { ok: true; result: T } | { ok: false; field: string; reason: string };

/** What the forms of this page have in common: whose it is, the code that was typed, and how often codes may be tried. `show`: where it leads when it is done. */
export async function withCode<T>(
  request: Request,
  work: (asked: Asked) => Promise<Done<T>>,
  show: (result: T, to: string | undefined) => Response,
): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const viewer = await currentHolder();
  if (!viewer) return signInFirst(page, {});
  const to = first(form.fields, 'to');
  const { network } = await came();
  const wait = await tooMany('code', viewer.login, network);
  if (wait) return again(page, { form: waitFor(wait) }, { to });
  const done = await work({ viewer, to, code: first(form.fields, 'code') ?? '' });
  if (!done.ok) return again(page, { [done.field]: done.reason }, { to });
  await forgive('code', viewer.login, network);
  return show(done.result, to);
}
