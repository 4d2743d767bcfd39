import { wrong } from '#app/admin/do/[act]/wrong.ts';
import { keeperOf } from '#app/admin/keeper.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { moveItem } from '#lib/process/meeting/acts/move-item.ts';
import { park } from '#lib/services/park.ts';
import { record } from '#lib/services/record.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { notForYou } from '../../../keeper.ts';

type Props = { params: Promise<{ id: string }> };

/** Moves an item of the agenda one place; the agenda is shown again with it there. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const path = `/admin/meetings/${id}`;
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return signInFirst(path, {});
  const actor = keeperOf(viewer);
  if (!actor) return notForYou();
  const { item = [], to = [], seen = [], token = [] } = posted.fields;
  const input = { meeting: `meeting/${id}`, item: item[0], to: to[0] };
  const recording = { book: viewer.book, act: moveItem, actor, input, seen: Number(seen[0] ?? 0), token: token[0] ?? '' };
  const done = await record(recording, now());
  if (done.ok) return seeOther(`${path}#item-${item[0]}`);
  const key = await park({ login: viewer.login, path, fields: {}, errors: wrong(done, viewer.book), checked: false }, now());
  return seeOther(`${path}?attempt=${key}#error-summary`);
}
