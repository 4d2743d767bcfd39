import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { RadioField } from '#components/form/radio-field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { liveProposals } from '#db/queries/live.ts';
import { now } from '#lib/clock.ts';
import { stagesOfKind } from '#lib/process/consultation/announce.ts';
import { consultationKinds } from '#lib/process/consultation/events.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { unpark } from '#lib/services/park.ts';
import { keeper } from '../../keeper.ts';

export const dynamic = 'force-dynamic';
const path = '/admin/consultations/new';
type Props = { searchParams: Promise<{ attempt?: string; kind?: string; proposal?: string }> };

async function read({ searchParams }: Props) {
  const { viewer } = await keeper(path);
  const search = await searchParams;
  return { viewer, search, parked: unpark(search.attempt, viewer.login, path, now()) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { parked } = await read(props);
  return { title: `${parked ? 'Error: ' : ''}Compose a consultation`, robots: { index: false } };
}

/** The kind, what it is about, and whether it begins with the standard questions. */
export default async function NewConsultationPage(props: Props) {
  const { viewer, search, parked } = await read(props);
  const value = (name: 'kind' | 'proposal') => parked?.fields[name]?.[0] ?? search[name];
  const stages = [...new Set(Object.values(stagesOfKind).flatMap((list) => list ?? []))];
  const proposals = liveProposals(viewer.book, stages, null).map((one) => ({
    value: one.id,
    label: `${referenceOf(one)} ${one.title ?? ''}`,
  }));
  return (
    <>
      <AdminHeader
        title="Compose a consultation"
        book={viewer.book}
        trail={[['/admin/consultations', 'Consultations']]}
        lead="It stays private, with every version, until it is announced."
      />
      <ErrorSummary errors={parked?.errors} />
      <form className="form" method="post" action={`${path}/send`} noValidate>
        <RadioField
          name="kind"
          label="Kind"
          error={parked?.errors.kind}
          value={value('kind')}
          options={consultationKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        />
        <SelectField
          name="proposal"
          label="Proposal"
          hint="A consultation of the Secretary of State is about none."
          optional
          error={parked?.errors.proposal}
          value={value('proposal')}
          options={proposals}
          empty="None"
        />
        <RadioField
          name="set"
          label="It begins with"
          error={parked?.errors.set}
          value={parked?.fields.set?.[0]}
          options={[
            {
              value: 'standard',
              label: 'The standard questions of its kind',
              hint: 'A Refinement Consultation has ten, to which questions on the proposal are added.',
            },
            { value: 'free', label: 'No questions' },
          ]}
        />
        <TextArea
          name="own"
          label="Questions on this proposal alone"
          hint="One on each line. They come before the standard ones, with Yes and No to choose from; all of it can be changed afterwards."
          optional
          rows={3}
          value={parked?.fields.own?.[0]}
        />
        <button className="button" type="submit">
          Begin to compose
        </button>
      </form>
    </>
  );
}
