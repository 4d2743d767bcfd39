import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { choiceWords } from '#components/act-forms/words.ts';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { DateField } from '#components/form/date-field.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { FileInput } from '#components/form/file-field.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { RadioField } from '#components/form/radio-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { now, today } from '#lib/clock.ts';
import { fileHint } from '#lib/files/form.ts';
import { acceptedEndings, receivedKinds } from '#lib/files/kinds.ts';
import { waysOfReceipt } from '#lib/process/proposal/actors.ts';
import { fileHref, findFile } from '#lib/services/files.ts';
import { unpark } from '#lib/services/park.ts';
import { keeper } from '../../keeper.ts';

export const dynamic = 'force-dynamic';
const path = '/admin/inbox/new';

type Props = { searchParams: Promise<{ attempt?: string }> };

async function read({ searchParams }: Props) {
  const { viewer } = await keeper(path);
  return { viewer, parked: unpark((await searchParams).attempt, viewer.login, path, now()) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { parked } = await read(props);
  return { title: `${parked ? 'Error: ' : ''}Enter a message`, robots: { index: false } };
}

/** Pastes a message, or brings it as a file: who it is from and when it came is read from its headers where they are there and the fields are blank. */
export default async function NewMessagePage(props: Props) {
  const { viewer, parked } = await read(props);
  const field = (name: string) => ({ name, error: parked?.errors[name], value: parked?.fields[name]?.[0] });
  const kept = (parked?.fields.kept ?? []).flatMap((id) => findFile(id, viewer, today()) ?? []);
  return (
    <>
      <AdminHeader
        title="Enter a message"
        book={viewer.book}
        trail={[['/admin/inbox', 'Inbox']]}
        lead="Paste it, or bring it as a file. It is private: only the Code Administrator reads it."
      />
      <ErrorSummary errors={parked?.errors} />
      <form className="form" method="post" encType="multipart/form-data" action={`${path}/send`} noValidate>
        <HiddenFields fields={{ token: parked?.fields.token?.[0] ?? randomBytes(18).toString('base64url') }} />
        <RadioField {...field('how')} label="How it came" options={waysOfReceipt.map((way) => ({ value: way, label: choiceWords(way) }))} />
        <TextArea
          {...field('text')}
          rows={10}
          optional
          label="The message"
          hint="With its headers if you have them: who wrote and when it came is then read from them. Of a call, what was said."
        />
        {kept.map((file) => (
          <p key={file.id}>
            <HiddenFields fields={{ kept: file.id }} />
            Added: <a href={fileHref(file)}>{file.name}</a>
          </p>
        ))}
        <FileInput
          name="file"
          label="As a file"
          hint={`Choose it, or drop it onto the field. ${fileHint(receivedKinds)} Outlook’s .msg cannot be read: save it as EML or text in Outlook, or paste the message above.`}
          accept={acceptedEndings(receivedKinds)}
          optional
          error={parked?.errors.file}
        />
        <TextField {...field('from')} optional label="Who it is from" hint="Leave blank to take it from the message’s headers." />
        <DateField
          {...field('day')}
          optional
          label="Day on which it was received"
          hint="Leave blank to take it from the message’s headers."
        />
        <TextField {...field('time')} optional label="Time at which it was received" hint="In London, for example 16:50." width="figure" />
        <button className="button" type="submit">
          Keep this message
        </button>
      </form>
    </>
  );
}
