import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { CheckList } from '#components/form/check-list.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { subjectInput, type Typed } from '#lib/forms/subject-input.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { AnySubjectAct } from '#lib/process/subject-act.ts';
import { foresee } from '#lib/services/record.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { sectionOf } from '../sections.ts';
import { choicesFor } from './choices.ts';
import { aboutRows } from './form.tsx';
import { shownValue } from './shown.ts';
import { wrong } from './wrong.ts';

type Props = { act: AnySubjectAct; viewer: Viewer; actor: Actor; values: Typed; errors: Record<string, string>; attempt: string };

/** What was typed, what follows from it, what becomes public and who is told; nothing is recorded before it is confirmed. */
export function Check({ act, viewer: { book }, actor, values, errors, attempt }: Props) {
  const { input } = subjectInput(act, values);
  const foreseen = foresee({ book, act, actor, input }, now());
  const edit = `/admin/do/${act.act}?attempt=${attempt}&edit=1`;
  const fields = fieldsOf(act.input).filter(({ name }) => !act.about.includes(name) || name === 'body');
  const rows = fields.flatMap(({ name, label }) => {
    const value = shownValue(name, values, choicesFor(act.act, name, book));
    return value === null ? [] : [{ name: label, value, change: { href: `${edit}#${name}` } }];
  });
  const hidden = fields
    .filter(({ name, audience }) => audience.to === 'private' && values[name]?.[0])
    .map(({ label }) => label.toLowerCase());
  return (
    <>
      <Breadcrumbs trail={[['/admin', 'Code Administrator'], sectionOf(act.act)]} />
      <ErrorSummary errors={foreseen.ok ? errors : { ...errors, ...wrong(foreseen, book) }} />
      <PageHeader over={act.title} title="Check before it is recorded" />
      <CheckList
        rows={[
          ...aboutRows(act, values, book)
            .filter(([label]) => !rows.some((row) => row.name === label))
            .map(([name, value]) => ({ name, value })),
          ...rows,
        ]}
      />
      {foreseen.ok && (
        <>
          <Section id="follows" title="What follows">
            <ul className="points prose">
              {foreseen.says.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Section>
          <Section id="public" title="What becomes public, and who is told">
            <p className="prose">
              {hidden.length > 0
                ? `Everything above but the ${hidden.join(' and the ')} is published at once.`
                : 'Everything above is published at once.'}{' '}
              It stays in the record with its day{foreseen.apart ? '; the name is kept apart from the record and can be erased' : ''}.
              {foreseen.told.length === 0 && ' Nobody is written to.'}
            </p>
            {foreseen.told.length > 0 && (
              <ul className="points prose">
                {foreseen.told.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </Section>
          <form className="form" method="post" action={`/admin/do/${act.act}/send`}>
            <HiddenFields fields={{ attempt, token: attempt, seen: foreseen.seen }} />
            <div className="form-actions">
              <button className="button" type="submit">
                Confirm and record
              </button>
              <a href={edit}>Change something</a>
            </div>
          </form>
        </>
      )}
      {!foreseen.ok && (
        <p>
          <a className="button" href={edit}>
            Change what was typed
          </a>
        </p>
      )}
    </>
  );
}
