import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { listInbox, type StoredMessage } from '#lib/services/inbox.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Inbox', robots: { index: false } };

/** What the Helpdesk received: what is open, and what was dealt with and how. */
export default async function InboxPage() {
  const { viewer } = await keeper('/admin/inbox');
  const { open, dealt } = listInbox(viewer.book);
  return (
    <>
      <AdminHeader
        title="Inbox"
        book={viewer.book}
        lead="Letters, e-mails and calls in which somebody takes an act. The moment of receipt decides, not the moment at which it is entered."
      />
      <p className="form-actions">
        <a className="button" href="/admin/inbox/new">
          Enter a message
        </a>
      </p>
      <Section id="open" title="To deal with">
        {open.length === 0 ? <EmptyState title="Nothing is open." /> : <Messages caption="Messages to deal with" messages={open} />}
      </Section>
      {dealt.length > 0 && (
        <Section id="dealt" title="Dealt with">
          <Messages caption="Messages that were dealt with" messages={dealt} />
        </Section>
      )}
    </>
  );
}

function Messages({ caption, messages }: { caption: string; messages: StoredMessage[] }) {
  return (
    <div className="stacked of-inbox">
      <DataTable
        caption={caption}
        hideCaption
        columns={['From', 'Received', 'How', 'Number', 'Dealt with']}
        rows={messages.map(({ id, message }) => ({
          key: id,
          cells: [
            <a key="open" href={`/admin/inbox/${id}`}>
              {message.from}
            </a>,
            formatInstant(message.received),
            message.how,
            id,
            message.dealt ? message.dealt.how : message.unsettled ? `To settle: ${message.unsettled.reason}` : 'Not yet',
          ],
        }))}
      />
    </div>
  );
}
