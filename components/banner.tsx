import type { ReactNode } from 'react';

/** A notice above the content. `kind` 'error' is announced at once. */
export function Banner({ kind = 'notice', children }: { kind?: 'notice' | 'error'; children: ReactNode }) {
  return kind === 'error' ? (
    <div className="banner banner-error" role="alert">
      {children}
    </div>
  ) : (
    <div className="banner">{children}</div>
  );
}

/** On every page of the practice book: nothing here is real. */
export function PracticeBanner({ title = 'Practice example: everything on this page is made up.' }: { title?: string }) {
  return (
    <div className="banner banner-practice">
      <strong>{title}</strong> Its people, organisations, votes and decisions are made up; nothing here has an effect on the Smart Energy
      Code.
    </div>
  );
}

/** On every page of a practice copy: that what happens on it is play, and where the real proposal stands. */
export function CopyBanner({ original }: { original: string }) {
  return (
    <div className="banner banner-practice">
      <strong>Practice copy.</strong> What people do here is play, by made-up people and organisations, and has no effect on the Smart
      Energy Code. <a href={`/modifications/${original}`}>Where the real proposal stands</a>
    </div>
  );
}
