import type { ReactNode } from 'react';
import { ReceiptFields, ResolutionFields } from '#components/act-forms/how-fields.tsx';
import { actForms } from '#components/act-forms/index.ts';
import { type ActFormProps, fieldsOfAct } from '#components/act-forms/props.ts';
import { Rest } from '#components/act-forms/rest.tsx';
import { RuleLink } from '#components/act-forms/rule-link.tsx';
import { withStart } from '#components/act-forms/starts.ts';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { FirstButton } from '#components/form/first-button.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { lastSecVersion } from '#db/queries/sec-version.ts';
import type { Typed } from '#lib/forms/input.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { reportConsultation } from '#lib/process/proposal/report-consultation.ts';
import { circumstancesOf } from '#lib/services/circumstances.ts';
import { addedFiles, choicesOf, fileOfReceipt, receivedFiles } from './choices.ts';
import { answeredElsewhere, type Doing } from './doing.ts';
import { baseOf } from './frame.tsx';

/** The form of an act: what it does, how it came to whoever enters it, then its own fields, laid out by hand where a person needs it. */
export function ActForm({ doing, typed, errors }: { doing: Doing; typed: Typed; errors: Readonly<Record<string, string>> }) {
  const { act, atHand, capacity, path, query, nameOf, shelf, now } = doing;
  const { proposal } = atHand;
  const today = londonDay(now);
  const { settings, consultations, calendar } = circumstancesOf(shelf.book, proposal, today);
  const consulted = consultations.some(({ kind }) => kind === 'refinement');
  const counted = reportConsultation(proposal, { consultations })?.responses ?? null;
  const fields = fieldsOfAct(act, answeredElsewhere(doing));
  const choices = { ...choicesOf(doing, capacity.as), file: addedFiles(doing, fields, typed), received: receivedFiles(doing, typed) };
  const shown = {
    choices,
    errors,
    nameOf,
    settings,
    calendar,
    consulted,
    counted,
    lastVersion: lastSecVersion(shelf.book),
    today,
    base: baseOf(doing),
    proposal,
    fields,
  };
  const Own: (props: ActFormProps) => ReactNode = actForms[act.act] ?? EachField;
  return (
    <>
      <ErrorSummary errors={errors} />
      <Before doing={doing} published={fields.some(({ audience }) => audience.to === 'public')} />
      <form method="post" action={`${path}/send${query}`} className="form" noValidate>
        {(capacity.for || fields.some(({ control }) => control.kind === 'rows' || control.kind === 'file')) && <FirstButton />}
        <HiddenFields fields={{ inbox: typed.inbox?.[0], seen: typed.seen?.[0] ?? String(atHand.recorded.lastEntry) }} />
        {capacity.for && <ReceiptFields typed={typed} errors={errors} file={fileOfReceipt(doing, typed)} />}
        {capacity.as && (
          <ResolutionFields
            typed={typed}
            errors={errors}
            meetings={choices.meeting ?? []}
            casting={capacity.as === 'body/panel' && settings.panelChairCasting}
          />
        )}
        <Own {...shown} typed={withStart(act.act, fields, proposal, typed, { settings, calendar, today, nameOf })} />
        <button className="button" type="submit">
          Continue
        </button>
      </form>
    </>
  );
}

function Before({ doing: { act }, published }: { doing: Doing; published: boolean }) {
  return (
    <div className="prose">
      <ul>
        {act.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <p className="small quiet">
        You will see what follows, with its dates, before anything is sent.{' '}
        {published && 'What you type here is published, unless it says otherwise. '}
        What is asked follows <RuleLink id={act.rule[0] ?? ''} />.
      </p>
    </div>
  );
}

const EachField = (props: ActFormProps) => <Rest {...props} />;
