import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { subjectInput } from '#lib/forms/subject-input.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { park, unpark } from '#lib/services/park.ts';
import { foresee, record } from '#lib/services/record.ts';
import { currentViewer, signInFirst, wayIn } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';
import { wrong } from '../wrong.ts';

type Props = { params: Promise<{ act: string }> };

/** First what was typed, which leads to the check page; then, from there, the confirmation, which records it once however often it is sent. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const act = subjectActNamed((await params).act);
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!act) return notForYou();
  const path = `/admin/do/${act.act}`;
  const { attempt = [], token = [], seen = [], ...own } = posted.fields;
  if (!viewer && token[0] && attempt[0]) return seeOther(await wayIn(`${path}?attempt=${encodeURIComponent(attempt[0])}`));
  if (!viewer) return signInFirst(path, posted.fields);
  const actor = keeperOf(viewer);
  if (!actor) return notForYou();

  const { book, login } = viewer;
  const parked = unpark(attempt[0], login, path, now());
  const fields = parked && token[0] ? parked.fields : own;
  const { input, errors } = subjectInput(act, fields);
  const back = async (faults: Record<string, string>, checked: boolean) => {
    const key = await park({ login, path, fields, errors: faults, checked }, now());
    return seeOther(`${path}?attempt=${key}${Object.keys(faults).length > 0 ? '#error-summary' : ''}`);
  };
  if (!token[0] || !parked) {
    const foreseen = foresee({ book, act, actor, input }, now());
    const faults = foreseen.ok ? errors : { ...wrong(foreseen, book), ...errors };
    return back(faults, Object.keys(faults).length === 0);
  }
  const done = await record({ book, act, actor, input, seen: Number(seen[0] ?? 0), token: token[0] }, now());
  if (done.ok) return seeOther(`${path}?attempt=${attempt[0]}&done=${done.entry}`);
  return back(wrong(done, book), 'meanwhile' in done);
}
