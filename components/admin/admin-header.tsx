import type { ReactNode } from 'react';
import { PracticeBanner } from '../banner.tsx';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { PageHeader } from '../page-header.tsx';

/** The head of a page of the Code Administrator’s; in the practice book it says that nothing is real. */
export function AdminHeader({
  title,
  lead,
  book,
  trail = [],
}: {
  title: string;
  lead: ReactNode;
  book: 'register' | 'practice';
  trail?: [string, string][];
}) {
  return (
    <>
      <Breadcrumbs trail={[['/admin', 'Code Administrator'], ...trail]} />
      <PageHeader title={title} lead={lead} />
      {book === 'practice' && <PracticeBanner title="Practice: what you keep here belongs to the practice book." />}
    </>
  );
}
