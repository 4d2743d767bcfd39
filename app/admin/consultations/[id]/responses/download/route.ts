import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { keeperOf } from '#app/admin/keeper.ts';
import { givenInFull } from '#app/consultations/[id]/given-in-full.ts';
import { rationaleText, responseText } from '#lib/process/consultation/answers.ts';
import { isWithheld } from '#lib/process/consultation/confidential.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { currentVersion, statusOfResponse } from '#lib/process/consultation/response.ts';
import { handledResponses, runHere } from '#lib/services/afterwards.ts';
import { respondentName } from '#lib/services/respondents.ts';
import { currentViewer } from '#lib/session.ts';

export const dynamic = 'force-dynamic';

/** Every answer as it was given, with what is confidential, for the Code Administrator's people only; kept by no cache. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const viewer = await currentViewer();
  const { id } = await params;
  const consultation = viewer && keeperOf(viewer) ? runHere(viewer.book, id) : null;
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!viewer || !consultation)
    return new Response('There is no such page.\n', { status: 404, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } });
  const lines = handledResponses(viewer.book, consultation).flatMap(({ given, notes }) => {
    const { answers, confidential, received } = currentVersion(given);
    return consultation.questions.map((question) => {
      const answer = answers.find((one) => one.question === question.id);
      return [
        questionName(question, consultation),
        respondentName(viewer.book, given),
        given.categoryPrinted,
        statusOfResponse(given),
        received,
        givenInFull({ response: responseText(question, answer), file: answer?.file ?? null }),
        rationaleText(answer),
        isWithheld(confidential, question.id) ? 'confidential' : '',
        (notes.codes[question.id] ?? []).join('; '),
      ];
    });
  });
  const head = ['Question', 'Respondent', 'Category', 'Standing', 'Received (UTC)', 'Response', 'Rationale', 'Confidential', 'Themes'];
  const csv = Readable.from([head, ...lines]).pipe(stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' }));
  return new Response(Readable.toWeb(csv) as ReadableStream<Uint8Array>, {
    headers: {
      ...headers,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${id}-all-answers.csv"`,
    },
  });
}
