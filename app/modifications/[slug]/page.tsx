import type { Metadata } from 'next';
import { Lifecycle } from '#components/lifecycle/lifecycle.tsx';
import { currentViewer } from '#lib/session.ts';
import { Attached } from './attached.tsx';
import { Yours } from './do/yours.tsx';
import { Framed } from './framed.tsx';
import { metadataOf } from './metadata.ts';
import { type PageProps, readView, theRegister } from './read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'where it stands');

/** The lifecycle page of a proposal; who is signed in also sees what they can do, on the page as it stands today. */
export default async function Page(props: PageProps) {
  const viewer = await currentViewer();
  const { shelf = theRegister } = props;
  return (
    <Framed found={await readView(props)}>
      {(view) => (
        <Lifecycle
          view={view}
          attached={<Attached viewer={viewer} shelf={shelf} view={view} />}
          yours={viewer && !view.asked.asOf && !view.asked.known ? <Yours viewer={viewer} shelf={shelf} slug={view.proposal.slug} /> : null}
        />
      )}
    </Framed>
  );
}
