import { DataTable } from '#components/data-table.tsx';
import { formatInstant } from '#components/format.ts';
import { ranOut, type Session } from '#lib/auth/sessions.ts';
import { idleMinutes, longestHours } from '#lib/auth/terms.ts';

/** The account's sessions, each with a button that ends it, and one that ends all. `own`: the one that this page is shown in. */
export function Sessions({ sessions, own, now }: { sessions: readonly { key: string; session: Session }[]; own: string; now: string }) {
  const open = sessions.filter(({ session }) => !ranOut(session, now) && session.awaits === 'nothing');
  return (
    <form action="/account/sessions" method="post">
      <p className="quiet small">
        A session ends after {idleMinutes} minutes without use, and after {longestHours} hours in any case. No paper sets these; they are
        our choice.
      </p>
      <div className="stacked of-sessions">
        <DataTable
          caption="Where you are signed in"
          hideCaption
          columns={['Browser', 'Signed in', 'Last used', 'End it']}
          rows={open.map(({ key, session }) => ({
            key,
            cells: [
              `${session.browser}${key === own ? ' (this one)' : ''}`,
              formatInstant(session.began),
              formatInstant(session.seen),
              <button key="end" type="submit" className="button button-quiet" name="session" value={key}>
                Sign out
                <span className="sr-only">
                  {' '}
                  {session.browser}, signed in {formatInstant(session.began)}
                </span>
              </button>,
            ],
          }))}
        />
      </div>
      <button type="submit" className="button" name="session" value="all">
        Sign out everywhere
      </button>
    </form>
  );
}
