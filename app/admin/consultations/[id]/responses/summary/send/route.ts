import { seeOther } from '#lib/forms/post.ts';
import { consultationNotes, saveConsultationNotes } from '#lib/services/afterwards.ts';
import { handlingPost } from '../../handling.ts';

export const dynamic = 'force-dynamic';

/** Saves themes and summary; where a colleague saved meanwhile, nothing is overwritten. */
export const POST = handlingPost(
  () => '/summary',
  async (
    { viewer, consultation, base, now, again },
    { themes: [themes = ''] = [], summary: [summary = ''] = [], version: [version = ''] = [] },
  ) => {
    if (consultation.published)
      return again({ summary: 'The responses are published with their summary; it is put right by a correction.' });
    const lines = [...new Set(themes.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
    const long = lines.find((line) => line.length > 60);
    if (long) return again({ themes: `“${long.slice(0, 40)}…” is longer than 60 characters` });
    const asked = { book: viewer.book, id: consultation.id, version: Number(version), by: viewer.person };
    if (await saveConsultationNotes(asked, { themes: lines, summary: summary.trim() }, now)) return seeOther(`${base}/summary`);
    const current = consultationNotes(viewer.book, consultation.id).value.summary;
    return again({ summary: `A colleague saved another text meanwhile, so yours was not saved. Theirs reads: “${current}”` });
  },
);
