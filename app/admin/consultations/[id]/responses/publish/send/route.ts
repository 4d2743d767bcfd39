import { seeOther } from '#lib/forms/post.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { publishResponses } from '#lib/services/publish-responses.ts';
import { handlingPost } from '../../handling.ts';

export const dynamic = 'force-dynamic';

/** Publishes the responses, as the check page showed them. */
export const POST = handlingPost(
  () => '/publish',
  async ({ viewer, consultation, now, again }, { seen: [seen = ''] = [], token: [token = ''] = [] }) => {
    const { book, person } = viewer;
    if (token.length < 16) return again({ form: 'This form is damaged. Look at the page again.' });
    const done = await publishResponses({ book, id: consultation.id, by: person, seen, token }, now);
    if (done.ok) return seeOther(`${consultationHref(book, consultation.id)}#responses`);
    if ('missing' in done) return seeOther('/admin/consultations');
    return again({
      form:
        'reason' in done ? done.reason : 'Something was changed after you opened this page. This is how it stands now: look at it again.',
    });
  },
);
