import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { CheckList } from '#components/form/check-list.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatCount, formatHour, formatWeekday } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { WorkingShown } from '#components/process/working-shown.tsx';
import { readCalendar } from '#db/queries/settings.ts';
import { now } from '#lib/clock.ts';
import { consultationPeriod } from '#lib/process/calendar/consultation-period.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { foreseeAnnouncement } from '#lib/services/announcing.ts';
import { readComposition } from '#lib/services/consultation-drafts.ts';
import { unpark } from '#lib/services/park.ts';
import { keeper } from '../../../../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Check before it is announced', robots: { index: false } };
type Props = { params: Promise<{ draft: string }>; searchParams: Promise<{ attempt?: string }> };

/** What announcing brings about: how long it is with its working, what is odd about its days, what becomes public, who is told and how many that is. */
export default async function AnnouncePage({ params, searchParams }: Props) {
  const { draft } = await params;
  const path = `/admin/consultations/drafts/${draft}`;
  const { viewer } = await keeper(`${path}/announce`);
  const held = readComposition(draft, viewer) ?? notFound();
  const parked = unpark((await searchParams).attempt, viewer.login, `${path}/announce`, now());
  const foreseen = foreseeAnnouncement(viewer, held, now());
  const refused: Record<string, string> = 'reason' in foreseen ? { form: `${foreseen.reason} (${foreseen.rule})` } : {};
  const { title, kind, opens, closes, questions, chapters } = held.draft.content;
  const period = opens && closes ? consultationPeriod(opens, closes, null, readCalendar(viewer.book)) : null;
  return (
    <>
      <AdminHeader
        title="Check before it is announced"
        book={viewer.book}
        trail={[
          ['/admin/consultations', 'Consultations'],
          [path, 'Compose'],
        ]}
        lead={title}
      />
      <ErrorSummary errors={parked?.errors ?? refused} />
      {!parked && 'invalid' in foreseen && <Missing faults={foreseen.invalid} path={path} />}
      <CheckList
        rows={[
          { name: 'Kind', value: kindNames[kind] },
          { name: 'Opens', value: opens ? formatWeekday(opens) : 'Not said', change: { href: `${path}#opens` } },
          {
            name: 'Closes',
            value: closes
              ? `${foreseen.ok ? `${formatHour(foreseen.consultation.closesAt ?? '17:00')}, ` : ''}${formatWeekday(closes)}`
              : 'Not said',
            change: { href: `${path}#closes` },
          },
          { name: 'Questions', value: formatCount(questions.length, 'question'), change: { href: `${path}#questions` } },
          { name: 'Chapters', value: String(chapters.length), change: { href: `${path}#chapters` } },
        ]}
      />
      {period?.ok && (
        <Section id="length" title={`Open for ${formatCount(period.count, 'Working Day')}, both days included`}>
          {period.warnings.map((warning) => (
            <p key={warning} className="banner">
              {warning}
            </p>
          ))}
          <WorkingShown working={period.working} />
        </Section>
      )}
      {foreseen.ok && (
        <>
          <Section id="follows" title="What follows">
            <ul className="points prose">
              <li>All of it is public at once, on a page of its own{held.draft.content.proposal && ' and on the page of its proposal'}.</li>
              <li>It closes by itself at its hour in London. It can be extended before, and a question can be corrected visibly.</li>
              <li>No response is public before the responses are published.</li>
            </ul>
          </Section>
          <Section id="told" title="Who is told when it opens">
            <ul className="points prose">
              {foreseen.told.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
          <form className="form" method="post" action={`${path}/announce/send`}>
            <HiddenFields fields={{ token: randomBytes(18).toString('base64url'), version: held.version }} />
            <p className="form-actions">
              <button className="button" type="submit">
                Announce {title}
              </button>
              <a href={path}>Change something</a>
            </p>
          </form>
        </>
      )}
      {!foreseen.ok && (
        <p>
          <a className="button" href={path}>
            Change what was composed
          </a>
        </p>
      )}
    </>
  );
}

/** What is still missing, each message a link to its field on the page before. */
const Missing = ({ faults, path }: { faults: Record<string, string>; path: string }) => (
  <div id="missing" className="error-summary" role="alert" tabIndex={-1} aria-labelledby="missing-title">
    <h2 id="missing-title">Before it can be announced</h2>
    <ul>
      {Object.entries(faults).map(([field, message]) => (
        <li key={field}>
          <a href={`${path}#${field}`}>{message}</a>
        </li>
      ))}
    </ul>
  </div>
);
