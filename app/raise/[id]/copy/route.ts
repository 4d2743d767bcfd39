import { formatDay, formatInstant } from '#components/format.ts';
import { answerRows } from '#components/raise/form-rows.ts';
import { now } from '#lib/clock.ts';
import { nameIn } from '#lib/services/raise-choices.ts';
import { openForm } from '#lib/services/raising.ts';
import { currentViewer } from '#lib/session.ts';

/** A form as plain text, for those who may open it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const viewer = await currentViewer();
  const form = viewer && openForm(viewer, id, now());
  if (!viewer || !form) return new Response('There is no such form.\n', { status: 404, headers });
  const { draft, submission, actor, standing } = form;
  const view = { answers: submission?.fields ?? draft.fields, regime: draft.regime, standing };
  const lines = (audience: 'public' | 'private') =>
    answerRows(view, audience, nameIn(viewer.book), null).map(({ name, value }) => `${name}\n${String(value)}\n`);
  const sent = submission
    ? [
        `Receipt ${submission.receipt}, sent at ${formatInstant(submission.submittedAt)}`,
        `Comments by the end of ${formatDay(submission.commentsBy)}`,
      ]
    : ['Not sent yet'];
  const text = [actor.name, ...sent, '', ...lines('public'), 'Never published', '', ...lines('private')].join('\n');
  return new Response(text, { headers });
}

const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' };
