import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { RadioField } from '#components/form/radio-field.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { readProposal } from '#db/queries/proposal.ts';
import { now } from '#lib/clock.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { unpark } from '#lib/services/park.ts';
import { signedIn } from '#lib/session.ts';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<{ of?: string; attempt?: string }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { attempt } = await searchParams;
  return { title: `${attempt ? 'Error: ' : ''}Make a practice copy`, robots: { index: false } };
}

const starts = [
  {
    value: 'from-the-start',
    label: 'As if it had just been raised',
    hint: 'Number, title, problem statement and a made-up Proposer, in its first stage, today. Carry it from there.',
  },
  {
    value: 'where-it-stands',
    label: 'Where the record of the real one ends',
    hint: 'With what the papers state of it, at its last recorded stage. What somebody said or voted stays with the real one.',
  },
];

/** A short form: which proposal, and where the copy begins. Others than practice accounts are told why they cannot make one. */
export default async function CopyPage({ searchParams }: Props) {
  const { of = '', attempt } = await searchParams;
  const viewer = await signedIn(`/practice/copy?of=${encodeURIComponent(of)}`);
  const original = readProposal(of)?.proposal;
  const parked = unpark(attempt, viewer.login, '/practice/copy', now());
  if (!original) return <Without title="There is no such proposal" />;
  const reference = referenceOf(original);
  if (viewer.book !== 'practice')
    return (
      <Without title="Practice copies are made by practice accounts">
        Your account acts on the real proposals of the register. To try acts out, sign in with an account of practice.
      </Without>
    );
  return (
    <>
      <Breadcrumbs
        trail={[
          ['/practice', 'Practice'],
          [`/modifications/${original.slug}`, reference],
        ]}
      />
      <ErrorSummary errors={parked?.errors} />
      <PageHeader
        title={`Make a practice copy of ${reference}`}
        lead={`“${original.title ?? reference}” in practice: marked as a copy, with made-up people. Everybody with a practice account can act on it; it is in no list of the register.`}
      />
      <form method="post" action="/practice/copy/send" className="form">
        <HiddenFields fields={{ of: original.slug, token: parked?.fields.token?.[0] ?? randomBytes(12).toString('base64url') }} />
        <RadioField
          name="start"
          label="Where should it begin?"
          options={starts}
          error={parked?.errors.start}
          value={parked?.fields.start?.[0]}
        />
        <button type="submit" className="button">
          Make the copy
        </button>
      </form>
    </>
  );
}

function Without({ title, children }: { title: string; children?: string }) {
  return (
    <>
      <Breadcrumbs trail={[['/practice', 'Practice']]} />
      <PageHeader title={title} />
      <p className="prose">
        {children} <a href="/practice">What practice is</a>
      </p>
    </>
  );
}
