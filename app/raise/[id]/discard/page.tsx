import type { Metadata } from 'next';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { attempted, opened } from '../../open.ts';
import { RuleLink } from '../../rule-link.tsx';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const { attempt } = await searchParams;
  const at = await opened(id, `/raise/${id}/discard`);
  const wrong = attempted(at, `/raise/${id}/discard`, attempt);
  return { title: `${wrong ? 'Error: ' : ''}Discard the form`, robots: { index: false } };
}

/** Asks once more before a form is erased. */
export default async function DiscardPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { attempt } = await searchParams;
  const path = `/raise/${id}/discard`;
  const at = await opened(id, path);
  const { draft, submission } = at.form;
  return (
    <div className="parts">
      <ErrorSummary errors={attempted(at, path, attempt)?.errors} />
      <PageHeader title="Discard this form?" lead={draft.fields.title?.trim() || 'A form without a title yet'} />
      <p className="prose">
        It was never public. What was written in it is erased for everybody and cannot be brought back
        {submission
          ? `; of what was submitted under the receipt ${submission.receipt} only a fingerprint stays, from which nothing can be read.`
          : '.'}{' '}
        <RuleLink rule="STAGE-2" />
      </p>
      <form className="form" action={`${path}/send`} method="post">
        <div className="form-actions">
          <button type="submit" className="button">
            Discard and erase
          </button>
          <a href={`/raise/${id}`}>Keep it</a>
        </div>
      </form>
    </div>
  );
}
