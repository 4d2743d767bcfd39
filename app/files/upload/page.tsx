import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { FileInput } from '#components/form/file-field.tsx';
import { CheckboxesField, RadioField } from '#components/form/radio-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { fileHint } from '#lib/files/form.ts';
import { acceptedEndings, documentKinds } from '#lib/files/kinds.ts';
import { backToForm, fileStepHref, readFileStep } from '#lib/files/step.ts';
import { fileReaders } from '#lib/process/file-readers.ts';
import { namedBodies } from '#lib/services/files.ts';
import { unpark } from '#lib/services/park.ts';
import { wayIn } from '#lib/session.ts';
import { bringerOf } from './bringer.ts';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function read({ searchParams }: Props) {
  const query = new URLSearchParams(Object.entries(await searchParams).flatMap(([n, v]) => (typeof v === 'string' ? [[n, v]] : [])));
  const step = readFileStep(query) ?? notFound();
  const bringer = (await bringerOf(step)) ?? redirect(await wayIn(fileStepHref(step)));
  const tried = unpark(query.get('tried') ?? undefined, bringer.owner, '/files/upload', now());
  return { step, bringer, tried };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { tried } = await read(props);
  return { title: `${tried ? 'Error: ' : ''}Add a file`, robots: { index: false } };
}

/** Takes one file for a form that waits meanwhile with what was typed, and leads back to it. */
export default async function UploadPage(props: Props) {
  const { step, bringer, tried } = await read(props);
  const errors = tried?.errors ?? {};
  const chosen = tried?.fields.classification?.[0] ?? step.classification;
  const classes = Object.entries(fileReaders).map(([value, { who }]) => ({ value, label: value, hint: `${who}.` }));
  return (
    <>
      <PageHeader title="Add a file" lead="What you typed in the form is kept; you come back to it." />
      <ErrorSummary errors={errors} />
      <form className="form" method="post" encType="multipart/form-data" action={`/files/upload/send${query(step)}`} noValidate>
        <FileInput name="file" label="File" hint={fileHint(documentKinds)} accept={acceptedEndings(documentKinds)} error={errors.file} />
        {step.readers === 'of-response' ? (
          <p className="prose">
            It is read by whoever reads the answer: until the responses are published by your own people and the Code Administrator,
            afterwards by everybody, unless you ask for the answer to be kept confidential.
          </p>
        ) : (
          <>
            <RadioField
              name="classification"
              label="Who may read it"
              hint="The papers of the code are White. What the other colours mean is this register’s choice."
              options={classes}
              value={chosen}
              error={errors.classification}
            />
            <CheckboxesField
              name="bodies"
              label="Bodies that may read it"
              hint="For Amber only."
              optional
              options={namedBodies(bringer.book).map(({ id, name }) => ({ value: id, label: name }))}
              values={tried?.fields.bodies}
            />
          </>
        )}
        <p className="form-actions">
          <button className="button" type="submit">
            Add this file
          </button>
          <a href={backToForm(step)}>Back without a file</a>
        </p>
      </form>
    </>
  );
}

const query = (step: Parameters<typeof fileStepHref>[0]): string => fileStepHref(step).slice('/files/upload'.length);
