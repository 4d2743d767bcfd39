import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { currentStanding } from '#lib/session.ts';
import { first, type Search, titled, typedBefore } from '../../account/typed.ts';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Search };

const path = '/sign-in/code';
const readBefore = async ({ searchParams }: Props) =>
  typedBefore({ path, login: (await currentStanding()).login, search: await searchParams });

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: titled('Type your code', (await readBefore(props)).errors), robots: { index: false } };
}

/** The second step, for accounts with an authenticator app. */
export default async function CodePage(props: Props) {
  const to = first(await props.searchParams, 'to');
  if ((await currentStanding()).is !== 'awaiting-code') redirect(`/sign-in${to ? `?to=${encodeURIComponent(to)}` : ''}`);
  const { errors } = await readBefore(props);
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeader title="Type your code" lead="Your passphrase is right. Now open your authenticator app." />
      <form className="form" action="/sign-in/code/send" method="post">
        <HiddenFields fields={{ to }} />
        <TextField
          name="code"
          label="Code"
          hint="The six figures that the app shows now. If you do not have it with you, one of your recovery codes."
          autoComplete="one-time-code"
          width="short"
          error={errors.code}
        />
        <div className="form-actions">
          <button type="submit" className="button">
            Sign in
          </button>
          <a href="/sign-in">Begin again</a>
        </div>
      </form>
    </>
  );
}
