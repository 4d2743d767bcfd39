import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { ComposeForm } from '#components/consultation/compose/compose-form.tsx';
import { Versions } from '#components/consultation/compose/versions.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { readDirectoryPage } from '#db/queries/directory.ts';
import { readCalendar, readSettingsFor } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { composedInput } from '#lib/forms/consultation-input.ts';
import { usualClose } from '#lib/process/consultation/announce.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { readComposition } from '#lib/services/consultation-drafts.ts';
import { proposalOf } from '#lib/services/consultation-follows.ts';
import { unpark } from '#lib/services/park.ts';
import { keeper } from '../../../keeper.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ draft: string }>; searchParams: Promise<{ attempt?: string; saved?: string }> };

async function read({ params, searchParams }: Props) {
  const path = `/admin/consultations/drafts/${(await params).draft}`;
  const { viewer } = await keeper(path);
  const held = readComposition((await params).draft, viewer) ?? notFound();
  const search = await searchParams;
  return { path, viewer, held, parked: unpark(search.attempt, viewer.login, path, now()), saved: search.saved === '1' };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { held, parked } = await read(props);
  return { title: `${parked ? 'Error: ' : ''}Compose: ${held.draft.content.title}`, robots: { index: false } };
}

/** One consultation that is being composed: its days, text and questions, each save a version. */
export default async function ComposePage(props: Props) {
  const { path, viewer, held, parked, saved } = await read(props);
  const { content, announced } = held.draft;
  const typed = parked ? composedInput(content, parked.fields).content : content;
  const rules = { settings: readSettingsFor(viewer.book, proposalOf(viewer.book, typed), today()), calendar: readCalendar(viewer.book) };
  const usual = typed.opens ? usualClose(typed.kind, typed.opens, rules.settings, rules.calendar) : null;
  return (
    <>
      <AdminHeader
        title={content.title || 'Without a title'}
        book={viewer.book}
        trail={[['/admin/consultations', 'Consultations']]}
        lead={`${kindNames[content.kind]}, ${announced ? 'as it was composed' : 'being composed. Nothing of it is public'}.`}
      />
      <ErrorSummary errors={parked?.errors} />
      {announced && (
        <p className="banner">
          It was announced. <a href={`/admin/${announced.replace('/', 's/')}`}>See how it stands</a>
        </p>
      )}
      {saved && !parked && (
        <p className="banner" role="status">
          Saved.
        </p>
      )}
      <p>
        <a href={`${path}/preview`}>See it as a respondent will</a>
      </p>
      {!announced && (
        <ComposeForm
          action={`${path}/send`}
          content={typed}
          version={held.version}
          errors={parked?.errors ?? {}}
          usual={usual?.ok ? usual : null}
        />
      )}
      <Versions saved={held.draft.saved} nameOf={(id) => readDirectoryPage(viewer.book).names.of(id) ?? 'name erased'} />
    </>
  );
}
