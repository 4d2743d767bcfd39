import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { formatInstant } from '#components/format.ts';
import { nameOfPerson } from '#db/queries/accounts.ts';
import { fileStepHref } from '#lib/files/step.ts';
import type { Typed } from '#lib/forms/input.ts';
import { seeOther } from '#lib/forms/post.ts';
import { answersFrom, confidentialFrom, responseField, typedFrom } from '#lib/forms/response-input.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Writing } from '#lib/process/consultation/merge.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import { filledFrom } from '#lib/services/earlier-answers.ts';
import { park } from '#lib/services/park.ts';
import { saveResponse } from '#lib/services/response-draft.ts';
import { type Place, reading } from './place.ts';
import { type Handler, posting } from './posting.ts';

type Own = Place & { owner: string };

/** Saves a page of answers: back to the consultation, on to the check page, or back to the form with what a colleague wrote meanwhile. */
export const sendTo = (shelf: Shelf): Handler => posting(shelf, '', send);

async function send(place: Own, fields: Typed): Promise<Response> {
  const { go, upload, earlier, by, version: [version = '0'] = [], clashed: shown = [], ...typed } = fields;
  const read = reading(place);
  const chosen = Object.fromEntries(
    Object.entries(typed).flatMap(([name, [value = '']]) => (name.startsWith('choose.') ? [[name.slice('choose.'.length), value]] : [])),
  );
  const { questions } = place.consultation;
  const answers = answersFrom(questions, typed);
  const page = { answers: earlier?.[0] ? filledFrom(read(), answers, earlier[0]) : answers, confidential: confidentialFrom(typed) };
  const saved = await saveResponse(read, page, { version: Number(version) || 0, chosen, shown }, place.now);
  const again = async (writing: Writing, errors: Record<string, string>, more: Typed) => {
    const reason = typed[responseField.reason];
    const shownAgain = { ...(reason && { [responseField.reason]: reason }), ...typedFrom(writing.answers, writing.confidential), ...more };
    return park({ login: place.owner, path: place.base, fields: shownAgain, errors, checked: false }, place.now);
  };
  if (by?.[0] === 'itself')
    return saved.ok
      ? Response.json({ version: saved.version, at: formatInstant(place.now) }, { headers: unkept })
      : Response.json({ clashes: saved.clashes.map(({ field }) => field) }, { status: 409, headers: unkept });
  if (!saved.ok) {
    const more = { version: [String(saved.version)], clashed: saved.clashes.map(({ field }) => field) };
    return seeOther(
      `${place.base}?attempt=${await again(saved.merged, clashErrors(saved.clashes, place.consultation), more)}#error-summary`,
    );
  }
  if (upload?.[0]) {
    const attempt = await again(read(), {}, { version: [String(saved.version)] });
    return seeOther(fileStepHref({ form: place.base, attempt, field: upload[0], readers: 'of-response' }));
  }
  if (earlier?.[0]) return seeOther(place.base);
  return seeOther(go?.[0] === 'check' ? `${place.base}/check` : `${place.base}?saved=${saved.version}`);
}

const unkept = { 'Cache-Control': 'no-store' };

/** By question what to do, and beside it who saved the other text and when. */
function clashErrors(
  clashes: readonly { field: string; by: string | null; at: string }[],
  consultation: Consultation,
): Record<string, string> {
  const named = (field: string) => {
    const question = consultation.questions.find(({ id }) => id === field);
    return question ? `the two texts for question ${numberOf(question, consultation)}` : 'the two choices about confidentiality';
  };
  return Object.fromEntries(
    clashes.flatMap(({ field, by, at }) => {
      const who = (by && nameOfPerson(by)) ?? 'Somebody else';
      return [
        [field, `Choose which of ${named(field)} stays`],
        [`theirs.${field}`, `${who} saved another text at ${formatInstant(at)}:`],
      ];
    }),
  );
}
