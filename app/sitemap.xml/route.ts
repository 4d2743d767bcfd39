import { siteUrl } from '#lib/env.ts';
import { siteAddresses } from '../sitemaps/addresses.ts';
import { sitemapXml, xmlAnswer } from '../sitemaps/sitemap-xml.ts';

export const dynamic = 'force-dynamic';

/** The map of the site, or from 50,000 addresses on the index of its maps. */
export const GET = (): Response => xmlAnswer(sitemapXml(siteUrl(), siteAddresses()));
