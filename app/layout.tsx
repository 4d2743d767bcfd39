import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '#components/site-footer.tsx';
import { SiteHeader } from '#components/site-header.tsx';
import { siteUrl } from '#lib/env.ts';
import { whoIs } from '#lib/services/who.ts';
import { currentStanding } from '#lib/session.ts';
import { italic, text } from './fonts.ts';
import './globals.css';

const name = 'SEC Modification Register';

/** What every page's head says unless the page says it better; SITE_URL is the only origin that is ever printed. */
export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: name, template: `%s – ${name}` },
    description: 'Every proposal to change the Smart Energy Code: where it stands, what happens next, and until when you can act.',
    openGraph: { siteName: name, type: 'website', locale: 'en_GB' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#11171d' },
  ],
};

/** The frame of every page: skip link, masthead, the page's own `main`, colophon. Pages bring no `main` of their own. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const standing = await currentStanding();
  const who = 'account' in standing && standing.is !== 'awaiting-code' ? whoIs(standing.account) : null;
  return (
    <html lang="en-GB" className={`${text.variable} ${italic.variable}`}>
      <body>
        <a className="skip" href="#main">
          Skip to main content
        </a>
        <SiteHeader who={who} />
        <main id="main" className="frame" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
