import { Readable } from 'node:stream';
import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { collate, confidentialReceived } from '#components/consultation/collated.ts';
import { respondentCalled } from '#components/consultation/respondent-name.tsx';
import { namesIn } from '#db/queries/names.ts';
import { siteUrl } from '#lib/env.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { consultationIn } from '#lib/services/responding.ts';
import { givenInFull } from '../given-in-full.ts';

/** All published answers as text to print, question by question; streamed, so that a long one is never held whole. */
export function responsesText(shelf: Shelf): (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response> {
  return async (_, { params }) => {
    const consultation = consultationIn(shelf.book, (await params).id);
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    if (!consultation) return new Response('There is no such consultation.\n', { status: 404, headers });
    const lines = Readable.from(linesOf(consultation, namesIn(shelf.book), `${siteUrl()}${consultationHref(shelf.book, consultation.id)}`));
    return new Response(Readable.toWeb(lines) as ReadableStream<Uint8Array>, { headers });
  };
}

function* linesOf(consultation: Consultation, names: Names, address: string): Generator<Buffer> {
  const { title, questions, responses, published } = consultation;
  yield bytes(`${title}\n${address}\n\n`);
  if (responses.length === 0) yield bytes(published ? 'No responses are published by name.\n' : 'No responses are published.\n');
  for (const question of questions) {
    yield bytes(`${questionName(question, consultation)}: ${question.text}\n\n`);
    for (const row of collate(question, responses)) {
      const who = respondentCalled(row, names) ?? 'Not recorded in the sources';
      const said = [givenInFull(row), ...(question.rationale ? [row.rationale] : []), ...row.beside].join('\n    ');
      yield bytes(`  ${who} (${[row.category, row.standing].filter(Boolean).join('; ')})\n    ${said}\n\n`);
    }
  }
  for (const line of confidentialReceived(published)) yield bytes(`${line}\n`);
}

const bytes = (text: string): Buffer => Buffer.from(text);
