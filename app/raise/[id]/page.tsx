import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { formatInstant, formatWeekday } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { stateOf, tasksOf } from '#components/raise/form-rows.ts';
import { TaskList } from '#components/raise/task-list.tsx';
import { taskWords } from '#components/raise/task-words.ts';
import { database } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { formFields } from '#lib/process/proposal/form/fields.ts';
import type { OpenForm } from '#lib/services/raising.ts';
import { opened } from '../open.ts';
import { stateWords } from '../words.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Your form', robots: { index: false } };

/** The task list of a form: it can be left and taken up again at any time, by anybody of the organisation. */
export default async function FormPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const base = `/raise/${id}`;
  const { form, viewer } = await opened(id, base);
  const { draft, submission, editable, actor, standing } = form;
  const view = { answers: draft.fields, regime: draft.regime, standing };
  const rows = tasksOf(view).map((task) => ({ href: `${base}/${task}`, title: taskWords[task].title, state: stateOf(task, view) }));
  return (
    <div className="parts">
      <Breadcrumbs trail={[['/raise', 'Raise a proposal']]} />
      <PageHeader
        over={draft.regime === '2018' ? 'Draft Proposal' : 'Modification Proposal'}
        title={draft.fields.title?.trim() || 'A form without a title yet'}
        lead={`${actor.name}. ${stateWords(submission)}.`}
      />
      {submission && <Standing form={form} />}
      {editable ? (
        <>
          <Section id="tasks" title="What to fill in">
            <TaskList rows={rows} />
            <p className="quiet small">Every page is saved when you send it. You can stop at any time and come back here.</p>
          </Section>
          <p className="form-actions">
            <a className="button" href={`${base}/similar`}>
              Go on: similar proposals, then check and send
            </a>
          </p>
        </>
      ) : (
        <p className="form-actions">
          <a href={`${base}/done`}>What was sent, and what follows</a>
        </p>
      )}
      <Versions form={form} names={namesOf(database(), viewer.book).of} />
      <p>
        <a href={`${base}/discard`}>Discard this form</a>
      </p>
    </div>
  );
}

/** What the Code Administrator wrote, or by when an answer is due. */
function Standing({ form: { submission } }: { form: OpenForm }) {
  if (!submission) return null;
  const last = submission.returns.at(-1);
  if (submission.state === 'submitted' || !last)
    return (
      <p className="banner">
        Receipt {submission.receipt}. The Code Administrator comments or accepts by the end of {formatWeekday(submission.commentsBy)}.
      </p>
    );
  return (
    <div className="banner banner-error">
      <h2>Returned at {formatInstant(last.at)}</h2>
      <ul className="points">
        {last.defects.map((defect) => (
          <li key={defect}>{defect}</li>
        ))}
      </ul>
      <p>Put it right and send it again; the days for comments then begin anew.</p>
    </div>
  );
}

/** Every version: when, by whom, and what stood in the changed answers before. */
function Versions({ form: { draft }, names }: { form: OpenForm; names: (id: string) => string | null }) {
  const label = (name: string) => formFields.find((field) => field.name === name)?.label ?? name;
  return (
    <Section id="versions" title="Versions">
      <ol className="versions" reversed>
        {draft.saved
          .map((save, i) => ({ ...save, n: i + 1 }))
          .reverse()
          .map(({ n, at, by, fields, was }) => (
            <li key={n}>
              Version {n}, {formatInstant(at)}, {names(by) ?? 'a colleague'}: {fields.length === 0 ? 'begun' : fields.map(label).join(', ')}
              {fields.some((name) => was[name]) && (
                <details>
                  <summary>What stood there before</summary>
                  <dl className="check-list">
                    {fields.map((name) => (
                      <div key={name}>
                        <dt>{label(name)}</dt>
                        <dd>{was[name] || 'Nothing'}</dd>
                      </div>
                    ))}
                  </dl>
                </details>
              )}
            </li>
          ))}
      </ol>
    </Section>
  );
}
