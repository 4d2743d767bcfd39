import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Frame } from '#components/frame.tsx';
import { site } from '#components/site.ts';
import { siteUrl } from '#lib/env.ts';
import { whoReads } from '#lib/services/who.ts';
import { currentStanding } from '#lib/session.ts';
import { italic, text } from './fonts.ts';
import './globals.css';

/** What every page's head says unless the page says it better; SITE_URL is the only origin that is ever printed. */
export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: site.name, template: `%s – ${site.name}` },
    description: site.description,
    openGraph: { siteName: site.name, type: 'website', locale: site.locale },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { colorScheme: site.colorScheme, themeColor: [...site.themeColor] };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${text.variable} ${italic.variable}`}>
      <body>
        <Frame who={whoReads(await currentStanding())}>{children}</Frame>
      </body>
    </html>
  );
}
