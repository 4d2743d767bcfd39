import NextAuth, { type NextAuthConfig } from 'next-auth';
import { siteUrl } from '#lib/env.ts';
import type { Instant } from '#lib/process/day.ts';
import { authSecret, cookieTerms, secure, sessionCookie } from './cookie.ts';
import { openId } from './open-id.ts';
import { type Came, signInByProvider } from './sign-in.ts';
import { terms } from './terms.ts';

/** Signing in through an identity provider, by next-auth. `came` and `now` are asked when somebody comes back from it. */
export const identity = (came: () => Promise<Came>, now: () => Instant) => NextAuth(() => configuration(came, now));

/** The id of the provider in the addresses of next-auth: /api/auth/callback/openid is what is registered there. */
export const providerId = 'openid';

/**
 * Only accounts that exist come in, by an address that the provider says is verified; nothing of what it tells is kept. The token holds the random id of a session of the vault
 * and nothing else. Without a provider there is nothing to sign in with.
 */
export function configuration(came: () => Promise<Came>, now: () => Instant): NextAuthConfig {
  const provider = openId();
  return {
    providers: provider
      ? [
          {
            id: providerId,
            type: 'oidc',
            name: provider.name,
            issuer: provider.issuer,
            clientId: provider.clientId,
            clientSecret: provider.clientSecret,
            checks: ['pkce', 'state', 'nonce'],
            authorization: { params: { scope: 'openid email' } },
          },
        ]
      : [],
    secret: authSecret(),
    trustHost: true,
    basePath: '/api/auth',
    useSecureCookies: secure(),
    session: { strategy: 'jwt', maxAge: terms.cookie / 1000 },
    cookies: { sessionToken: { name: sessionCookie(), options: cookieTerms() } },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    logger: { error: tell, warn: () => {}, debug: () => {} },
    callbacks: {
      redirect: ({ url }) => (url.startsWith('/') || url.startsWith(`${siteUrl()}/`) ? new URL(url, siteUrl()).href : siteUrl()),
      async signIn({ profile, user }) {
        const begun =
          profile?.email && profile.email_verified === true
            ? await signInByProvider(profile.email, provider?.name ?? '', await came(), now())
            : null;
        if (!begun) return '/sign-in?refused=unknown';
        user.id = begun.sid;
        return true;
      },
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires, user: undefined }) as never,
    },
  };
}

/** What kind of fault it was, for the operator; next-auth's own message may hold what the provider told of a person. */
const tell = (error: Error): void => console.error(`Signing in through the identity provider failed: ${error.name}`);
