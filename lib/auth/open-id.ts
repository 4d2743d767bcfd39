export type OpenId = { issuer: string; clientId: string; clientSecret: string; name: string };

/** The identity provider of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, called OIDC_NAME; null where none is set up. */
export function openId(): OpenId | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = process.env;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name: name || new URL(issuer).host } : null;
}

/** What the button calls it, or null. */
export const openIdName = (): string | null => openId()?.name ?? null;

/** What is wrong with the settings of the provider, in a sentence for the operator, or null. Half of them set up nothing, and would go unnoticed. */
export function openIdFault(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = process.env;
  const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (given === 0) return null;
  if (given < 3) return 'Set all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none.';
  return URL.canParse(OIDC_ISSUER ?? '') ? null : `OIDC_ISSUER must be an address, not "${OIDC_ISSUER}".`;
}
