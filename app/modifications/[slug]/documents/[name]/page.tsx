import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentPage } from '#components/document/document-page.tsx';
import { documentPath, findDocument } from '#components/lifecycle/sections.ts';
import { Framed } from '../../framed.tsx';
import { metadataOf } from '../../metadata.ts';
import { type PageProps, readView } from '../../read-view.ts';

export const dynamic = 'force-dynamic';
type Props = Omit<PageProps, 'params'> & { params: Promise<{ slug: string; name: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await readView(props);
  const document = found.found === 'shown' ? await named(props, found.view.proposal) : undefined;
  if (!document) return { title: 'No such document' };
  return metadataOf(props, [document.title, document.version].filter(Boolean).join(' '), documentPath(document));
}

export default async function Page(props: Props) {
  const name = decodeURIComponent((await props.params).name);
  const found = await readView(props, ({ proposal }) => [findDocument(proposal, name)?.source ?? null]);
  const document = found.found === 'shown' ? findDocument(found.view.proposal, name) : undefined;
  return (
    <Framed found={found} part={document && documentPath(document)}>
      {(view) => (document ? <DocumentPage view={view} document={document} /> : notFound())}
    </Framed>
  );
}

const named = async ({ params }: Props, proposal: Parameters<typeof findDocument>[0]) =>
  findDocument(proposal, decodeURIComponent((await params).name));
