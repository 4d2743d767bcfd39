import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader, type Who } from './site-header.tsx';

/** The frame of every page: skip link, masthead, the page's own `main`, colophon. Pages bring no `main` of their own. */
export function Frame({ who, children }: { who: Who | null; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      <SiteHeader who={who} />
      <main id="main" className="frame" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
