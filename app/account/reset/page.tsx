import type { Metadata } from 'next';
import { Banner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { first, type Search, titled, typedBefore } from '../typed.ts';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Search };

const path = '/account/reset';
const readBefore = async ({ searchParams }: Props) => typedBefore({ path, login: null, search: await searchParams });

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: titled('A new passphrase', (await readBefore(props)).errors), robots: { index: false } };
}

/** Asks for a link to a new passphrase. The answer is the same for every address. */
export default async function ResetPage(props: Props) {
  const { value, errors } = await readBefore(props);
  const sent = first(await props.searchParams, 'done') === 'sent';
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeader title="A new passphrase" lead="We send a link to your e-mail address. It can be used once, within an hour." />
      {sent && (
        <Banner>
          <p role="status">
            If there is an account with that address, a link is on its way to it. Look among unwanted mail too. If nothing comes, ask the
            Code Administrator whether you have an account.
          </p>
        </Banner>
      )}
      <form className="form" action="/account/reset/send" method="post" noValidate>
        <TextField name="email" label="E-mail address" type="email" autoComplete="username" value={value('email')} error={errors.email} />
        <div className="form-actions">
          <button type="submit" className="button">
            Send the link
          </button>
          <a href="/sign-in">Back to signing in</a>
        </div>
      </form>
    </>
  );
}
