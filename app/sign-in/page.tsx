import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Banner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { offeredAccounts } from '#lib/auth/demo-accounts.ts';
import { openIdName } from '#lib/auth/open-id.ts';
import { ownPath } from '#lib/auth/own-path.ts';
import { currentStanding, currentViewer } from '#lib/session.ts';
import { first, type Search, titled, typedBefore } from '../account/typed.ts';
import { DemoAccounts } from './demo-accounts.tsx';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Search };

const path = '/sign-in';
const readBefore = async ({ searchParams }: Props) => typedBefore({ path, login: null, search: await searchParams });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const message = refusalOf(await props.searchParams);
  const errors = message ? { form: message } : (await readBefore(props)).errors;
  return { title: titled('Sign in', errors), robots: { index: false } };
}

const notices: Record<string, string> = {
  passphrase: 'Your passphrase is set. Sign in with it.',
  out: 'You are signed out.',
  'not-kept':
    'You were signed out meanwhile, and what you sent is too much to be kept for you. Go back in your browser to copy it, then sign in.',
};
const refusals: Record<string, string> = {
  unknown:
    'No account here has the e-mail address that you signed in with there, or it has not been verified there. Ask the Code Administrator for an account.',
  failed: 'Signing in there did not succeed. Nothing happened here; try again.',
};

/** What the identity provider's answer did not achieve; undefined where it was not asked. */
const refusalOf = (search: Awaited<Search>): string | undefined => refusals[first(search, 'refused') ?? (search.error ? 'failed' : '')];

/** Signing in: by e-mail address and passphrase, through the identity provider where one is set up, and as somebody made up in the demo. */
export default async function SignInPage(props: Props) {
  const search = await props.searchParams;
  const [to, done] = [first(search, 'to'), first(search, 'done')];
  const { is } = await currentStanding();
  if (to && is === 'signed-in') redirect(ownPath(to));
  const { value, errors } = await readBefore(props);
  const message = refusalOf(search);
  const provider = openIdName();
  const offered = offeredAccounts();
  return (
    <>
      <ErrorSummary errors={message ? { form: message } : errors} />
      {done && notices[done] && (
        <Banner>
          <p role="status">{notices[done]}</p>
        </Banner>
      )}
      {is === 'expired' && !done && (
        <Banner>
          <p>You were signed out after an hour without use, or after twelve hours. Sign in to go on where you were.</p>
        </Banner>
      )}
      <PageHeader
        title="Sign in"
        lead={
          (await currentViewer())
            ? 'You are signed in. Here you can sign in as somebody else.'
            : 'For people who act in the process. Everything public can be read without an account.'
        }
      />
      <div className="sign-in">
        <div>
          <form className="form" action="/sign-in/send" method="post" noValidate>
            <HiddenFields fields={{ to }} />
            <TextField
              name="email"
              label="E-mail address"
              type="email"
              autoComplete="username"
              value={value('email')}
              error={errors.email}
            />
            <TextField name="passphrase" label="Passphrase" type="password" autoComplete="current-password" error={errors.passphrase} />
            <div className="form-actions">
              <button type="submit" className="button">
                Sign in
              </button>
              <a href="/account/reset">I have forgotten my passphrase</a>
            </div>
          </form>
          {provider && (
            <p className="form-actions">
              <a className="button button-quiet" href={`/sign-in/provider?to=${encodeURIComponent(ownPath(to))}`}>
                Sign in with {provider}
              </a>
            </p>
          )}
          <p className="quiet small">Accounts are made by the Code Administrator, who sends an invitation by e-mail.</p>
        </div>
        {offered.length > 0 && <DemoAccounts offered={offered} to={to} />}
      </div>
    </>
  );
}
