import type { Metadata } from 'next';
import { Lifecycle } from '#components/lifecycle/lifecycle.tsx';
import { Framed } from './framed.tsx';
import { metadataOf } from './metadata.ts';
import { type PageProps, readView } from './read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'where it stands');

export default async function Page(props: PageProps) {
  return <Framed found={await readView(props)}>{(view) => <Lifecycle view={view} />}</Framed>;
}
