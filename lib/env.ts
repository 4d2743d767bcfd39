/** The only origin that is ever printed (canonical addresses, link previews, feeds, mail): SITE_URL, without a slash at its end. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '');
}
