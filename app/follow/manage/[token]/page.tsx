import type { Metadata } from 'next';
import { first, type Search } from '#app/account/typed.ts';
import { Followed } from '#app/follow/followed.tsx';
import { choiceKept, PartyTold } from '#app/follow/party-told.tsx';
import { Banner, PracticeBanner } from '#components/banner.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { readFollower } from '#db/queries/followers.ts';
import { readLink } from '#lib/services/follow.ts';
import { readPartyContact } from '#lib/services/party-contacts.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'What you are told by e-mail', robots: { index: false } };
type Props = { params: Promise<{ token: string }>; searchParams: Search };

/** What the reader of a message is told, by the link in it. The address itself is not shown: messages are passed on. */
export default async function ManagePage({ params, searchParams }: Props) {
  const { token } = await params;
  const whose = readLink(token);
  const contact = whose && readPartyContact(whose);
  const action = `/follow/manage/${token}/send`;
  return (
    <>
      {first(await searchParams, 'done') === 'kept' && (
        <Banner>
          <p role="status">{choiceKept}</p>
        </Banner>
      )}
      {whose?.book === 'practice' && <PracticeBanner title="Practice: made-up proposals and Parties." />}
      <PageHeader title="What you are told by e-mail" lead="At the address to which the message with this link was sent." />
      {contact && <PartyTold contact={contact} action={action} />}
      <Section id="follows" title="What you follow">
        <Followed
          book={whose?.book ?? 'register'}
          follower={whose && (readFollower(whose.book, whose.address)?.value ?? null)}
          action={action}
        />
      </Section>
    </>
  );
}
