import { tableAsText } from '#lib/documents/copy.ts';
import type { Section, Table } from '#lib/process/document.ts';
import { DataTable } from '../data-table.tsx';
import { Prose } from '../prose.tsx';

const heads = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;
type HeadLevel = keyof typeof heads;

type Shown = { section: Section; deeper?: number; prefix?: string; copy?: boolean; headed?: boolean };

/** One section of a document under its heading, with its tables. `deeper` lowers the heading where the page has headings above it; `headed` is false where the one above says the same. */
export function SectionText({ section, deeper = 0, prefix = '', copy = false, headed = true }: Shown) {
  const Head = heads[Math.min(5, Math.max(2, section.level + deeper)) as HeadLevel];
  return (
    <section className="document-section" id={`${prefix}${section.id}`}>
      {headed && <Head>{section.heading}</Head>}
      {section.text && <Prose text={section.text} verbatim={section.verbatim} />}
      {section.tables.map((table) => (
        <DocumentTable key={table.caption} table={table} copy={copy} />
      ))}
    </section>
  );
}

/** A table as printed, with its caption and note; `copy` offers it as tab-separated text. */
function DocumentTable({ table, copy }: { table: Table; copy: boolean }) {
  return (
    <>
      <DataTable
        caption={table.caption}
        columns={table.columns}
        rowHeads={table.rowHeads}
        rows={table.rows.map((cells, i) => ({ key: `${i}`, cells: cells.map((cell, n) => <Cell key={table.columns[n]} text={cell} />) }))}
      />
      {table.note && <p className="small quiet">{table.note}</p>}
      {copy && (
        <details className="copied no-print small">
          <summary>Copy this table</summary>
          <textarea readOnly rows={5} aria-label={`${table.caption}, as tab-separated text`} defaultValue={tableAsText(table)} />
        </details>
      )}
    </>
  );
}

/** A cell holds a few words or, in a collated response, paragraphs. */
const Cell = ({ text }: { text: string }) => (/[\n*_[]/.test(text) ? <Prose text={text} /> : text);
