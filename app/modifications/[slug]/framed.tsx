import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Banner, CopyBanner, PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { formatDay, formatInstant } from '#components/format.ts';
import { hrefIn, type View } from '#components/lifecycle/view.ts';
import { PageHeader } from '#components/page-header.tsx';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import type { Found } from './read-view.ts';

/** What stands around every page of a proposal: the way back, and a banner where it shows the past. Answers 404 where there is none. */
export function Framed({ found, part = '', children }: { found: Found; part?: string; children: (view: View) => ReactNode }) {
  if (found.found === 'missing') notFound();
  if (found.found === 'not-yet') return <NotYet found={found} />;
  const { view, unread } = found;
  const trail: [string, string][] = [[view.register, view.practice ? 'Practice' : 'Register']];
  if (part) trail.push([hrefIn(view), referenceOf(view.proposal)]);
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PracticeNotice {...view} />
      {unread.map((text) => (
        <Banner key={text}>“{text}” is not a date that can be read, so this page shows today. Write it as 2021-03-12.</Banner>
      ))}
      <AsItStood view={view} part={part} />
      {children(view)}
      <p className="as-at small quiet">
        {`${view.site}${hrefIn(view, part)}`}. As recorded at {formatInstant(view.proposal.lastRecorded)}, entry {view.proposal.lastEntry}.
      </p>
    </>
  );
}

/** That nothing of it is real, on every page of the practice book. */
export function PracticeNotice({ practice, proposal: { copyOf } }: { practice: boolean; proposal: Pick<Proposal, 'copyOf'> }) {
  if (!practice) return null;
  return copyOf ? <CopyBanner original={copyOf} /> : <PracticeBanner />;
}

function AsItStood({ view, part }: { view: View; part: string }) {
  const { asOf, known } = view.asked;
  if (!asOf && !known) return null;
  return (
    <Banner>
      <strong>Not the latest.</strong> This page shows {referenceOf(view.proposal)} as it stood
      {asOf && ` at the end of ${formatDay(asOf)}`}
      {known ? `, as far as was recorded at ${formatInstant(known)}` : ', as far as is recorded today'}.{' '}
      <a href={hrefIn(view, part, { asOf: null, known: null })}>See it as it stands now</a>
    </Banner>
  );
}

function NotYet({ found: { view, asOf, known } }: { found: Extract<Found, { found: 'not-yet' }> }) {
  const reference = referenceOf(view.proposal);
  const then = [asOf && `on ${formatDay(asOf)}`, known && `by ${formatInstant(known)}`].filter(Boolean).join(', ');
  return (
    <>
      <Breadcrumbs trail={[[view.register, view.practice ? 'Practice' : 'Register']]} />
      <PracticeNotice {...view} />
      <PageHeader over={reference} title={`Nothing was on record ${then}`} />
      <p>
        The register knows {reference}, and nothing about it that was true and recorded then.{' '}
        <a href={hrefIn(view)}>See {reference} as it stands now</a>
      </p>
    </>
  );
}
