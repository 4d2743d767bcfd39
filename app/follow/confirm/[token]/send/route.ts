import { followHref } from '#app/follow/topic.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { confirmFollow } from '#lib/services/follow.ts';

/** Uses the link of a confirmation, once. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const { token } = await params;
  const done = await confirmFollow(token, now());
  return seeOther(done ? `${followHref(done.book, done.topic)}&done=following` : `/follow/confirm/${encodeURIComponent(token)}`);
}
