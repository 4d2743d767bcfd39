import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { CheckList } from '#components/form/check-list.tsx';
import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { formatInstant } from '#components/format.ts';
import { readEntry } from '#db/queries/directory.ts';
import type { Typed } from '#lib/forms/subject-input.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import type { AnySubjectAct } from '#lib/process/subject-act.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { sectionOf } from '../sections.ts';
import { after } from './after.ts';
import { choicesFor } from './choices.ts';
import { shownValue } from './shown.ts';

type Props = { act: AnySubjectAct; viewer: Viewer; values: Typed; entry: number };

/** Recorded: the reference, the time, what was recorded, and where one goes on. */
export function Done({ act, viewer: { book }, values, entry }: Props) {
  const event = readEntry(book, entry) ?? notFound();
  const [href, name] = sectionOf(act.act);
  const rows = fieldsOf(act.input).flatMap((field) => {
    const value =
      field.name === 'item' || field.name === 'question'
        ? null
        : shownValue(field.name, values, choicesFor(field.name === 'meeting' ? 'list-item' : act.act, field.name, book));
    return value === null ? [] : [{ name: field.audience.to === 'private' ? `${field.label} (not published)` : field.label, value }];
  });
  return (
    <>
      <Breadcrumbs
        trail={[
          ['/admin', 'Code Administrator'],
          [href, name],
        ]}
      />
      <ConfirmationPanel
        title={`Recorded: ${act.title}`}
        reference={`entry ${entry}`}
        when={`Recorded at ${formatInstant(event.recorded)}`}
      >
        <CheckList rows={rows} />
        <h2>A copy to keep</h2>
        <pre className="copy-to-keep">
          {[
            `SEC Modification Register${book === 'practice' ? ' (practice: made up, without any effect)' : ''}`,
            `${act.title}. Entry ${entry}, recorded at ${formatInstant(event.recorded)}, London time.`,
            ...rows.map((row) => `${row.name}: ${row.value}`),
          ].join('\n')}
        </pre>
        <h2>What next</h2>
        <ul className="points">
          {after(event, book).map(([to, what]) => (
            <li key={to}>
              <a href={to}>{what}</a>
            </li>
          ))}
          <li>
            <a href={href}>Back to {name}</a>
          </li>
        </ul>
      </ConfirmationPanel>
    </>
  );
}
