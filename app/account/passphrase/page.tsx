import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { readAccount } from '#db/queries/accounts.ts';
import { signedIn } from '#lib/session.ts';
import { NewPassphrase } from '../new-passphrase.tsx';
import { type Search, titled, typedBefore } from '../typed.ts';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Search };

const path = '/account/passphrase';
const readBefore = async ({ searchParams }: Props) =>
  typedBefore({ path, login: (await signedIn(path)).login, search: await searchParams });

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: titled('Change your passphrase', (await readBefore(props)).errors), robots: { index: false } };
}

/** A new passphrase for somebody who knows the old one. */
export default async function PassphrasePage(props: Props) {
  const { login } = await signedIn(path);
  if (!readAccount(login)?.value.passphrase) redirect('/account');
  const { errors } = await readBefore(props);
  return (
    <>
      <Breadcrumbs trail={[['/account', 'Your account']]} />
      <ErrorSummary errors={errors} />
      <PageHeader title="Change your passphrase" lead="You are then signed out everywhere else." />
      <form className="form" action="/account/passphrase/send" method="post">
        <input type="hidden" name="username" autoComplete="username" value={login} />
        <TextField name="old" label="Your passphrase now" type="password" autoComplete="current-password" error={errors.old} />
        <NewPassphrase errors={errors} />
        <div className="form-actions">
          <button type="submit" className="button">
            Change it
          </button>
          <a href="/account">Cancel</a>
        </div>
      </form>
    </>
  );
}
