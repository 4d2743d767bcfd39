import type { Metadata } from 'next';
import { PageHeader } from '#components/page-header.tsx';
import { readLink } from '#lib/services/follow.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Stop following', robots: { index: false } };

/** One button that ends it. Opening the page ends nothing, since mail systems open links too. */
export default async function StopPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!readLink(token))
    return (
      <PageHeader title="This link stops nothing" lead="It has been used, or it is not one of ours. Nothing is sent by it any more." />
    );
  return (
    <>
      <PageHeader
        title="Stop following"
        lead="You will be told of nothing that you follow any more, and your address is erased from the list."
      />
      <form className="form" action={`/follow/stop/${token}/now`} method="post">
        <div className="form-actions">
          <button type="submit" className="button">
            Stop all of it
          </button>
          <a href={`/follow/manage/${token}`}>Choose what to stop</a>
        </div>
      </form>
    </>
  );
}
