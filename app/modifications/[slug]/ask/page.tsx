import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { first, titled, typedBefore } from '#app/account/typed.ts';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { PracticeNotice } from '../framed.tsx';
import { type PageProps, theRegister } from '../read-view.ts';
import { askedAbout } from './about.ts';

export const dynamic = 'force-dynamic';

const readBefore = async (props: PageProps) => {
  const about = askedAbout((props.shelf ?? theRegister).book, (await props.params).slug) ?? notFound();
  return { about, ...typedBefore({ path: `${about.path}/ask`, login: null, search: await props.searchParams }) };
};

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { about, errors } = await readBefore(props);
  return { title: titled(`Ask about ${about.reference}`, errors), robots: { index: false } };
}

/** A question about a proposal, to whoever looks after it, with its reference filled in. */
export default async function AskPage(props: PageProps) {
  const { about, value, errors } = await readBefore(props);
  const { reference, path, proposal, book } = about;
  const asked = /^Q-[0-9A-Z]{4}-[0-9A-Z]{4}$/.exec(first(await props.searchParams, 'asked') ?? '')?.[0];
  return (
    <>
      <ErrorSummary errors={errors} />
      <Breadcrumbs trail={[[path, reference]]} />
      <PracticeNotice practice={book === 'practice'} proposal={proposal} />
      {asked ? (
        <ConfirmationPanel title="Your question is sent" reference={asked}>
          <p>
            The Code Administrator answers by e-mail, to the address that you typed. <a href={path}>Back to {reference}</a>
          </p>
        </ConfirmationPanel>
      ) : (
        <>
          <PageHeader
            over={reference}
            title="Ask about this proposal"
            lead="It goes to the Code Administrator and is never published. It is no response to a consultation."
          />
          <form className="form" action={`${path}/ask/send`} method="post" noValidate>
            <TextField name="name" label="Your name" autoComplete="name" optional value={value('name')} error={errors.name} />
            <TextField
              name="email"
              label="E-mail address"
              hint="For the answer only. We do not check that it is yours."
              type="email"
              autoComplete="email"
              value={value('email')}
              error={errors.email}
            />
            <TextArea name="text" label={`Your question about ${reference}`} value={value('text')} error={errors.text} />
            <div className="form-actions">
              <button type="submit" className="button">
                Send the question
              </button>
              <a href={path}>Back to {reference}</a>
            </div>
          </form>
        </>
      )}
    </>
  );
}
