import type { ReactNode } from 'react';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader } from '#components/page-header.tsx';
import type { Handling } from './handling.ts';

/** What stands around every page on which responses are worked with: none of it is public. */
export function Frame({ at, title, lead, children }: { at: Handling; title: string; lead?: string; children: ReactNode }) {
  const trail: [string, string][] = [
    ['/admin', 'Code Administrator'],
    ['/admin/consultations', 'Consultations'],
  ];
  if (title !== 'Responses') trail.push([at.base, 'Responses']);
  return (
    <>
      <Breadcrumbs trail={trail} />
      {at.viewer.book === 'practice' && <PracticeBanner title="Practice: everything on this page is made up." />}
      <PageHeader over={at.consultation.title} title={title} lead={lead} />
      {children}
    </>
  );
}
