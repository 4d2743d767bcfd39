import { now } from '#lib/clock.ts';
import { storeFile } from '#lib/files/attach.ts';
import { readFormWithFile, readTypedOnly } from '#lib/files/form.ts';
import { documentKinds } from '#lib/files/kinds.ts';
import { backToForm, fileStepHref, fillParked, readFileStep, waitingFor } from '#lib/files/step.ts';
import { drop } from '#lib/files/store.ts';
import { broughtTooMuch, sweepUnused } from '#lib/files/unused.ts';
import { seeOther } from '#lib/forms/post.ts';
import { type Classification, fileReaders } from '#lib/process/file-readers.ts';
import { namedBodies } from '#lib/services/files.ts';
import { park } from '#lib/services/park.ts';
import { signInFirst } from '#lib/session.ts';
import { bringerOf } from '../bringer.ts';

export const dynamic = 'force-dynamic';

/** Keeps the file that was brought and writes its id into the form that waits for it. Of what nobody who is signed in sends only what was typed is kept. */
export async function POST(request: Request): Promise<Response> {
  const step = readFileStep(new URL(request.url).searchParams);
  if (!step) return new Response(null, { status: 404 });
  const bringer = await bringerOf(step);
  if (!bringer) {
    const typed = await readTypedOnly(request);
    const errors = { file: 'You were signed out meanwhile, so the file was not kept. Choose it again.' };
    return typed.ok ? signInFirst(fileStepHref(step), typed.fields, { under: 'tried', errors }) : typed.response;
  }
  const full = broughtTooMuch(bringer.by, now());
  const refused = waitingFor(step, bringer.owner, now())
    ? full
    : 'The form that waited for this file is gone. Open it again, and add the file there.';
  const posted = await readFormWithFile(request, documentKinds);
  if (!posted.ok) return posted.response;
  const { file, wrong, fields } = posted;
  const classification = step.readers === 'of-response' ? 'Red' : (fields.classification?.[0] ?? '');
  const errors = {
    ...((refused || !file) && { file: refused ?? wrong ?? 'Choose a file.' }),
    ...(!Object.hasOwn(fileReaders, classification) && { classification: 'Choose who may read it.' }),
  };
  if (!file || Object.keys(errors).length > 0) {
    if (file) await drop(file.incoming);
    const tried = await park({ login: bringer.owner, path: '/files/upload', fields, errors, checked: false }, now());
    return seeOther(`${fileStepHref(step)}&tried=${tried}#error-summary`);
  }
  const known = namedBodies(bringer.book).map(({ id }) => id);
  const id = await storeFile(
    file,
    {
      book: bringer.book,
      by: bringer.by,
      organisation: bringer.organisation,
      classification: classification as Classification,
      bodies: classification === 'Amber' ? (fields.bodies ?? []).filter((body) => known.includes(body)) : [],
    },
    now(),
  );
  await sweepUnused(now());
  await fillParked(step, bringer.owner, id, now());
  return seeOther(backToForm(step));
}
