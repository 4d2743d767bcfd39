import { PageHeader } from '#components/page-header.tsx';

/** For whoever is signed in and may not open ballots, and for an address under it at which there is nothing to vote on. */
export function NotYoursToOpen() {
  return (
    <>
      <PageHeader
        title="Only the Code Administrator opens a ballot"
        lead="Its people open one on the Chair’s word: on a final report that is with the Change Board, or on an item of a meeting’s agenda."
      />
      <div className="prose">
        <p>Your account has no seat or role with the Code Administrator today, or what should be voted on is not there any more.</p>
        <ul className="points">
          <li>
            <a href="/work">What waits on you</a>: a ballot in which you have a vote is there as soon as it is open
          </li>
          <li>
            <a href="/account">For whom your account acts</a>
          </li>
          <li>
            <a href="/process#CB-1">When there is a ballot, and who has a vote</a>
          </li>
        </ul>
      </div>
    </>
  );
}
