import { identity, providerId } from '#lib/auth/next-auth.ts';
import { openId } from '#lib/auth/open-id.ts';
import { now } from '#lib/clock.ts';
import { siteUrl } from '#lib/env.ts';
import { came } from '#lib/session.ts';

const { handlers } = identity(came, now);

/** Where the identity provider sends people back to. Nothing else of next-auth is reachable: passphrases, codes and signing out have pages of their own. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!openId() || pathname !== `/api/auth/callback/${providerId}`) return new Response('Not found\n', { status: 404 });
  const here = new Request(`${siteUrl()}${pathname}${search}`, { headers: request.headers });
  return handlers.GET(here as Parameters<typeof handlers.GET>[0]);
}
