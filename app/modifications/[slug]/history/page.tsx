import type { Metadata } from 'next';
import { History } from '#components/lifecycle/history.tsx';
import { SubPage } from '#components/lifecycle/sub-page.tsx';
import { Framed } from '../framed.tsx';
import { metadataOf } from '../metadata.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'history', '/history');

export default async function Page(props: PageProps) {
  return (
    <Framed found={await readView(props)} part="/history">
      {(view) => (
        <SubPage view={view} part="/history" title="History" lead="Formal acts first, then every fact recorded, the latest first.">
          <History view={view} all />
        </SubPage>
      )}
    </Framed>
  );
}
