import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { recoveryPage } from '#lib/auth/second-factor.ts';
import { now } from '#lib/clock.ts';
import { unpark } from '#lib/services/park.ts';
import { accountHolder } from '#lib/session.ts';
import { first, type Search } from '../typed.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Your recovery codes', robots: { index: false } };

/** The fresh recovery codes, until their owner says that they are kept. */
export default async function RecoveryCodesPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams;
  const [{ login }, attempt] = [await accountHolder('/account/second-factor'), first(search, 'attempt')];
  const codes = unpark(attempt, login, recoveryPage, now())?.fields.code;
  if (!codes) redirect('/account/second-factor');
  return (
    <>
      <PageHeader title="Your recovery codes" lead="Print them or write them down now: they are shown this once." />
      <p className="max-w-measure">
        If you lose the app, each of them signs you in once, in place of a code. Keep them where you keep other keys, not beside your
        passphrase.
      </p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <form action="/account/recovery-codes/read" method="post">
        <HiddenFields fields={{ attempt, to: first(search, 'to') }} />
        <button type="submit" className="button">
          I have kept them
        </button>
      </form>
    </>
  );
}
