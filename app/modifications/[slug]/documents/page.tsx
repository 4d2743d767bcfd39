import type { Metadata } from 'next';
import { Documents, LegalTexts } from '#components/lifecycle/documents.tsx';
import { SubPage } from '#components/lifecycle/sub-page.tsx';
import { Section } from '#components/page-header.tsx';
import { Framed } from '../framed.tsx';
import { metadataOf } from '../metadata.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'documents', '/documents');

export default async function Page(props: PageProps) {
  const found = await readView(props, ({ proposal }) => [...proposal.documents, ...proposal.legalTexts].map((held) => held.source));
  return (
    <Framed found={found} part="/documents">
      {(view) => (
        <SubPage view={view} part="/documents" title="Documents">
          {view.proposal.documents.length > 0 ? <Documents view={view} /> : <p>Documents: not recorded in the sources.</p>}
          {view.proposal.legalTexts.length > 0 && (
            <Section id="legal-text" title="Legal text">
              <LegalTexts view={view} />
            </Section>
          )}
        </SubPage>
      )}
    </Framed>
  );
}
