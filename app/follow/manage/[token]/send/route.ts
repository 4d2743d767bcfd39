import { changeFollows } from '#app/follow/changing.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { readLink } from '#lib/services/follow.ts';

/** Changes what somebody follows, by the link in a message to them. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const { token } = await params;
  const whose = readLink(token);
  if (whose) await changeFollows(whose, form.fields);
  return seeOther(readLink(token) ? `/follow/manage/${encodeURIComponent(token)}` : `/follow?done=${whose ? 'stopped' : 'over'}`);
}
