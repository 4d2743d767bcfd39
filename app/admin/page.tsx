import type { Metadata } from 'next';
import { PageHeader } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { adminPages } from '#lib/services/admin.ts';
import { keeper } from './keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Code Administrator', robots: { index: false } };

/** The way to every page of the Code Administrator's, with how much waits or is kept there. */
export default async function AdminPage() {
  const { viewer } = await keeper('/admin');
  const pages = adminPages(viewer, now());
  return (
    <>
      <PageHeader title="Code Administrator" lead="What comes in and wants an answer, and what is kept here for everybody." />
      {[true, false].map((due) => (
        <section key={String(due)} className="section" aria-labelledby={due ? 'due' : 'kept'}>
          <h2 id={due ? 'due' : 'kept'}>{due ? 'Wants an answer' : 'Kept here'}</h2>
          <ul className="work-items">
            {pages
              .filter((page) => page.due === due)
              .map(({ href, title, what, count }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                  {count !== null && <span className="num"> {count}</span>}
                  <span className="small quiet block">{what}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/work">What waits on you</a>
      </p>
    </>
  );
}
