import type { Metadata } from 'next';
import { Followed } from '#app/follow/followed.tsx';
import { choiceKept, PartyTold } from '#app/follow/party-told.tsx';
import { Banner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { readFollower } from '#db/queries/followers.ts';
import { ownPartyContact } from '#lib/services/party-contacts.ts';
import { signedIn } from '#lib/session.ts';
import { first, type Search } from '../typed.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'What you are told by e-mail', robots: { index: false } };

const action = '/account/following/send';

/** What somebody who is signed in is told: as the contact of a Party, and of what they follow by the address of the account, in either book. */
export default async function FollowingPage({ searchParams }: { searchParams: Search }) {
  const viewer = await signedIn('/account/following');
  const { login } = viewer;
  const contact = ownPartyContact(viewer);
  const practice = readFollower('practice', login)?.value ?? null;
  const elsewhere = contact && contact.address !== login ? ` As the contact of a Party you are written to at ${contact.address}.` : '';
  return (
    <>
      <Breadcrumbs trail={[['/account', 'Your account']]} />
      {first(await searchParams, 'done') === 'kept' && (
        <Banner>
          <p role="status">{choiceKept}</p>
        </Banner>
      )}
      <PageHeader title="What you are told by e-mail" lead={`Messages go to ${login}.${elsewhere}`} />
      {contact && <PartyTold contact={contact} action={action} />}
      <Section id="follows" title="What you follow">
        <Followed book="register" follower={readFollower('register', login)?.value ?? null} action={action} />
      </Section>
      {practice && (
        <Section id="practice" title="What you follow in practice">
          <Followed book="practice" follower={practice} action={action} />
        </Section>
      )}
    </>
  );
}
