import { encode, getToken } from 'next-auth/jwt';
import { siteUrl } from '#lib/env.ts';
import { terms } from './terms.ts';

/** Whether the site is reached by https: then browsers send the cookie nowhere else. */
export const secure = (): boolean => siteUrl().startsWith('https:');

/** The cookie as next-auth names it. Its name contains "session": no page that a browser asks for with it is kept for others. */
export const sessionCookie = (): string => `${secure() ? '__Secure-' : ''}authjs.session-token`;

/** How it is set: scripts cannot read it, and other sites' forms do not bring it along. */
export const cookieTerms = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: secure() }) as const;

/** The installation's key. Throws where none was provided: a start script does that (lib/keys.ts). */
export function authSecret(): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error('AUTH_SECRET is not set');
  return secret;
}

/** A session's random id, sealed by next-auth: the cookie's value. It holds nothing else; who and what is asked of the vault. */
export const seal = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: authSecret(), salt: sessionCookie(), maxAge: terms.cookie / 1000 });

/** The random id in a sealed value, or null where it was not sealed here or is too old. */
export async function unseal(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  const cookieName = sessionCookie();
  const token = await getToken({
    req: { headers: new Headers({ cookie: `${cookieName}=${value}` }) },
    cookieName,
    salt: cookieName,
    secret: authSecret(),
    logger: silent,
  });
  return typeof token?.sid === 'string' ? token.sid : null;
}

const silent = { error: () => {}, warn: () => {}, debug: () => {} };
