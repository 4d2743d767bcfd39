import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { readAccount } from '#db/queries/accounts.ts';
import { required } from '#lib/auth/required-of.ts';
import { today } from '#lib/clock.ts';
import { accountHolder } from '#lib/session.ts';
import { first, type Search, titled, typedBefore } from '../typed.ts';
import { InUse } from './in-use.tsx';
import { SetUp } from './set-up.tsx';

export const dynamic = 'force-dynamic';
type Props = { searchParams: Search };

const path = '/account/second-factor';
const readBefore = async ({ searchParams }: Props) =>
  typedBefore({ path, login: (await accountHolder(path)).login, search: await searchParams });

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: titled('Authenticator app', (await readBefore(props)).errors), robots: { index: false } };
}

/** Sets an authenticator app up, or shows that one is in use, with what can be done about it. */
export default async function SecondFactorPage(props: Props) {
  const viewer = await accountHolder(path);
  const [totp, to] = [readAccount(viewer.login)?.value.totp ?? null, first(await props.searchParams, 'to')];
  const { errors } = await readBefore(props);
  const must = required(viewer, today());
  return (
    <>
      <Breadcrumbs trail={[['/account', 'Your account']]} />
      <ErrorSummary errors={errors} />
      <PageHeader
        title="Authenticator app"
        lead={
          must && !totp?.confirmed
            ? 'A seat of yours requires it: set it up before anything else.'
            : 'With it, signing in asks for your passphrase and a code that changes every half minute.'
        }
      />
      {totp?.confirmed ? (
        <InUse must={must} errors={errors} />
      ) : (
        <SetUp secret={totp?.secret ?? null} login={viewer.login} errors={errors} to={to} />
      )}
    </>
  );
}
