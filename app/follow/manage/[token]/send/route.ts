import { changeFollows } from '#app/follow/changing.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { readLink } from '#lib/services/follow.ts';

/** Changes what somebody is told, by the link in a message to them. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const { token } = await params;
  const whose = readLink(token);
  const done = whose && (await changeFollows(whose, whose, form.fields));
  return seeOther(
    readLink(token) ? `/follow/manage/${encodeURIComponent(token)}?done=${done}` : `/follow?done=${whose ? 'stopped' : 'over'}`,
  );
}
