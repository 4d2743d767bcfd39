import { identity, providerId } from '#lib/auth/next-auth.ts';
import { openId } from '#lib/auth/open-id.ts';
import { ownPath } from '#lib/auth/own-path.ts';
import { now } from '#lib/clock.ts';
import { seeOther } from '#lib/forms/post.ts';
import { came } from '#lib/session.ts';

const { signIn } = identity(came, now);

/** On to the identity provider. By GET, since a browser that sends a form may not be led to another site (form-action); nothing has happened until it sends somebody back. */
export async function GET(request: Request): Promise<Response> {
  if (!openId()) return seeOther('/sign-in');
  const to = ownPath(new URL(request.url).searchParams.get('to') ?? undefined);
  const address: string = await signIn(providerId, { redirect: false, redirectTo: `/sign-in/done?to=${encodeURIComponent(to)}` });
  return new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } });
}
