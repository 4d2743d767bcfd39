import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { collate, standingOf } from '#components/consultation/collated.ts';
import { countRows, countsShown } from '#components/consultation/counts.tsx';
import { respondentCalled } from '#components/consultation/respondent-name.tsx';
import { namesIn } from '#db/queries/names.ts';
import { siteUrl } from '#lib/env.ts';
import { CONFIDENTIAL_RECEIVED } from '#lib/process/consultation/collation.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { consultationIn } from '#lib/services/responding.ts';
import { givenInFull } from '../given-in-full.ts';

type Context = { params: Promise<{ id: string }> };

/** Published answers, a line each, or with `?counts=yes` the counts; streamed, so that a long one is never held whole. No cell begins a formula. */
export function responsesCsv(shelf: Shelf): (request: Request, context: Context) => Promise<Response> {
  return async (request, { params }) => {
    const { id } = await params;
    const consultation = consultationIn(shelf.book, id);
    if (!consultation)
      return new Response('There is no such consultation.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
    const counts = new URL(request.url).searchParams.get('counts') !== null;
    const rows = counts ? countLines(consultation) : answerLines(consultation, namesIn(shelf.book));
    const csv = Readable.from(rows).pipe(stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' }));
    return new Response(Readable.toWeb(csv) as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${id}-${counts ? 'counts' : 'responses'}.csv"`,
        link: `<${siteUrl()}/sources>; rel="license"`,
      },
    });
  };
}

function* countLines(consultation: Consultation): Generator<(string | number)[]> {
  yield ['What', 'Which', 'Responses'];
  if (consultation.published) yield* countRows(consultation, countsShown(consultation));
}

function* answerLines(consultation: Consultation, names: Names): Generator<string[]> {
  yield ['Question', 'Text', 'Respondent', 'Category', 'Standing', 'Response', 'Rationale', 'Redacted or clarified'];
  for (const question of consultation.questions)
    for (const row of collate(question, consultation.responses))
      yield [
        questionName(question, consultation),
        question.text,
        respondentCalled(row, names) ?? '',
        row.category,
        row.standing ?? 'counted',
        givenInFull(row),
        row.rationale,
        row.beside.join(' '),
      ];
  for (const { category, standing } of consultation.published?.confidential ?? [])
    yield ['', '', CONFIDENTIAL_RECEIVED, category ?? '', standingOf({ standing }) ?? 'counted', '', '', ''];
}
