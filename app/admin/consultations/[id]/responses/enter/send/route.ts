import { fileStepHref } from '#lib/files/step.ts';
import { type How, readReceipt } from '#lib/forms/how.ts';
import type { Typed } from '#lib/forms/input.ts';
import { seeOther } from '#lib/forms/post.ts';
import { answersFrom, confidentialFrom } from '#lib/forms/response-input.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { keepMessage, markDealt } from '#lib/services/inbox.ts';
import { outsidersOf } from '#lib/services/outsiders.ts';
import { park } from '#lib/services/park.ts';
import { recordResponse } from '#lib/services/record-response.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { type Handling, handlingPost } from '../../handling.ts';

export const dynamic = 'force-dynamic';

/** Records a response that the Helpdesk received, and keeps the letter in its inbox. */
export const POST = handlingPost(
  () => '/enter',
  async (at, typed) => {
    if (typed.upload?.[0]) return toFileStep(at, typed, typed.upload[0]);
    const { viewer, consultation, id, base, now, again } = at;
    const { received, errors } = readReceipt(typed, now);
    const organisation = outsidersOf(viewer.book).find(({ value }) => value === typed.for?.[0]);
    const email = mailAddress(typed.email?.[0]);
    if (!organisation && !email) errors.email = 'Enter the address from which it came, or choose whose response it is';
    if (!received || Object.keys(errors).length > 0) return again(errors);
    const calledAs = typed.calledAs?.[0]?.trim().slice(0, 120) || null;
    const from = organisation ? { organisation: organisation.value } : { calledAs, email: email as string };
    const said = { answers: answersFrom(consultation.questions, typed), confidential: confidentialFrom(typed) };
    const evidence = await letterOf(viewer, typed, { ...received, from: organisation?.label ?? calledAs ?? 'An individual' }, now);
    const done = await recordResponse(viewer, id, { from, received: { at: received.at, how: received.how, evidence }, ...said }, now);
    if (!done.ok && 'missing' in done) return seeOther('/admin/consultations');
    if (!done.ok) return again('invalid' in done ? done.invalid : { form: done.reason });
    if (evidence) await markDealt(viewer.book, evidence, `Recorded as response ${done.receipt} to ${consultation.title}`, now);
    return seeOther(`${base}/${done.receipt}`);
  },
);

/** What was typed waits while a file is added to it: the letter, or the answer to a question that asks for one. */
async function toFileStep({ viewer, base, now }: Handling, typed: Typed, field: string): Promise<Response> {
  const { upload: _, ...fields } = typed;
  const form = `${base}/enter`;
  const attempt = await park({ login: viewer.login, path: form, fields, errors: {}, checked: false }, now);
  return seeOther(
    fileStepHref({ form, attempt, field, ...(field === 'received.file' ? { classification: 'Red' } : { readers: 'of-response' }) }),
  );
}

type Receipt = Pick<NonNullable<How['received']>, 'at' | 'how'> & { from: string };

/** The letter as a message of the inbox, once however often the form is sent; none where none was brought. */
async function letterOf({ book, person }: Viewer, typed: Typed, { at, how, from }: Receipt, now: string): Promise<string | undefined> {
  const [file] = typed['received.file'] ?? [];
  return file
    ? keepMessage({ book, received: at, how, from, text: '', files: [file], enteredBy: person }, `response ${file}`, now)
    : undefined;
}
