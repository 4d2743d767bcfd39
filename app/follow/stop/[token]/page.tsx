import type { Metadata } from 'next';
import { PageHeader } from '#components/page-header.tsx';
import { readFollower } from '#db/queries/followers.ts';
import { readLink } from '#lib/services/follow.ts';
import { readPartyContact } from '#lib/services/party-contacts.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Stop following', robots: { index: false } };

/** One button that ends what is followed. Opening the page ends nothing, since mail systems open links too. What a Party is told of is not ended by it, and the page says so. */
export default async function StopPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const whose = readLink(token);
  const party = whose !== null && readPartyContact(whose) !== null;
  if (!whose)
    return (
      <PageHeader title="This link stops nothing" lead="It has been used, or it is not one of ours. Nothing is sent by it any more." />
    );
  const choose = <a href={`/follow/manage/${token}`}>{party ? 'Choose when you are told' : 'Choose what to stop'}</a>;
  if (!readFollower(whose.book, whose.address))
    return (
      <>
        <PageHeader
          title="What every Party is told of cannot be stopped"
          lead="You follow nothing else. You can choose to get it once a day, in one message."
        />
        <p>{choose}</p>
      </>
    );
  return (
    <>
      <PageHeader
        title="Stop following"
        lead={`You will be told of nothing that you follow any more, and your address is erased from the list of followers.${party ? ' What every Party is told of still comes.' : ''}`}
      />
      <form className="form" action={`/follow/stop/${token}/now`} method="post">
        <div className="form-actions">
          <button type="submit" className="button">
            Stop all that you follow
          </button>
          {choose}
        </div>
      </form>
    </>
  );
}
