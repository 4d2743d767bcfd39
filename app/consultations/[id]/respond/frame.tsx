import type { ReactNode } from 'react';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { untilWhen } from '#components/consultation/words.ts';
import { PageHeader } from '#components/page-header.tsx';
import { consultationStatus } from '#lib/process/consultation/status.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import type { Place } from './place.ts';

/** What stands around every page of a response: the way back, the practice mark, and until when it is open. */
export function Frame({ place, title, lead, children }: { place: Place; title: string; lead?: string; children: ReactNode }) {
  const { consultation, shelf, base, now } = place;
  const trail: [string, string][] = [
    [shelf.practice ? '/practice' : '/consultations', shelf.practice ? 'Practice' : 'Consultations'],
    [consultationHref(shelf.book, consultation.id), consultation.title],
  ];
  if (title !== 'Your response' && place.voice) trail.push([base, 'Your response']);
  const until = untilWhen(consultation, consultationStatus(consultation, now));
  return (
    <>
      <Breadcrumbs trail={trail} />
      {shelf.practice && <PracticeBanner title="Practice: everything on this page is made up." />}
      <PageHeader over={consultation.title} title={title} lead={[lead, until].filter(Boolean).join(' ')} />
      {children}
      <p className="quiet small">
        <a href={`${consultationHref(shelf.book, consultation.id)}#taking-part`}>Other formats, and complaints about how this is run</a>
      </p>
    </>
  );
}
