import type { Metadata } from 'next';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { readLink } from '#lib/auth/accounts.ts';
import { now } from '#lib/clock.ts';
import { NewPassphrase } from '../../new-passphrase.tsx';
import { type Search, titled, typedBefore } from '../../typed.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ token: string }>; searchParams: Search };

const readBefore = async ({ params, searchParams }: Props) =>
  typedBefore({ path: `/account/invitation/${(await params).token}`, login: null, search: await searchParams });

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: titled('Choose a passphrase', (await readBefore(props)).errors), robots: { index: false } };
}

/** Where a one-time link leads: a new passphrase. Opening it uses nothing up, since mail systems open links too. */
export default async function InvitationPage(props: Props) {
  const { token } = await props.params;
  const link = readLink(token, now());
  if (!link) return <LinkIsOver />;
  const { errors } = await readBefore(props);
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeader
        title={link.kind === 'invitation' ? 'Choose a passphrase' : 'Choose a new passphrase'}
        lead={`For the account of ${link.login}.`}
      />
      <form className="form" action={`/account/invitation/${token}/send`} method="post">
        <input type="hidden" name="username" autoComplete="username" value={link.login} />
        <NewPassphrase errors={errors} />
        <div className="form-actions">
          <button type="submit" className="button">
            Keep it
          </button>
        </div>
      </form>
    </>
  );
}

const LinkIsOver = () => (
  <>
    <PageHeader title="This link cannot be used" lead="It has been used, a newer one was sent, or its time is over." />
    <p>
      <a href="/account/reset">Ask for a new link</a>, or <a href="/sign-in">sign in</a> if you have chosen a passphrase.
    </p>
  </>
);
