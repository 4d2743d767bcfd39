import { markup } from '#components/markup.ts';
import type { Address } from './addresses.ts';

/** A sitemap holds 50,000 addresses; a site that has more has several, and an index of them. */
export const mostAddresses = 50_000;

/** The one map of a small site, or the index of the maps of a large one. */
export const sitemapXml = (site: string, addresses: readonly Address[], most = mostAddresses): string =>
  addresses.length <= most ? urls(site, addresses) : index(site, Math.ceil(addresses.length / most));

/** One of the maps of a large site, numbered from 1; null where there is none of that number. */
export function sitemapPart(site: string, addresses: readonly Address[], number: number, most = mostAddresses): string | null {
  const part = addresses.slice((number - 1) * most, number * most);
  return addresses.length > most && part.length > 0 ? urls(site, part) : null;
}

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const xml = (root: ReturnType<typeof markup>): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.html}\n`;

const urls = (site: string, addresses: readonly Address[]): string =>
  xml(
    markup`<urlset xmlns="${schema}">${addresses.map(
      ({ path, updated }) => markup`<url><loc>${site + path}</loc>${updated && markup`<lastmod>${updated}</lastmod>`}</url>\n`,
    )}</urlset>`,
  );

const index = (site: string, maps: number): string =>
  xml(
    markup`<sitemapindex xmlns="${schema}">${Array.from(
      { length: maps },
      (_, i) => markup`<sitemap><loc>${`${site}/sitemaps/${i + 1}.xml`}</loc></sitemap>\n`,
    )}</sitemapindex>`,
  );

/** As it is sent. */
export const xmlAnswer = (xml: string): Response => new Response(xml, { headers: { 'content-type': 'application/xml' } });
