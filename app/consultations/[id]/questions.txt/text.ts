import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { closingText } from '#components/consultation/status.ts';
import { blankQuestions } from '#lib/documents/questions.ts';
import { siteUrl } from '#lib/env.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { consultationIn } from '#lib/services/responding.ts';

/** The blank questions as a text file. */
export function questionsText(shelf: Shelf): (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response> {
  return async (_, { params }) => {
    const { id } = await params;
    const consultation = consultationIn(shelf.book, id);
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    if (!consultation) return new Response('There is no such consultation.\n', { status: 404, headers });
    const here = consultationHref(shelf.book, consultation.id);
    const text = blankQuestions(consultation, `Closes ${closingText(consultation)}, London time.`, `${siteUrl()}${here}`);
    return new Response(text, { headers: { ...headers, 'Content-Disposition': `attachment; filename="${id}-questions.txt"` } });
  };
}
