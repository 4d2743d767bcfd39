import { siteUrl } from '#lib/env.ts';
import { siteAddresses } from '../addresses.ts';
import { sitemapPart, xmlAnswer } from '../sitemap-xml.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ part: string }> };

/** One of the maps that the index names: `/sitemaps/2.xml`. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const number = (await params).part.match(/^([1-9]\d{0,3})\.xml$/)?.[1];
  const xml = number ? sitemapPart(siteUrl(), siteAddresses(), Number(number)) : null;
  return xml ? xmlAnswer(xml) : new Response('There is no such map of the site.', { status: 404 });
}
