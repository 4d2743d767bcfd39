export type OpenId = { issuer: string; clientId: string; clientSecret: string; name: string };

/** The identity provider of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, called OIDC_NAME; null where none is set up. */
export function openId(): OpenId | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = process.env;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name: name || new URL(issuer).host } : null;
}

/** What the button calls it, or null. */
export const openIdName = (): string | null => openId()?.name ?? null;
