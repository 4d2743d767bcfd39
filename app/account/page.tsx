import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { formatInstant } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { accountLogOf, readAccount, sessionsOf } from '#db/queries/accounts.ts';
import { required } from '#lib/auth/required-of.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import { now, today } from '#lib/clock.ts';
import { ownPartyContact } from '#lib/services/party-contacts.ts';
import { seatsOf, whoIs } from '#lib/services/who.ts';
import { sessionId, signedIn } from '#lib/session.ts';
import { AccountLog } from './account-log.tsx';
import { Seats } from './seats.tsx';
import { Sessions } from './sessions.tsx';
import { first, type Search } from './typed.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

const notices: Record<string, string> = {
  passphrase: 'Your passphrase is changed. You are signed out everywhere else.',
  removed: 'The authenticator app is removed.',
  ended: 'That session is over.',
};

const inWords = { each: 'at once', daily: 'once a day' } as const;

/** Who I am here, by which seats, where I am signed in, and what happened to my account. */
export default async function AccountPage({ searchParams }: { searchParams: Search }) {
  const viewer = await signedIn('/account');
  const [account, sid] = [readAccount(viewer.login)?.value, await sessionId()];
  const { name, organisation } = whoIs(viewer);
  const notice = notices[first(await searchParams, 'done') ?? ''];
  const told = ownPartyContact(viewer);
  const app = account?.totp?.confirmed === true;
  return (
    <>
      <Breadcrumbs trail={[['/', 'Register']]} />
      <PageHeader title="Your account" />
      {notice && (
        <div className="banner" role="status">
          <p>{notice}</p>
        </div>
      )}
      <SummaryList
        rows={[
          ['Name', name],
          ['E-mail address', viewer.login],
          ['Organisation', organisation ?? 'None recorded'],
          ['Where', viewer.book === 'practice' ? 'Practice: made-up people and organisations' : null],
          [
            'Passphrase',
            account?.passphrase ? (
              <a key="passphrase" href="/account/passphrase">
                Change your passphrase
              </a>
            ) : (
              'None: this account signs in without one'
            ),
          ],
          [
            'Authenticator app',
            <a key="app" href="/account/second-factor">
              {app ? `In use; ${account?.recovery.length} recovery codes left` : 'Set up an authenticator app'}
            </a>,
          ],
          [
            'Told by e-mail',
            <a key="following" href="/account/following">
              {told ? `What every Party is told of, ${inWords[told.delivery]}, and what you follow` : 'What you follow'}
            </a>,
          ],
          ['Required', required(viewer, today()) ? 'A seat of yours requires the authenticator app' : null],
        ]}
      />
      <Section id="seats" title="Your seats">
        <Seats seats={seatsOf(viewer, today())} />
      </Section>
      <Section id="sessions" title="Where you are signed in">
        <Sessions sessions={sessionsOf(viewer.login)} own={sid ? hashOf(sid) : ''} now={now()} />
      </Section>
      <Section id="log" title="What happened to your account">
        <AccountLog entries={accountLogOf(viewer.login).map(({ at, what, times }) => ({ when: formatInstant(at), what, times }))} />
      </Section>
    </>
  );
}
