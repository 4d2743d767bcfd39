import type { MetadataRoute } from 'next';
import { siteUrl } from '#lib/env.ts';

export const dynamic = 'force-dynamic';

/** Everything public may be indexed, except searches and what is only somebody's own. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/modifications?*q=', '/changes?*q=', '/work', '/admin', '/account', '/sign-in', '/raise', '/follow', '/*/do/', '/*/ask'],
    },
    sitemap: `${siteUrl()}/sitemap.xml`,
  };
}
