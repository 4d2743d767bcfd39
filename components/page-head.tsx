import Head from 'next/head';
import { site } from './site.ts';

/** What the head of a page says of it. `canonical` and `alternates` (type, address) are paths of this site. */
export type HeadOfPage = {
  title: string;
  description: string;
  canonical: string;
  alternates: readonly (readonly [type: string, href: string])[];
  indexed: boolean;
};

/** The same head as the layout of the other pages writes, for a page of Next's older router. `origin` is the only one that is ever printed. */
export function PageHead({ head, origin }: { head: HeadOfPage; origin: string }) {
  const { description, canonical, alternates, indexed } = head;
  const title = `${head.title} – ${site.name}`;
  return (
    <Head>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {site.themeColor.map(({ media, color }) => (
        <meta key={media} name="theme-color" content={color} media={media} />
      ))}
      <meta name="color-scheme" content={site.colorScheme} />
      <title>{title}</title>
      <meta name="description" content={description} />
      {!indexed && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={`${origin}${canonical}`} />
      {alternates.map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={`${origin}${href}`} />
      ))}
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={site.locale} />
      <meta property="og:type" content="website" />
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <link rel="icon" href="/icon.svg" sizes="any" type="image/svg+xml" />
    </Head>
  );
}
