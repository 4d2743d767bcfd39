import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { VoteFields } from '#components/ballot/vote-form.tsx';
import { Banner, PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatInstant } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import { namesIn } from '#db/queries/names.ts';
import { now } from '#lib/clock.ts';
import { draftFields } from '#lib/forms/vote-input.ts';
import { unpark } from '#lib/services/park.ts';
import { readVoteDraft } from '#lib/services/vote-drafts.ts';
import { signedIn } from '#lib/session.ts';
import { MatterShown } from '../matter-shown.tsx';
import { draftHref, draftMatter, type Search } from './matter.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'A private draft of your vote', robots: { index: false } };
type Props = { searchParams: Promise<Search & { attempt?: string; kept?: string }> };

/** Where a member writes down reasons before there is a ballot. Nobody else reads it, and it is no vote. */
export default async function DraftPage({ searchParams }: Props) {
  const search = await searchParams;
  const viewer = await signedIn(draftHref(search));
  const moment = now();
  const found = draftMatter(viewer, search, moment) ?? notFound();
  const { matter, about, ballot, member, refused, open } = found;
  if (open) redirect(`/ballots/${open}`);
  const draft = readVoteDraft(viewer, about);
  const parked = unpark(search.attempt, viewer.login, '/ballots/draft', moment);
  const whole = search.meeting ? `/meetings/${encodeURIComponent(search.meeting)}/vote/whole` : `${matter.href}/consultations`;
  const why = !member ? 'A draft is for the members of the body that votes, and their alternates.' : refused?.reason;
  return (
    <>
      <Breadcrumbs trail={[['/work', 'Your work']]} />
      {viewer.book === 'practice' && <PracticeBanner title="Practice: this vote is made up." />}
      <PageHeader
        over={matter.title}
        title={`A private draft on ${matter.called}`}
        lead="There is no ballot yet. Nobody else can read what you keep here; it is erased once you have voted."
      />
      {why ? (
        <Banner>
          <p>{why}</p>
        </Banner>
      ) : (
        <>
          <MatterShown
            {...{ viewer, matter, whole }}
            ballot={null}
            category={member?.category ?? null}
            names={namesIn(viewer.book)}
            now={moment}
          />
          <ErrorSummary errors={parked?.errors} />
          {draft && (
            <p className="banner" role={search.kept ? 'status' : undefined}>
              Kept at {formatInstant(draft.saved)}.
            </p>
          )}
          <form className="form" method="post" action="/ballots/draft/send" noValidate>
            <HiddenFields fields={{ proposal: search.proposal, meeting: search.meeting, item: search.item }} />
            <VoteFields
              ballot={ballot}
              called={matter.called}
              typed={parked?.fields ?? (draft ? draftFields(draft.said) : {})}
              errors={parked?.errors ?? {}}
            />
            <button className="button" type="submit">
              Keep the draft
            </button>
          </form>
        </>
      )}
    </>
  );
}
