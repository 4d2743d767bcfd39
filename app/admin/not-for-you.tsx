import type { ReactNode } from 'react';
import { PageHeader } from '#components/page-header.tsx';

/** For whoever is signed in without a right to these pages, and for an address under them that is none: who may, and what to do. What may not be known of is not told apart. */
export const NotForYou = () => (
  <Explained
    title="Not for this account, or not there"
    lead="The pages under /admin are for the Code Administrator’s people: it keeps the record, and takes in what others send."
    why="Your account has no seat or role with the Code Administrator today, or there is nothing at this address. Who keeps the directory is asked on every request, so a right that is given, or ends, counts at once."
  >
    If you should have this right, ask whoever invited you. If you came from <a href="/admin">the overview</a>, the thing itself is gone: it
    may have been dealt with.
  </Explained>
);

/** For whoever sent a form under /admin without the right to, or about something that is gone. What may not be known of is not told apart. */
export const NothingDone = () => (
  <Explained
    title="Nothing was done"
    lead="What you sent is for the Code Administrator’s people, or what it was about is not there any more."
    why="Nothing was recorded or changed. Who keeps the directory is asked on every request: your account has no seat or role with the Code Administrator now, or a colleague has dealt with it already."
  >
    <a href="/admin">The overview for the Code Administrator</a>
  </Explained>
);

function Explained({ title, lead, why, children }: { title: string; lead: string; why: string; children: ReactNode }) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <div className="prose">
        <p>{why}</p>
        <ul className="points">
          <li>
            <a href="/account">For whom your account acts</a>
          </li>
          <li>
            <a href="/work">What waits on you</a>
          </li>
          <li>{children}</li>
        </ul>
      </div>
    </>
  );
}
