import { randomBytes } from 'node:crypto';
import { now } from '#lib/clock.ts';
import { storeFile } from '#lib/files/attach.ts';
import { readFormWithFile, readTypedOnly } from '#lib/files/form.ts';
import { receivedKinds } from '#lib/files/kinds.ts';
import { drop } from '#lib/files/store.ts';
import { seeOther } from '#lib/forms/post.ts';
import { keepMessage } from '#lib/services/inbox.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';
import { readEntry } from '../entry.ts';

export const dynamic = 'force-dynamic';
const path = '/admin/inbox/new';
const chooseAgain = 'You were signed out meanwhile, so the file was not kept. Choose it again.';

/** Keeps a message that was pasted or brought as a file; what is missing or cannot be leads back to the form, with the file kept. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer) {
    const typed = await readTypedOnly(request);
    return typed.ok ? signInFirst(path, typed.fields, typed.brought ? { errors: { file: chooseAgain } } : {}) : typed.response;
  }
  const actor = keeperOf(viewer);
  if (!actor) return notForYou();
  const posted = await readFormWithFile(request, receivedKinds);
  if (!posted.ok) return posted.response;
  const { file, wrong, fields } = posted;
  const { book, person, login } = viewer;
  const entry = await readEntry(fields, file, now()).catch(async (error: unknown) => {
    if (file) await drop(file.incoming);
    throw error;
  });
  const terms = { book, by: person, organisation: actor.organisation, classification: 'Red' as const };
  const files = [...(fields.kept ?? []), ...(file ? [await storeFile(file, terms, now())] : [])];
  const errors = { ...entry.errors, ...(wrong && { file: wrong }) };
  if (Object.keys(errors).length > 0 || !entry.message) {
    const attempt = await park({ login, path, fields: { ...fields, kept: files }, errors, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  }
  const token = fields.token?.[0] || randomBytes(18).toString('base64url');
  const id = await keepMessage({ ...entry.message, book, files, enteredBy: person }, token, now());
  return seeOther(`/admin/inbox/${id}`);
}
