import { PageHeader } from '#components/page-header.tsx';

/** For whoever sent a form under /admin without the right to, or about something that is gone. What may not be known of is not told apart. */
export function NothingDone() {
  return (
    <>
      <PageHeader
        title="Nothing was done"
        lead="What you sent is for the Code Administrator’s people, or what it was about is not there any more."
      />
      <div className="prose">
        <p>
          Nothing was recorded or changed. Who keeps the directory is asked on every request: your account has no seat or role with the Code
          Administrator now, or a colleague has dealt with it already.
        </p>
        <ul className="points">
          <li>
            <a href="/account">For whom your account acts</a>
          </li>
          <li>
            <a href="/work">What waits on you</a>
          </li>
          <li>
            <a href="/admin">The overview for the Code Administrator</a>
          </li>
        </ul>
      </div>
    </>
  );
}
