import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { arrivedMail } from '#lib/services/outbox.ts';
import { currentViewer, wayIn } from '#lib/session.ts';
import { keeperOf, notForYou } from '../../../keeper.ts';

export const dynamic = 'force-dynamic';

/** Says of a message that may have arrived that it did; one of which nobody doubts it is left alone, and its page says where it stands. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const page = `/admin/outbox/${encodeURIComponent(id)}`;
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return seeOther(await wayIn(page));
  if (!keeperOf(viewer)) return notForYou();
  await arrivedMail(viewer.book, id, now());
  return seeOther(page);
}
