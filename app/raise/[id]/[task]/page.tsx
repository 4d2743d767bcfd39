import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { AnswerField } from '#components/raise/answer-field.tsx';
import { Chosen } from '#components/raise/chosen.tsx';
import { PathLeads } from '#components/raise/path-leads.tsx';
import { taskWords } from '#components/raise/task-words.ts';
import { database } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { type FormField, type TaskName, taskNames } from '#lib/process/proposal/form/field.ts';
import { fieldsFor } from '#lib/process/proposal/form/fields.ts';
import type { Standing } from '#lib/process/proposal/form/standing.ts';
import { warningsOn } from '#lib/process/proposal/form/warnings.ts';
import { clashOf } from '#lib/services/draft.ts';
import { raiseChoices } from '#lib/services/raise-choices.ts';
import { attempted, opened } from '../../open.ts';
import { typedOf } from '../../typed.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string; task: string }>; searchParams: Promise<{ attempt?: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { task, parked } = await read(props);
  return { title: `${parked ? 'Error: ' : ''}${taskWords[task].title}`, robots: { index: false } };
}

/** One page of the form. Where a colleague was faster, both texts stand side by side and one is chosen. */
export default async function TaskPage(props: Props) {
  const { id, task, parked, form, viewer, now } = await read(props);
  const { draft, standing, editable } = form;
  const base = `/raise/${id}`;
  const fields = fieldsFor(draft.regime, standing, task).map((field) => offeredTo(standing, field));
  const answers = parked ? { ...draft.fields, ...typedOf(parked.fields, fields) } : draft.fields;
  const seen = Number(parked?.fields.version?.[0] ?? draft.saved.length);
  const clash = parked ? clashOf(draft, seen, typedOf(parked.fields, fields)) : null;
  const choices = raiseChoices(viewer.book, standing, londonDay(now));
  const warnings = warningsOn(draft.fields, draft.regime, draft.standing).filter(({ field }) => fields.some(({ name }) => name === field));
  if (!editable)
    return (
      <div className="parts">
        <PageHeader
          title={taskWords[task].title}
          lead="The form was sent, so nothing in it can be changed until the Code Administrator returns it."
        />
        <a href={base}>Back to the form</a>
      </div>
    );
  return (
    <div className="parts">
      <Breadcrumbs
        trail={[
          ['/raise', 'Raise a proposal'],
          [base, draft.fields.title?.trim() || 'Your form'],
        ]}
      />
      <ErrorSummary errors={parked?.errors} />
      <PageHeader title={taskWords[task].title} lead={taskWords[task].lead} />
      {warnings.map(({ text }) => (
        <p key={text} className="banner">
          {text}
        </p>
      ))}
      {task === 'path' && <PathLeads answers={draft.fields} regime={draft.regime} standing={draft.standing} />}
      <form className="form" action={`${base}/${task}/send`} method="post" noValidate>
        <HiddenFields fields={{ version: draft.saved.length, seen, choose: clash ? Object.keys(clash.clash) : [] }} />
        {fields.map((field) => (
          <div key={field.name}>
            <AnswerField
              field={field}
              value={answers[field.name] ?? ''}
              error={parked?.errors[field.name]}
              optional={!field.mandatory?.in.includes(draft.regime) && !field.eitherOr && task !== 'standing'}
              choices={choices}
            />
            {clash?.clash[field.name] !== undefined && (
              <Chosen
                name={field.name}
                theirs={clash.clash[field.name] ?? ''}
                by={namesOf(database(), viewer.book).of(clash.by) ?? 'A colleague'}
                at={clash.at}
              />
            )}
          </div>
        ))}
        <div className="form-actions">
          <button type="submit" className="button">
            Save and go back to the list
          </button>
          <a href={base}>Leave without saving</a>
        </div>
      </form>
    </div>
  );
}

/** Fast-Track is offered to the Panel, which alone can raise it (FAST-1); whoever sends it nevertheless is told so. */
const offeredTo = (standing: Standing, field: FormField): FormField =>
  field.name === 'path' && field.choices && standing !== 'panel'
    ? { ...field, choices: field.choices.filter(({ value }) => value !== 'fast-track') }
    : field;

async function read({ params, searchParams }: Props) {
  const { id, task } = await params;
  const { attempt } = await searchParams;
  const path = `/raise/${id}/${task}`;
  const at = await opened(id, attempt ? `${path}?attempt=${attempt}` : path);
  if (!taskNames.some((name) => name === task) || fieldsFor(at.form.draft.regime, at.form.standing, task as TaskName).length === 0)
    notFound();
  return { ...at, id, task: task as TaskName, parked: attempted(at, path, attempt) };
}
