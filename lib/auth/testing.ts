import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type Claims = { email?: string; email_verified?: boolean };
export type IdentityProvider = { issuer: string; env: Record<string, string>; close: () => void };

const secret = 'a secret between the two';

/** A real provider on loopback that asks nobody anything: everybody is signed in there and has agreed. `claims`: what it says of whoever comes. `env`: how a site is told of it. */
export async function identityProvider(site: string, claims: () => Claims): Promise<IdentityProvider> {
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  const server = createServer((req, res) => provider.callback()(req, res)).listen(0, '127.0.0.1', resolve);
  await listening;
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'register', client_secret: secret, redirect_uris: [`${site}/api/auth/callback/openid`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...claims() }) }),
    cookies: { keys: ['one'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  });
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    const { params } = await provider.interactionDetails(ctx.req, ctx.res);
    const grant = new provider.Grant({ accountId: 'somebody', clientId: String(params.client_id) });
    grant.addOIDCScope('openid email');
    const result = { login: { accountId: 'somebody' }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
    ctx.respond = false;
  });
  const env = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'register', OIDC_CLIENT_SECRET: secret, OIDC_NAME: 'Example ID' };
  return { issuer, env, close: () => server.close() };
}
