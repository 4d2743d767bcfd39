import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader } from '#components/page-header.tsx';

type Props = { shelf: Shelf; consultation: { title: string }; base: string; title: string; lead?: string };

/** The head of a page that holds a part of a consultation: the way back to the whole, at `base`, and that it is made up where it is. */
export const PartHeader = ({ shelf, consultation, base, title, lead }: Props) => (
  <>
    <Breadcrumbs
      trail={[
        [shelf.practice ? '/practice' : '/consultations', shelf.practice ? 'Practice' : 'Consultations'],
        [base, consultation.title],
      ]}
    />
    {shelf.practice && <PracticeBanner title="Practice: everything on this page is made up." />}
    <PageHeader over={consultation.title} title={title} lead={lead} />
  </>
);
