import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { RulesLine } from '#components/admin/rules-line.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatDay, formatWeekday } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { readDeclared } from '#db/queries/settings.ts';
import { today } from '#lib/clock.ts';
import { englandAndWales } from '#lib/process/calendar/working-days.ts';
import { actHref } from '../do/sections.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Holidays', robots: { index: false } };

/** The days that were declared besides the table of bank holidays, and the table from today on. */
export default async function HolidaysPage() {
  const { viewer } = await keeper('/admin/holidays');
  const declared = readDeclared(viewer.book);
  const coming = englandAndWales.holidays.filter(({ day }) => day >= today());
  return (
    <>
      <AdminHeader
        title="Holidays"
        book={viewer.book}
        lead={`The bank holidays of England and Wales are known up to ${formatDay(englandAndWales.until)}. A day that is announced besides is declared here.`}
      />
      <p className="prose">
        A declared holiday counts for whatever is worked out from then on. Deadlines that were worked out before stay on the day that was
        published.
      </p>
      <RulesLine ids={['CALENDAR-1']} />
      <p className="form-actions">
        <a className="button" href={actHref('declare-holiday')}>
          Declare a holiday
        </a>
      </p>
      <Section id="declared" title="Declared here">
        {declared.length === 0 ? (
          <EmptyState title="No holiday has been declared." />
        ) : (
          <DataTable
            caption="Declared holidays"
            hideCaption
            columns={['Day', 'Name', 'Entry', 'Act']}
            rows={declared.map(({ day, name, entry }) => ({
              key: day,
              cells: [
                formatWeekday(day),
                name,
                `${entry}`,
                <a key="withdraw" href={actHref('withdraw-holiday', { day })}>
                  Take back<span className="sr-only"> {formatDay(day)}</span>
                </a>,
              ],
            }))}
          />
        )}
      </Section>
      <Section id="table" title="Bank holidays to come">
        <ul className="dates">
          {coming.map(({ day, name }) => (
            <li key={day}>
              <time dateTime={day}>{formatDay(day)}</time>
              <div>{name}</div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
