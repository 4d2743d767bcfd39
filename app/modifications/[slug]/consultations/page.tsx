import type { Metadata } from 'next';
import { ConsultationInFull } from '#components/lifecycle/responses.tsx';
import { SubPage } from '#components/lifecycle/sub-page.tsx';
import { Framed } from '../framed.tsx';
import { metadataOf } from '../metadata.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'consultations and responses', '/consultations');

export default async function Page(props: PageProps) {
  const found = await readView(props, ({ consultations }) =>
    consultations.flatMap((c) => [c.source, ...c.responses.map((r) => r.source), c.outcome?.source ?? null]),
  );
  return (
    <Framed found={found} part="/consultations">
      {(view) => (
        <SubPage view={view} part="/consultations" title="Consultations and responses">
          {view.consultations.length === 0 && <p>Consultations: not recorded in the sources.</p>}
          {view.consultations.map((consultation) => (
            <ConsultationInFull key={consultation.id} view={view} consultation={consultation} />
          ))}
        </SubPage>
      )}
    </Framed>
  );
}
