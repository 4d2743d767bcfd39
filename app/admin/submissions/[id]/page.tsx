import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { Deadline } from '#components/deadline.tsx';

import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { formatDay, formatInstant } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { Answers } from '#components/raise/answers.tsx';
import { answerRows } from '#components/raise/form-rows.ts';
import { Monitors } from '#components/raise/monitors.tsx';
import { NextDatesList } from '#components/raise/next-dates-list.tsx';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { workingDaysLeft } from '#lib/process/calendar/working-days.ts';
import { answersTo, answerTo, type Answers as Typed } from '#lib/process/proposal/form/field.ts';
import { nextDates } from '#lib/process/proposal/form/next-dates.ts';
import { asksForUrgency } from '#lib/process/proposal/form/read.ts';
import { isStanding } from '#lib/process/proposal/form/standing.ts';
import { warningsOn } from '#lib/process/proposal/form/warnings.ts';
import { matchesOf } from '#lib/process/proposal/monitors.ts';
import { defectsOf } from '#lib/process/proposal/submission.ts';
import { secPlaceNamed } from '#lib/process/sec-part.ts';
import { nameIn, panelDays } from '#lib/services/raise-choices.ts';
import { RuleLink } from '../../../raise/rule-link.tsx';
import { raiserName } from '../raiser-name.ts';
import { type Props, read } from './read.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { parked, waiting } = await read(props);
  return { title: `${parked ? 'Error: ' : ''}${waiting.held.fields.title || 'A form'}`, robots: { index: false } };
}

/** A form as the Code Administrator reads it, and its two ways on: acceptance, or back with what is missing. */
export default async function SubmissionPage(props: Props) {
  const { viewer, waiting, parked, now } = await read(props);
  const { id, held, at } = waiting;
  const base = `/admin/submissions/${id}`;
  const view = { answers: held.fields, regime: held.regime, standing: isStanding(held.standing) ? held.standing : ('outsider' as const) };
  const names = nameIn(viewer.book);
  const context = { settings: readSettings(viewer.book, held.submitted), calendar: readCalendar(viewer.book) };
  const left = workingDaysLeft(londonDay(now), held.commentsBy, context.calendar);
  const defects = defectsOf(held.regime, held.fields, held.standing);
  return (
    <div className="parts">
      <Breadcrumbs trail={[['/admin/submissions', 'Forms that wait']]} />
      <ErrorSummary errors={parked?.errors} />
      <PageHeader
        over={`Receipt ${held.receipt}`}
        title={held.fields.title || 'Without a title'}
        lead={`Raised by ${raiserName(held, names)}.`}
      />
      <p>
        {held.state === 'returned' ? (
          <>
            Returned; it waits for the Proposer.
            {!held.body && (
              <>
                {' '}
                Where the answer came to the Helpdesk, <a href={`/admin/submissions/enter?form=${id}`}>enter when and how</a>; then
                complete, send or discard the form for them.
              </>
            )}
          </>
        ) : (
          <Deadline verb="Comments are due" day={held.commentsBy} hour={null} daysLeft={left.ok && !left.passed ? left.count : null} />
        )}
      </p>
      <p>
        Submitted at {formatInstant(held.submittedAt)}.
        {held.received && ` Received by ${held.received.how} on ${formatDay(held.received.on)}.`}
      </p>
      {warningsOn(held.fields, held.regime, held.standing).map(({ text, rule }) => (
        <p key={text} className="banner">
          {text} <RuleLink rule={rule} />
        </p>
      ))}
      <Section id="answers" title="What becomes public on acceptance">
        <Answers rows={answerRows(view, 'public', names, null)} />
      </Section>
      <Section id="private" title="What is never published">
        <Answers rows={answerRows(view, 'private', names, null)} />
      </Section>
      <Section id="dates" title="Dates">
        <NextDatesList dates={nextDates(held.submitted, asksForUrgency(held.fields), panelDays(viewer.book), context)} />
      </Section>
      <Section id="committees" title="Committees that may want to know">
        <Monitors matches={matchesOf(monitoredIn(held.fields), context.settings.committeeMonitors)} nameOf={names} />
        <p className="prose small">Whether each is told is decided on the proposal’s own page once it is accepted.</p>
      </Section>
      <Returns returns={held.returns} />
      {held.state === 'submitted' && (
        <Section id="decide" title="Accept, or return">
          {defects.length > 0 && (
            <p className="prose">
              It cannot be accepted while something is missing. <RuleLink rule={held.regime === '2016' ? 'FORM-1' : 'FORM-4'} />
            </p>
          )}
          {defects.length === 0 && (
            <form className="form" action={`${base}/send`} method="post">
              <HiddenFields fields={{ act: 'accept', seen: at.submission }} />
              <TextArea
                name="note"
                label="Note to the Proposer"
                hint="Sent to the contact, never published."
                optional
                rows={3}
                value={parked?.fields.note?.[0]}
                error={parked?.errors.note}
              />
              <button type="submit" className="button">
                Accept the proposal
              </button>
              <p className="small quiet">Nothing is recorded yet: the next page says its number, what follows and who is told.</p>
            </form>
          )}
          <form className="form" action={`${base}/send`} method="post">
            <HiddenFields fields={{ act: 'return', seen: at.submission }} />
            <TextArea
              name="defects"
              label="What is missing"
              hint="One line for each thing. The Proposer reads it as it stands here."
              value={parked?.fields.defects?.[0] ?? defects.join('\n')}
              error={parked?.errors.defects}
            />
            <button type="submit" className="button button-quiet">
              Return the form
            </button>
          </form>
        </Section>
      )}
    </div>
  );
}

/** What the monitors look at in a form. */
const monitoredIn = (fields: Typed) => ({
  title: answerTo(fields, 'title'),
  issue: ['issue', 'aim', 'description', 'background', 'impact', 'doingNothing'].map((name) => answerTo(fields, name)).join('\n'),
  secParts: answersTo(fields, 'secParts').flatMap((named) => secPlaceNamed(named)?.part ?? []),
});

/** How often it went back, and why. */
function Returns({ returns }: { returns: { at: string; defects: string[] }[] }) {
  if (returns.length === 0) return null;
  return (
    <Section id="returns" title="Returned before">
      <ol className="dates">
        {returns.map(({ at, defects }) => (
          <li key={at}>
            {formatInstant(at)}: {defects.join(' ')}
          </li>
        ))}
      </ol>
    </Section>
  );
}
