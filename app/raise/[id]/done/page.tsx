import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { formatInstant } from '#components/format.ts';
import { NextDatesList } from '#components/raise/next-dates-list.tsx';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { nextDates } from '#lib/process/proposal/form/next-dates.ts';
import { asksForUrgency } from '#lib/process/proposal/form/read.ts';
import { panelDays } from '#lib/services/raise-choices.ts';
import { opened } from '../../open.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Form submitted', robots: { index: false } };

/** The receipt: reference, time, what follows by when, and a copy to keep. */
export default async function DonePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { form, viewer } = await opened(id, `/raise/${id}/done`);
  const { submission } = form;
  if (submission?.state !== 'submitted') redirect(`/raise/${id}`);
  const context = { settings: readSettings(viewer.book, submission.submitted), calendar: readCalendar(viewer.book) };
  const dates = nextDates(submission.submitted, asksForUrgency(submission.fields), panelDays(viewer.book), context);
  return (
    <div className="parts">
      <ConfirmationPanel title="Form submitted" reference={submission.receipt} when={formatInstant(submission.submittedAt)}>
        <h2>What follows</h2>
        <p className="prose">
          The Code Administrator reads it as a critical friend: it is accepted and published under a number, or it comes back with what is
          missing. Until then it is not public, and you can discard it.
        </p>
        <NextDatesList dates={dates} />
        <ul className="points">
          <li>
            <a href={`/raise/${id}/copy`}>A copy to keep</a>
          </li>
          <li>
            <a href={`/raise/${id}`}>The form, and where it stands</a>
          </li>
          <li>
            <a href="/raise">All forms of your organisation</a>
          </li>
        </ul>
      </ConfirmationPanel>
    </div>
  );
}
