import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { formatInstant } from '#components/format.ts';
import { nameOfPerson } from '#db/queries/accounts.ts';
import { fileStepHref } from '#lib/files/step.ts';
import type { Typed } from '#lib/forms/input.ts';
import { seeOther } from '#lib/forms/post.ts';
import { answersFrom, confidentialFrom } from '#lib/forms/response-input.ts';
import { filledFrom } from '#lib/services/earlier-answers.ts';
import { park } from '#lib/services/park.ts';
import { saveResponse } from '#lib/services/response-draft.ts';
import { type Place, reading } from './place.ts';
import { type Handler, posting } from './posting.ts';

type Own = Place & { owner: string };

/** Saves a page of answers: back to the consultation, on to the check page, or back to the form with what a colleague wrote meanwhile. */
export const sendTo = (shelf: Shelf): Handler => posting(shelf, '', send);

async function send(place: Own, fields: Typed): Promise<Response> {
  const { go, upload, earlier, by, version: [version = '0'] = [], ...typed } = fields;
  const read = reading(place);
  const chosen = Object.fromEntries(
    Object.entries(typed).flatMap(([name, [value = '']]) => (name.startsWith('choose.') ? [[name.slice('choose.'.length), value]] : [])),
  );
  const { questions } = place.consultation;
  const answers = answersFrom(questions, typed);
  const page = { answers: earlier?.[0] ? filledFrom(read(), answers, earlier[0]) : answers, confidential: confidentialFrom(typed) };
  const saved = await saveResponse(read, page, { version: Number(version) || 0, chosen }, place.now);
  const again = async (errors: Record<string, string>, seen: number) =>
    park({ login: place.owner, path: place.base, fields: { ...typed, version: [String(seen)] }, errors, checked: false }, place.now);
  if (by?.[0] === 'itself')
    return saved.ok
      ? Response.json({ version: saved.version, at: formatInstant(place.now) }, { headers: unkept })
      : Response.json({ clashes: saved.clashes.map(({ field }) => field) }, { status: 409, headers: unkept });
  if (!saved.ok) return seeOther(`${place.base}?attempt=${await again(clashErrors(saved.clashes), saved.version)}#error-summary`);
  if (upload?.[0]) {
    const attempt = await again({}, saved.version);
    return seeOther(fileStepHref({ form: place.base, attempt, field: upload[0], classification: 'Red' }));
  }
  if (earlier?.[0]) return seeOther(place.base);
  return seeOther(go?.[0] === 'check' ? `${place.base}/check` : `${place.base}?saved=${saved.version}`);
}

const unkept = { 'Cache-Control': 'no-store' };

/** By question what to do, and beside it who saved the other text and when. */
function clashErrors(clashes: readonly { field: string; by: string | null; at: string }[]): Record<string, string> {
  return Object.fromEntries(
    clashes.flatMap(({ field, by, at }) => {
      const who = (by && nameOfPerson(by)) ?? 'Somebody else';
      return [
        [field, 'Choose which of the two texts stays'],
        [`theirs.${field}`, `${who} saved another text at ${formatInstant(at)}:`],
      ];
    }),
  );
}
