import type { Metadata } from 'next';
import { Followed } from '#app/follow/followed.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { readFollower } from '#db/queries/followers.ts';
import { signedIn } from '#lib/session.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'What you follow', robots: { index: false } };

/** What somebody who is signed in follows by the address of the account, in either book. */
export default async function FollowingPage() {
  const { login } = await signedIn('/account/following');
  const practice = readFollower('practice', login)?.value ?? null;
  return (
    <>
      <Breadcrumbs trail={[['/account', 'Your account']]} />
      <PageHeader title="What you follow" lead={`Messages go to ${login}.`} />
      <Followed book="register" follower={readFollower('register', login)?.value ?? null} action="/account/following/send" />
      {practice && (
        <Section id="practice" title="In practice">
          <Followed book="practice" follower={practice} action="/account/following/send" />
        </Section>
      )}
    </>
  );
}
