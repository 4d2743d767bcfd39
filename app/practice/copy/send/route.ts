import { z } from 'zod';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { copyStarts } from '#lib/process/proposal/copy.ts';
import { park } from '#lib/services/park.ts';
import { copyToPractice } from '#lib/services/practice-copy.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

const form = z.object({
  of: z.tuple([z.string()]),
  token: z.tuple([z.string().regex(/^[\w-]{8,64}$/)]),
  start: z.tuple([z.enum(copyStarts)]),
});

/** Makes the copy and leads to it. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const { fields } = posted;
  const page = `/practice/copy?of=${encodeURIComponent(fields.of?.[0] ?? '')}`;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(page, fields);
  const typed = form.safeParse(fields);
  if (!typed.success) {
    const errors = { start: 'Choose where the copy should begin.' };
    return seeOther(
      `${page}&attempt=${await park({ login: viewer.login, path: '/practice/copy', fields, errors, checked: false }, now())}`,
    );
  }
  const { of, token, start } = typed.data;
  const copied = await copyToPractice(of[0], start[0], viewer, `copy ${viewer.person} ${token[0]}`, now());
  return seeOther(copied.ok ? `/practice/${copied.slug}` : page);
}
