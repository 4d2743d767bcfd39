import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount, formatInstant } from '#components/format.ts';
import { countMail, listMail } from '#db/queries/mail.ts';
import { smtpUrl } from '#lib/env.ts';
import { keeper } from '../keeper.ts';
import { isState, standing, stateNames } from './words.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Outbox', robots: { index: false } };

const size = 50;

type Props = { searchParams: Promise<{ state?: string; page?: string }> };

/** The messages of the book, newest first, by where they stand. */
export default async function OutboxPage({ searchParams }: Props) {
  const { viewer } = await keeper('/admin/outbox');
  const { state, page: asked } = await searchParams;
  const only = isState(state) ? state : null;
  const page = Math.max(1, Math.trunc(Number(asked)) || 1);
  const counts = countMail(viewer.book);
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const total = only ? (counts[only] ?? 0) : all;
  const messages = listMail(viewer.book, only, page, size);
  const sending = smtpUrl() !== null;
  return (
    <>
      <AdminHeader
        title="Outbox"
        book={viewer.book}
        lead={
          sending
            ? 'What the register writes to people, and whether it was sent. A message that is not taken is tried again for a day.'
            : 'No mail server is set up (SMTP_URL), so nothing is sent: every message can be read here.'
        }
      />
      <nav className="statuses" aria-label="By state">
        <a href="/admin/outbox" aria-current={only === null ? 'page' : undefined}>
          All <b>{all}</b>
        </a>
        {Object.entries(stateNames).map(([name, title]) => (
          <a key={name} href={`/admin/outbox?state=${name}`} aria-current={only === name ? 'page' : undefined}>
            {title} <b>{counts[name as keyof typeof counts] ?? 0}</b>
          </a>
        ))}
      </nav>
      {messages.length === 0 ? (
        <EmptyState title={only ? 'There is no such message.' : 'There is no message yet.'} />
      ) : (
        <div className="stacked of-outbox">
          <DataTable
            caption={formatCount(total, 'message')}
            columns={['Subject', 'To', 'Written', 'Where it stands']}
            rows={messages.map(({ key, value }) => ({
              key,
              cells: [
                <a key="open" href={`/admin/outbox/${key}`}>
                  {value.subject}
                </a>,
                value.to,
                formatInstant(value.queued),
                standing(value, sending),
              ],
            }))}
          />
        </div>
      )}
      <Pages page={page} last={Math.ceil(total / size)} state={only} />
    </>
  );
}

function Pages({ page, last, state }: { page: number; last: number; state: string | null }) {
  if (last <= 1) return null;
  const href = (n: number) => `/admin/outbox?${new URLSearchParams({ ...(state && { state }), page: String(n) })}`;
  return (
    <p className="form-actions">
      {page > 1 && <a href={href(page - 1)}>Newer</a>}
      <span className="quiet">
        Page {page} of {last}
      </span>
      {page < last && <a href={href(page + 1)}>Older</a>}
    </p>
  );
}
