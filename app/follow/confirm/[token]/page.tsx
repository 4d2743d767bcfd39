import type { Metadata } from 'next';
import { namedTopic } from '#app/follow/topic.ts';
import { PracticeBanner } from '#components/banner.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { readRequest } from '#lib/services/follow.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Confirm that you follow', robots: { index: false } };

const inWords = { each: 'at once', daily: 'once a day at 8am' } as const;

/** Where the link of a confirmation leads. Opening it confirms nothing, since mail systems open links too. */
export default async function ConfirmPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const request = readRequest(token, now());
  const named = request && namedTopic(request.book, request.topic);
  if (!named)
    return (
      <>
        <PageHeader title="This link cannot be used" lead="It has been used, or its 48 hours are over." />
        <p>
          <a href="/follow">Follow something</a>
        </p>
      </>
    );
  return (
    <>
      {named.book === 'practice' && <PracticeBanner title="Practice: you will get practice messages only." />}
      <PageHeader
        title={`Follow ${named.words}`}
        lead={`Confirm it, and you are told by e-mail, ${inWords[request.delivery]}. One click stops it.`}
      />
      <form className="form" action={`/follow/confirm/${token}/send`} method="post">
        <p className="form-actions">
          <button type="submit" className="button">
            Confirm that you follow {named.words}
          </button>
        </p>
      </form>
    </>
  );
}
