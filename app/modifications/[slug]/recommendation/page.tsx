import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RecommendationPage } from '#components/lifecycle/recommendation-page.tsx';
import type { View } from '#components/lifecycle/view.ts';
import { recommendationOf } from '#lib/documents/recommendation.ts';
import { Framed } from '../framed.tsx';
import { metadataOf } from '../metadata.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'recommendation', '/recommendation');

const packOf = ({ proposal, consultations, settings }: View) => recommendationOf(proposal, consultations, settings);

/** What the Change Board recommends to the Authority, with all that goes with it; not found before the result is published. */
export default async function Page(props: PageProps) {
  const found = await readView(props);
  if (found.found === 'shown' && !packOf(found.view)) notFound();
  return (
    <Framed found={found} part="/recommendation">
      {(view) => {
        const pack = packOf(view);
        return pack && <RecommendationPage view={view} pack={pack} />;
      }}
    </Framed>
  );
}
