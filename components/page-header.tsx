import type { ReactNode } from 'react';

/** The head of a page. `over`: a few words above the title (a reference); `lead`: one sentence; `children`: tags and marks under it. */
export function PageHeader({
  title,
  over,
  lead,
  children,
}: {
  title: ReactNode;
  over?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="page-header">
      {over && <p className="over">{over}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children && <div className="marks">{children}</div>}
    </header>
  );
}

/** A part of a page under its own h2, with an address of its own (`id`). */
export function Section({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
