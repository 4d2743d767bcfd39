import type { Metadata } from 'next';
import { Followed } from '#app/follow/followed.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { readFollower } from '#db/queries/followers.ts';
import { readLink } from '#lib/services/follow.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'What you follow', robots: { index: false } };

/** What the reader of a message follows, by the link in it. The address itself is not shown: messages are passed on. */
export default async function ManagePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const whose = readLink(token);
  return (
    <>
      <PageHeader title="What you follow" lead={whose?.book === 'practice' ? 'In practice: made-up proposals.' : undefined} />
      <Followed
        book={whose?.book ?? 'register'}
        follower={whose && (readFollower(whose.book, whose.address)?.value ?? null)}
        action={`/follow/manage/${token}/send`}
      />
    </>
  );
}
