import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';

import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { Answers } from '#components/raise/answers.tsx';
import { answerRows } from '#components/raise/form-rows.ts';
import { NextDatesList } from '#components/raise/next-dates-list.tsx';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { isMadeUp } from '#lib/mail/address.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { fieldsFor } from '#lib/process/proposal/form/fields.ts';
import { nextDates } from '#lib/process/proposal/form/next-dates.ts';
import { pathOf } from '#lib/process/proposal/form/path-from.ts';
import { asksForUrgency } from '#lib/process/proposal/form/read.ts';
import { warningsOn } from '#lib/process/proposal/form/warnings.ts';
import { pathLabel } from '#lib/process/proposal/path.ts';
import { defectsOf } from '#lib/process/proposal/submission.ts';
import { rules } from '#lib/process/rules.ts';
import { addressFor } from '#lib/services/form-letters.ts';
import { nameIn, panelDays } from '#lib/services/raise-choices.ts';
import { publishedAs } from '#lib/services/raising.ts';
import { Told } from '../../../modifications/[slug]/do/outcome.tsx';
import { attempted, opened } from '../../open.ts';
import { RuleLink } from '../../rule-link.tsx';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { parked } = await read(props);
  return { title: `${parked ? 'Error: ' : ''}Check your answers`, robots: { index: false } };
}

/** Everything that would be sent, what becomes public and when, what follows by when. Nothing has happened yet. */
export default async function CheckPage(props: Props) {
  const { id, viewer, form, now, parked } = await read(props);
  const { draft, standing, actor, submission, editable } = form;
  const base = `/raise/${id}`;
  const view = { answers: draft.fields, regime: draft.regime, standing };
  const day = actor.received?.on ?? londonDay(now);
  const context = { settings: readSettings(viewer.book, day), calendar: readCalendar(viewer.book) };
  const names = nameIn(viewer.book);
  const change = (task: string) => `${base}/${task}`;
  const defects = defectsOf(draft.regime, draft.fields, draft.standing);
  const receiptTo = addressFor(draft);
  const errors = Object.fromEntries(Object.entries(parked?.errors ?? {}).filter(([name]) => name === 'form'));
  return (
    <div className="parts">
      <Breadcrumbs
        trail={[
          ['/raise', 'Raise a proposal'],
          [base, draft.fields.title?.trim() || 'Your form'],
        ]}
      />
      {parked && <Wrong errors={parked.errors} base={base} tasks={form} />}
      <ErrorSummary errors={errors} />
      <PageHeader title="Check your answers" lead={`Nothing has been sent yet. You raise it for ${actor.name}.`} />
      {warningsOn(draft.fields, draft.regime, draft.standing).map(({ text, rule }) => (
        <p key={text} className="banner">
          {text} <RuleLink rule={rule} />
        </p>
      ))}
      {defects.length > 0 && (
        <div className="banner">
          <p>The Code Administrator sends a form back in which something is missing. Yours lacks:</p>
          <ul className="points">
            {defects.map((defect) => (
              <li key={defect}>{defect}</li>
            ))}
          </ul>
        </div>
      )}
      <Section id="public" title="What becomes public when it is accepted">
        <p className="prose">
          Until then only you, your colleagues and the Code Administrator can read it. On acceptance it gets its number, and this is
          published with the name of {names(publishedAs(draft) ?? actor.id)}:
        </p>
        <Answers rows={answerRows(view, 'public', names, change)} />
        <p className="prose">
          Suggested path: {pathLabel(pathOf(draft.fields, draft.standing), draft.regime)}. The Panel determines it.{' '}
          <RuleLink rule="PATH-1" />
        </p>
      </Section>
      <Section id="private" title="What is never published">
        <Answers rows={answerRows(view, 'private', names, change)} />
      </Section>
      <Section id="next" title="What follows">
        <NextDatesList dates={nextDates(day, asksForUrgency(draft.fields), panelDays(viewer.book), context)} />
      </Section>
      <Section id="told" title="Who is told">
        <Told
          told={[`The contact of the form, with its receipt: ${receiptTo ? '1 address' : 'no address on record'}`]}
          messages={receiptTo ? 1 : 0}
          madeUp={receiptTo && isMadeUp(receiptTo) ? 1 : 0}
        />
        <p className="prose">
          The Code Administrator finds it among the forms that wait. Nobody else is told before it is accepted; the Code Administrator sees
          before that who is told then.
        </p>
      </Section>
      <Section id="materials" title="What you agree to">
        <p className="prose">
          {rules['FORM-7'].sentence} <RuleLink rule="FORM-7" />
        </p>
      </Section>
      {editable ? (
        <form className="form" action={`${base}/check/send`} method="post">
          <HiddenFields fields={{ version: draft.saved.length, token: randomBytes(18).toString('base64url') }} />
          <div className="form-actions">
            <button type="submit" className="button">
              {submission ? 'Send the form again' : 'Submit the form'}
            </button>
            <a href={base}>Back to the list</a>
          </div>
        </form>
      ) : (
        <p>The form was sent already.</p>
      )}
    </div>
  );
}

/** What is wrong with the answers: each message leads to the page on which it is put right. */
function Wrong({
  errors,
  base,
  tasks: { draft, standing },
}: {
  errors: Record<string, string>;
  base: string;
  tasks: Awaited<ReturnType<typeof opened>>['form'];
}) {
  const wrong = Object.entries(errors).filter(([name]) => name !== 'form');
  if (wrong.length === 0) return null;
  const fields = fieldsFor(draft.regime, standing);
  return (
    <div id="error-summary" className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">Something is missing</h2>
      <ul>
        {wrong.map(([name, message]) => (
          <li key={name}>
            <a href={`${base}/${fields.find((field) => field.name === name)?.task ?? 'idea'}#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function read({ params, searchParams }: Props) {
  const { id } = await params;
  const { attempt } = await searchParams;
  const path = `/raise/${id}/check`;
  const at = await opened(id, path);
  return { ...at, id, parked: attempted(at, path, attempt) };
}
