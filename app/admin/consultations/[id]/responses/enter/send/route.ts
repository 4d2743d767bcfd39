import { readReceipt } from '#lib/forms/how.ts';
import { seeOther } from '#lib/forms/post.ts';
import { answersFrom, confidentialFrom } from '#lib/forms/response-input.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { recordResponse } from '#lib/services/record-response.ts';
import { handlingPost } from '../../handling.ts';

export const dynamic = 'force-dynamic';

/** Records a response that the Helpdesk received. */
export const POST = handlingPost(
  () => '/enter',
  async ({ viewer, consultation, id, base, now, again }, typed) => {
    const { received, errors } = readReceipt(typed, now);
    const organisation = typed.for?.[0] ?? '';
    const email = mailAddress(typed.email?.[0]);
    if (!organisation && !email) errors.email = 'Enter the address from which it came, or choose whose response it is';
    if (!received || Object.keys(errors).length > 0) return again(errors);
    const from = organisation ? { organisation } : { calledAs: typed.calledAs?.[0]?.trim().slice(0, 120) || null, email: email as string };
    const said = { answers: answersFrom(consultation.questions, typed), confidential: confidentialFrom(typed) };
    const done = await recordResponse(viewer, id, { from, received: { at: received.at, how: received.how }, ...said }, now);
    if (done.ok) return seeOther(`${base}/${done.receipt}`);
    if ('missing' in done) return seeOther('/admin/consultations');
    return again('invalid' in done ? done.invalid : { form: done.reason });
  },
);
