import type { Section, Table } from '#lib/process/document.ts';
import { DataTable } from '../data-table.tsx';
import { Prose } from '../prose.tsx';

const heads = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;
export type HeadLevel = keyof typeof heads;

/** One section of a document under its heading, with its tables. `deeper` lowers the heading where the page has headings above it. */
export function SectionText({ section, deeper = 0, prefix = '' }: { section: Section; deeper?: number; prefix?: string }) {
  const Head = heads[Math.min(5, Math.max(2, section.level + deeper)) as HeadLevel];
  return (
    <section className="document-section" id={`${prefix}${section.id}`}>
      <Head>{section.heading}</Head>
      {section.text && <Prose text={section.text} verbatim={section.verbatim} />}
      {section.tables.map((table) => (
        <DocumentTable key={table.caption} table={table} />
      ))}
    </section>
  );
}

/** A table as printed, with its caption and note. */
export function DocumentTable({ table }: { table: Table }) {
  return (
    <>
      <DataTable
        caption={table.caption}
        columns={table.columns}
        rowHeads={table.rowHeads}
        rows={table.rows.map((cells, i) => ({ key: `${i}`, cells: cells.map((cell, n) => <Cell key={table.columns[n]} text={cell} />) }))}
      />
      {table.note && <p className="small quiet">{table.note}</p>}
    </>
  );
}

/** A cell holds a few words or, in a collated response, paragraphs. */
const Cell = ({ text }: { text: string }) => (/[\n*_[]/.test(text) ? <Prose text={text} /> : text);
