import type { Metadata } from 'next';
import { readingOf } from '#components/legal-text/clauses.ts';
import { LegalTextPage } from '#components/legal-text/legal-text-page.tsx';
import { legalTextName } from '#components/lifecycle/sections.ts';
import { SubPage } from '#components/lifecycle/sub-page.tsx';
import { currentSecVersion } from '#db/queries/sec-version.ts';
import { Framed } from '../framed.tsx';
import { metadataOf } from '../metadata.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'legal text', '/legal-text');

export default async function Page(props: PageProps) {
  const found = await readView(props, ({ proposal }) => proposal.legalTexts.map((text) => text.source));
  const { view: asked, version } = await props.searchParams;
  return (
    <Framed found={found} part="/legal-text">
      {(view) => {
        const texts = view.proposal.legalTexts;
        const text = texts.findLast((t) => legalTextName(t) === version || t.version === version) ?? texts.at(-1);
        return text ? (
          <LegalTextPage
            view={view}
            text={text}
            secVersion={view.asked.asOf || view.asked.known ? null : currentSecVersion(view.practice ? 'practice' : 'register')}
            reading={readingOf(typeof asked === 'string' ? asked : undefined, text.changesMarked)}
          />
        ) : (
          <SubPage view={view} part="/legal-text" title="Legal text">
            <p>Legal text: not recorded in the sources.</p>
          </SubPage>
        );
      }}
    </Framed>
  );
}
