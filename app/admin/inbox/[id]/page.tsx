import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { RulesLine } from '#components/admin/rules-line.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { now, today } from '#lib/clock.ts';
import { fileHref, findFile } from '#lib/services/files.ts';
import { readInbox } from '#lib/services/inbox.ts';
import { outsidersActs, outsidersOf } from '#lib/services/outsiders.ts';
import { unpark } from '#lib/services/park.ts';
import { returnedForms } from '#lib/services/receive-again.ts';
import { keeper } from '../../keeper.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

async function read({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/admin/inbox/${id}`;
  const { viewer } = await keeper(path);
  const { message } = readInbox(viewer.book, id) ?? notFound();
  return { id, path, viewer, message, parked: unpark((await searchParams).attempt, viewer.login, path, now()) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { parked } = await read(props);
  return { title: `${parked ? 'Error: ' : ''}Message received`, robots: { index: false } };
}

/** One message: what it says, the way to the act that it takes, and how it was dealt with. */
export default async function MessagePage(props: Props) {
  const { id, path, viewer, message, parked } = await read(props);
  const files = message.files.flatMap((file) => findFile(file, viewer, today()) ?? []);
  const field = (name: string) => ({ name, error: parked?.errors[name], value: parked?.fields[name]?.[0] });
  return (
    <>
      <AdminHeader
        title={`Message ${id}`}
        book={viewer.book}
        trail={[['/admin/inbox', 'Inbox']]}
        lead={message.dealt ? `Dealt with: ${message.dealt.how}` : 'Not dealt with yet.'}
      />
      <ErrorSummary errors={parked?.errors} />
      <SummaryList
        rows={[
          ['From', message.from],
          ['Received', formatInstant(message.received)],
          ['How', message.how],
          [
            'Files',
            files.length === 0 ? null : (
              <ul key="files">
                {files.map((file) => (
                  <li key={file.id}>
                    <a href={fileHref(file)}>{file.name}</a>
                  </li>
                ))}
              </ul>
            ),
          ],
          ['To settle', !message.dealt && message.unsettled ? `${message.unsettled.what}: ${message.unsettled.reason}` : null],
          ['Dealt with', message.dealt && `${formatInstant(message.dealt.at)}: ${message.dealt.how}`],
        ]}
      />
      {message.text && (
        <Section id="message" title="What it says">
          <pre className="message-text">{message.text}</pre>
        </Section>
      )}
      {message.raw && (
        <details className="more">
          <summary>As it was pasted, with its headers</summary>
          <pre className="message-text">{message.raw}</pre>
        </details>
      )}
      <Section id="take" title="Take the act for them">
        <p className="prose">The act is decided on where the proposal stood when the message was received.</p>
        <RulesLine ids={['RIGHT-24', 'RIGHT-25']} />
        <form className="form" method="post" action={`${path}/act`} noValidate>
          <TextField {...field('proposal')} label="Proposal" hint="Its reference, for example DP151." width="short" />
          <SelectField {...field('act')} label="What they do" options={outsidersActs} empty="Choose an act" />
          <SelectField {...field('for')} label="For whom" options={outsidersOf(viewer.book)} empty="Choose from the list" />
          <button className="button" type="submit">
            Go on to the form
          </button>
        </form>
        <p>
          <a href={`/admin/submissions/enter?inbox=${id}`}>It is a form for a new proposal</a>
        </p>
        {returnedForms(viewer, now()).map((form) => (
          <p key={form.id}>
            <a href={`/admin/submissions/enter?inbox=${id}&form=${form.id}`}>
              It answers the returned form ‘{form.held.fields.title || 'without a title'}’
            </a>
          </p>
        ))}
      </Section>
      <Section id="deal" title={message.dealt ? 'Open it again' : 'Mark it as dealt with'}>
        <form className="form" method="post" action={`${path}/dealt`} noValidate>
          {!message.dealt && <TextField {...field('how-dealt')} label="How" hint="For example, adoption of DP151 recorded, entry 34." />}
          <button className="button button-quiet" type="submit" name="dealt" value={message.dealt ? 'no' : 'yes'}>
            {message.dealt ? 'Open it again' : 'Mark as dealt with'}
          </button>
        </form>
      </Section>
    </>
  );
}
