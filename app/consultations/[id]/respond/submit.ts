import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { seeOther } from '#lib/forms/post.ts';
import { park } from '#lib/services/park.ts';
import { submitResponse, withdrawResponse } from '#lib/services/submit-response.ts';
import { reading } from './place.ts';
import { type Handler, posting } from './posting.ts';

const changed = 'It was changed after you opened this page. This is how it stands now: look at it again.';

/** Submits a response; what stands in the way is said on the check page, and nothing that was typed is lost. */
export const submitTo = (shelf: Shelf): Handler =>
  posting(shelf, '/check', async (place, { seen: [seen = ''] = [], token: [token = ''] = [] }) => {
    const path = `${place.base}/check`;
    const done =
      token.length < 16
        ? ({ ok: false, changed: true } as const)
        : await submitResponse(reading(place), { seen: Number(seen), token }, place.now);
    if (done.ok) return seeOther(`${place.base}/done`);
    const errors = 'invalid' in done ? done.invalid : { form: 'reason' in done ? done.reason : changed };
    return seeOther(
      `${path}?attempt=${await park({ login: place.owner, path, fields: {}, errors, checked: false }, place.now)}#error-summary`,
    );
  });

/** Takes a response back. */
export const withdrawTo = (shelf: Shelf): Handler =>
  posting(shelf, '/withdraw', async (place, { seen: [seen = ''] = [] }) => {
    const path = `${place.base}/withdraw`;
    const done = await withdrawResponse(reading(place), { seen }, place.now);
    if (done.ok) return seeOther(place.base);
    const errors = { form: 'reason' in done ? done.reason : changed };
    return seeOther(
      `${path}?attempt=${await park({ login: place.owner, path, fields: {}, errors, checked: false }, place.now)}#error-summary`,
    );
  });
