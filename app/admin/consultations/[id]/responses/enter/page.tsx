import type { Metadata } from 'next';
import { ReceiptFields } from '#components/act-forms/how-fields.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { FirstButton } from '#components/form/first-button.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { ConfidentialFields } from '#components/respond/confidential-fields.tsx';
import { QuestionField } from '#components/respond/question-field.tsx';
import { answersFrom, confidentialFrom, responseField } from '#lib/forms/response-input.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { findFile } from '#lib/services/files.ts';
import { outsidersOf } from '#lib/services/outsiders.ts';
import { unpark } from '#lib/services/park.ts';
import { Frame } from '../frame.tsx';
import { handling } from '../handling.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const at = await handling((await params).id, '/enter');
  const parked = unpark((await searchParams).attempt, at.viewer.login, `${at.base}/enter`, at.now);
  const wrong = Object.keys(parked?.errors ?? {}).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}Record a response`, robots: { index: false } };
}

/** A response that reached the Helpdesk: whose, when and how, and what it says. Received in time it counts as in time, whenever it is entered (CONSULT-4). */
export default async function EnterPage({ params, searchParams }: Props) {
  const at = await handling((await params).id, '/enter');
  const { viewer, consultation, base, now } = at;
  const parked = unpark((await searchParams).attempt, viewer.login, `${base}/enter`, now);
  const typed = parked?.fields ?? {};
  const errors = parked?.errors ?? {};
  const answers = answersFrom(consultation.questions, typed);
  const added = (id = '') => {
    const file = findFile(id, viewer, londonDay(now));
    return file && { id: file.id, name: file.name };
  };
  const organisations = outsidersOf(viewer.book).filter(({ value }) => value.startsWith('organisation/'));
  return (
    <Frame at={at} title="Record a response" lead="The moment of receipt decides whether it was in time.">
      <ErrorSummary errors={errors} />
      <form className="form" action={`${base}/enter/send`} method="post" noValidate>
        <FirstButton label="Record the response" />
        <SelectField
          name="for"
          label="Whose response"
          options={organisations}
          value={typed.for?.[0] ?? ''}
          empty="Somebody without a record"
          error={errors.for}
        />
        <TextField
          name="calledAs"
          label="What it calls itself"
          hint="Where it has no record; published as a name that was given. Leave it empty for an individual."
          optional
          value={typed.calledAs?.[0]}
          error={errors.calledAs}
        />
        <TextField
          name="email"
          label="Its e-mail address"
          hint="Where it has no record; never published."
          optional
          type="email"
          value={typed.email?.[0]}
          error={errors.email}
        />
        <ReceiptFields
          typed={typed}
          errors={errors}
          evidence={false}
          file={added(typed['received.file']?.[0])}
          kept="It is kept in the inbox as evidence, read by the Code Administrator alone and never published."
        />
        {consultation.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={{ ...question, mandatory: false }}
            answer={answers.find((one) => one.question === question.id)}
            error={errors[question.id]}
            file={added(typed[responseField.file(question.id)]?.[0])}
          />
        ))}
        <ConfidentialFields value={confidentialFrom(typed)} questions={consultation.questions} errors={errors} />
        <button className="button" type="submit">
          Record the response
        </button>
      </form>
    </Frame>
  );
}
