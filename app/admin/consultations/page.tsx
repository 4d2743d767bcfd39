import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { whenText } from '#components/consultation/compose/words.ts';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatDay, formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { liveProposals } from '#db/queries/live.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { listCompositions } from '#lib/services/consultation-drafts.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Consultations to keep', robots: { index: false } };

/** What the Panel let go out and is not composed yet, what is being composed, and every consultation that was announced here. */
export default async function ConsultationsPage() {
  const { viewer } = await keeper('/admin/consultations');
  const held = readSubjects<Consultation>('consultation', viewer.book).filter(({ source }) => source === null);
  return (
    <>
      <AdminHeader title="Consultations" book={viewer.book} lead="Composed here, announced to everybody, closed by itself at its hour." />
      <p className="form-actions">
        <a className="button" href="/admin/consultations/new">
          Compose a consultation
        </a>
      </p>
      <Approved viewer={viewer} held={held} />
      <Composing viewer={viewer} />
      <Section id="announced" title="Announced">
        {held.length === 0 ? <EmptyState title="No consultation was announced here." /> : <Announced held={held.toReversed()} />}
      </Section>
    </>
  );
}

/** Modification Report Consultations that the Panel approved and of which nothing is announced. */
function Approved({ viewer, held }: { viewer: Viewer; held: readonly Consultation[] }) {
  const announced = (id: string) => held.some((one) => one.proposal === id && one.kind === 'modification-report' && !one.cancelled);
  const waiting = liveProposals(viewer.book, ['report-consultation'], null).filter(
    ({ id, formal }) => formal.consultation && !announced(id),
  );
  if (waiting.length === 0) return null;
  return (
    <Section id="approved" title="Approved by the Panel, to be composed">
      <ul className="points">
        {waiting.map((proposal) => (
          <li key={proposal.id}>
            <a href={`/admin/consultations/new?kind=modification-report&proposal=${proposal.id}`}>
              {referenceOf(proposal)} {proposal.title}
            </a>
            , from {formatDay(proposal.formal.consultation?.opens as string)} to {formatDay(proposal.formal.consultation?.closes as string)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Composing({ viewer }: { viewer: Viewer }) {
  const drafts = listCompositions(viewer);
  if (drafts.length === 0) return null;
  return (
    <Section id="composing" title="Being composed">
      <ul className="points">
        {drafts.map(({ id, draft: { content, saved } }) => (
          <li key={id}>
            <a href={`/admin/consultations/drafts/${id}`}>{content.title || 'Without a title'}</a>, {kindNames[content.kind]}, saved{' '}
            {formatInstant(saved.at(-1)?.at ?? '')}. Not public.
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Announced({ held }: { held: readonly Consultation[] }) {
  const moment = now();
  return (
    <div className="stacked of-kept-consultations">
      <DataTable
        caption="Consultations announced here, the latest closing day first"
        columns={['Consultation', 'Kind', 'Where it stands', 'Opens', 'Closes']}
        rows={held.map((consultation) => ({
          key: consultation.id,
          cells: [
            <a key="t" href={`/admin/${consultation.id.replace('/', 's/')}`}>
              {consultation.title}
            </a>,
            kindNames[consultation.kind],
            whenText(consultation, moment),
            formatDay(consultation.opens),
            formatDay(consultation.closes),
          ],
        }))}
      />
    </div>
  );
}
