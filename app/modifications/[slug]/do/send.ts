import { fileStepHref } from '#lib/files/step.ts';
import type { Typed } from '#lib/forms/input.ts';
import { seeOther } from '#lib/forms/post.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import { checkAttempt } from '#lib/services/attempt.ts';
import { park } from '#lib/services/park.ts';
import type { Shelf } from '../read-view.ts';
import { type Doing, elsewhere, queryOf } from './doing.ts';
import { type Handler, posting } from './posting.ts';
import { settleLater } from './unsettled.ts';

/** Where the form of an act is sent: keeps what was typed, and leads to the check page, or back to the form with what is wrong. Nothing is recorded. */
export const sendTo = (shelf: Shelf): Handler => posting(shelf, send);

async function send(doing: Doing, typed: Typed): Promise<Response> {
  const { path, query, capacity, now } = doing;
  if (elsewhere(doing)) return seeOther(`${path}${query}`);
  const { more, upload, ...fields } = typed;
  if (more?.[0]) return seeOther(`${path}${queryOf(capacity, { attempt: await keep(doing, fields, {}) })}#${encodeURIComponent(more[0])}`);
  if (upload?.[0]) {
    // What is published with the act is for everybody; who reads it is not asked.
    const open = fieldsOf(doing.act.input).some(({ name, audience }) => name === upload[0] && audience.to === 'public');
    const step = { form: `${path}${query}`, attempt: await keep(doing, fields, {}), field: upload[0] };
    return seeOther(fileStepHref({ ...step, ...(open && { classification: 'White' as const }) }));
  }
  const attempt = checkAttempt({ ...doing, typed: fields }, now);
  if (attempt && 'errors' in attempt)
    return seeOther(`${path}${queryOf(capacity, { attempt: await keep(doing, fields, attempt.errors) })}#error-summary`);
  const settled = await settleLater(doing, fields, attempt);
  return seeOther(`${path}/check${queryOf(capacity, { attempt: await keep(doing, settled, {}, true) })}`);
}

const keep = ({ viewer, path, now }: Doing, fields: Typed, errors: Record<string, string>, checked = false): Promise<string> =>
  park({ login: viewer.login, path, fields, errors, checked }, now);
