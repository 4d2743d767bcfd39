import type { Metadata } from 'next';
import { History } from '#components/lifecycle/history.tsx';
import { SubPage } from '#components/lifecycle/sub-page.tsx';
import { currentViewer } from '#lib/session.ts';
import { correctionOf } from '../do/correction.ts';
import { Framed } from '../framed.tsx';
import { metadataOf } from '../metadata.ts';
import { type PageProps, readView, theRegister } from '../read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'history', '/history');

/** The history; who may put a fact right finds the way to it at each entry, on the page as it stands today. */
export default async function Page(props: PageProps) {
  const viewer = await currentViewer();
  const { shelf = theRegister } = props;
  return (
    <Framed found={await readView(props)} part="/history">
      {(view) => (
        <SubPage view={view} part="/history" title="History" lead="Formal acts first, then every fact recorded, the latest first.">
          <History
            view={view}
            all
            correct={viewer && !view.asked.asOf && !view.asked.known ? correctionOf(viewer, shelf, view.proposal.slug) : null}
          />
        </SubPage>
      )}
    </Framed>
  );
}
