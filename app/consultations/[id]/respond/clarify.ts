import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { seeOther } from '#lib/forms/post.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import { clarify } from '#lib/services/afterwards.ts';
import { park } from '#lib/services/park.ts';
import { reading } from './place.ts';
import { type Handler, posting } from './posting.ts';

/** Takes what a respondent says about an answer that was unclear. */
export const clarifyTo = (shelf: Shelf): Handler =>
  posting(shelf, '/clarify', async (place, typed) => {
    const path = `${place.base}/clarify`;
    const id = typed.clarification?.[0] ?? '';
    const field = `text-${id}`;
    const text = typed[field]?.[0]?.trim() ?? '';
    const again = async (errors: Record<string, string>) =>
      seeOther(
        `${path}?attempt=${await park({ login: place.owner, path, fields: typed, errors, checked: false }, place.now)}#error-summary`,
      );
    const { given } = reading(place)();
    if (!given) return seeOther(place.base);
    if (!text) return again({ [field]: 'Write what you meant' });
    const asked = {
      book: shelf.book,
      consultation: place.consultation,
      receipt: currentVersion(given).receipt,
      by: place.voice.by ?? 'stakeholder',
    };
    const done = await clarify(asked, { id, text }, place.now);
    if (done.ok || 'missing' in done) return seeOther(path);
    return again({ form: done.reason });
  });
