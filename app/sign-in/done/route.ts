import { ownPath } from '#lib/auth/own-path.ts';
import { seeOther } from '#lib/forms/post.ts';
import { adoptParked, currentStanding, wayIn } from '#lib/session.ts';

/** Back from the identity provider: on to where somebody wanted to go, or to the code that is still asked for. */
export async function GET(request: Request): Promise<Response> {
  const to = ownPath(new URL(request.url).searchParams.get('to') ?? undefined);
  const { is, login } = await currentStanding();
  if (login) await adoptParked(login, to);
  return seeOther(is === 'signed-in' ? to : await wayIn(to));
}
