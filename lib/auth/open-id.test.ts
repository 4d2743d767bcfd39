import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { sessionsOf } from '#db/queries/accounts.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { sessionCookie, unseal } from './cookie.ts';
import { identity, providerId } from './next-auth.ts';
import { openId, openIdFault } from './open-id.ts';
import { standingOf } from './sessions.ts';
import type { Came } from './sign-in.ts';
import { type Claims, type IdentityProvider, identityProvider } from './testing.ts';

const site = 'http://localhost:3000';
const login = 'fiona.quill@meterwright.example';
const now = () => new Date().toISOString();
let provider: IdentityProvider;
/** What the provider says of whoever signs in there. */
let claims: Claims;

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  provider = await identityProvider(site, () => claims);
  Object.assign(process.env, {
    AUTH_SECRET: 'x'.repeat(44),
    ...provider.env,
  });
});
afterAll(() => provider.close());

beforeEach(async () => {
  const db = holdDatabase(await databaseWithPractice());
  const account = { person: 'person/x011', book: 'practice' as const, passphrase: null, totp: null, recovery: [], disabled: false };
  const value = { ...account, sessionsSince: '2026-01-01T00:00:00.000Z' };
  await commit(db, { book: 'practice', events: [], vault: [{ kind: 'account', key: login, value }] }, now());
  claims = { email: login, email_verified: true };
});

/** A browser's cookies, by origin and name. */
const jar = () => {
  const kept = new Map<string, string>();
  return {
    take(origin: string, response: Response) {
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
        kept.set(`${origin} ${name}`, value);
      }
      return response;
    },
    give: (origin: string) =>
      [...kept]
        .filter(([key]) => key.startsWith(`${origin} `))
        .map(([key, value]) => `${key.slice(origin.length + 1)}=${value}`)
        .join('; '),
    get: (origin: string, name: string) => kept.get(`${origin} ${name}`),
  };
};

/** Signs in through the provider as a browser would, and tells where it ended. `meddle` changes the address that leads back. */
async function through(meddle = (address: string) => address) {
  const came: Came = { network: '192.0.2.1', browser: 'Firefox', sid: null };
  const { handlers } = identity(async () => came, now);
  const cookies = jar();
  const ask = async (path: string, body?: URLSearchParams) => {
    const request = new Request(`${site}${path}`, { method: body ? 'POST' : 'GET', headers: { cookie: cookies.give(site) }, body });
    return cookies.take(site, await handlers[body ? 'POST' : 'GET'](request as Parameters<typeof handlers.GET>[0]));
  };
  const { csrfToken } = (await (await ask('/api/auth/csrf')).json()) as { csrfToken: string };
  const started = await ask(
    `/api/auth/signin/${providerId}`,
    new URLSearchParams({ csrfToken, callbackUrl: `${site}/sign-in/done?to=%2Fwork` }),
  );
  let address = started.headers.get('location') ?? '';
  for (let hops = 0; !address.startsWith(site) && hops < 10; hops++) {
    const { origin } = new URL(address);
    const answer = cookies.take(origin, await fetch(address, { redirect: 'manual', headers: { cookie: cookies.give(origin) } }));
    address = new URL(answer.headers.get('location') ?? '', address).href;
  }
  const back = new URL(meddle(address));
  const ended = await ask(back.pathname + back.search);
  return { ended: ended.headers.get('location'), sid: await unseal(cookies.get(site, sessionCookie())) };
}

test('an account whose address the provider has verified comes in; the cookie holds the id of a session of ours and nothing else', async () => {
  const { ended, sid } = await through();
  expect(ended).toBe(`${site}/sign-in/done?to=%2Fwork`);
  expect(await standingOf(sid, now())).toMatchObject({ is: 'signed-in', login });
});

test.each([
  ['no account here has the address', { email: 'nobody@meterwright.example', email_verified: true }],
  ['the provider has not verified the address', { email: login, email_verified: false }],
  ['the provider does not say whether it has', { email: login }],
  ['the provider tells no address', {}],
])('where %s, nobody comes in', async (_, said) => {
  claims = said;
  const { ended, sid } = await through();
  expect([ended, sid]).toEqual([`${site}/sign-in?refused=unknown`, null]);
  expect(sessionsOf(login)).toEqual([]);
});

test('a way back that this browser did not begin, or that was changed, lets nobody in', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const { ended, sid } = await through((address) => address.replace(/state=[^&]+/, 'state=forged'));
  expect(told.mock.calls).toEqual([['Signing in through the identity provider failed: CallbackRouteError']]);
  expect(ended).toMatch(/^http:\/\/localhost:3000\/sign-in\?error=/);
  expect(sid).toBeNull();
});

test('half of the settings, or an issuer that is no address, is said to the operator', () => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = process.env;
  expect(openIdFault()).toBeNull();
  process.env.OIDC_ISSUER = 'id.example';
  expect(openIdFault()).toBe('OIDC_ISSUER must be an address, not "id.example".');
  process.env.OIDC_CLIENT_ID = '';
  expect([openIdFault(), openId()]).toEqual(['Set all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none.', null]);
  Object.assign(process.env, { OIDC_ISSUER, OIDC_CLIENT_ID });
});
