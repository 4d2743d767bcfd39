import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { type Mail, readMail } from '#db/queries/mail.ts';
import { smtpUrl } from '#lib/env.ts';
import { keeper } from '../../keeper.ts';
import { standing } from '../words.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Message', robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

/** One message with all that became of it. Its HTML is shown as text, never run. */
export default async function MessagePage({ params }: Props) {
  const { id } = await params;
  const { viewer } = await keeper(`/admin/outbox/${id}`);
  const { value: mail } = readMail(viewer.book, id) ?? notFound();
  const sending = smtpUrl() !== null;
  const hidden = mail.about === null && sending;
  return (
    <>
      <AdminHeader title={mail.subject} book={viewer.book} trail={[['/admin/outbox', 'Outbox']]} lead={standing(mail, sending)} />
      <SummaryList
        rows={[
          ['To', mail.to],
          ['Why', mail.why],
          ['Written', formatInstant(mail.queued)],
          ['Attempts', mail.attempts > 0 ? String(mail.attempts) : null],
          ['Next attempt', mail.state === 'waiting' && mail.next && sending ? formatInstant(mail.next) : null],
          [mail.state === 'sent' ? 'Note' : 'What went wrong', mail.fault],
        ]}
      />
      {sending && <Actions id={id} state={mail.state} />}
      {hidden ? (
        <p className="prose">It may hold a one-time link, or tell what its reader follows, so its text is for its reader alone.</p>
      ) : (
        <Texts mail={mail} />
      )}
    </>
  );
}

/** What somebody can do about a message: of one that may have arrived, only a person knows. */
function Actions({ id, state }: { id: string; state: Mail['state'] }) {
  if (state !== 'failed' && state !== 'waiting' && state !== 'unsure') return null;
  return (
    <div className="form-actions">
      <form method="post" action={`/admin/outbox/${id}/retry`}>
        <button className="button" type="submit">
          {state === 'unsure' ? 'Send it again' : 'Try again now'}
        </button>
      </form>
      {state === 'unsure' && (
        <form method="post" action={`/admin/outbox/${id}/arrived`}>
          <button className="button button-quiet" type="submit">
            It arrived
          </button>
        </form>
      )}
    </div>
  );
}

function Texts({ mail: { text, html } }: { mail: Mail }) {
  return (
    <>
      <Section id="text" title="As plain text">
        <pre className="message-text">{text}</pre>
      </Section>
      {html && (
        <Section id="html" title="As HTML">
          <details>
            <summary>The source of the same words as HTML</summary>
            <pre className="message-text">{html}</pre>
          </details>
        </Section>
      )}
    </>
  );
}
