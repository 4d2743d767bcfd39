import { statementSections } from '#lib/process/proposal/problem-statement.ts';
import { FixedRows } from './fixed-rows.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** The problem statement by its fixed headings, each with what the last version says. */
export function StatementForm(props: ActFormProps) {
  const lines = statementSections.map((section) => ({
    key: section.id,
    label: section.heading,
    ...('view' in section && { hint: 'Where it is left blank, the statement says that these views will be gathered.' }),
  }));
  return (
    <>
      <Rest {...props} only={['version']} />
      <FixedRows
        {...props}
        name="sections"
        legend="What it says under each heading"
        keyed="id"
        lines={lines}
        parts={[{ name: 'text', label: 'Text', lines: 6 }]}
      />
      <Rest {...props} but={['version', 'sections']} />
    </>
  );
}
