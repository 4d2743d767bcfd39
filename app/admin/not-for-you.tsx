import { PageHeader } from '#components/page-header.tsx';

/** For whoever is signed in without a right to these pages, and for an address under them that is none: who may, and what to do. What may not be known of is not told apart. */
export function NotForYou() {
  return (
    <>
      <PageHeader
        title="Not for this account, or not there"
        lead="The pages under /admin are for the Code Administrator’s people: it keeps the record, and takes in what others send."
      />
      <div className="prose">
        <p>
          Your account has no seat or role with the Code Administrator today, or there is nothing at this address. Who keeps the directory
          is asked on every request, so a right that is given, or ends, counts at once.
        </p>
        <ul className="points">
          <li>
            <a href="/account">For whom your account acts</a>
          </li>
          <li>
            <a href="/work">What waits on you</a>
          </li>
          <li>
            If you should have this right, ask whoever invited you. If you came from <a href="/admin">the overview</a>, the thing itself is
            gone: it may have been dealt with.
          </li>
        </ul>
      </div>
    </>
  );
}
