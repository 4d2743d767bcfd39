import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { accountWords, offeredWords } from '#components/admin/words.ts';
import { Banner } from '#components/banner.tsx';
import { Section } from '#components/page-header.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { accountOf } from '#db/queries/accounts.ts';
import { readDirectoryPage } from '#db/queries/directory.ts';
import { offeredAccounts } from '#lib/auth/demo-accounts.ts';
import { keepingsFor } from '#lib/auth/keeping.ts';
import { type AccountAct, accountActs } from '#lib/auth/keeping-acts.ts';
import { now } from '#lib/clock.ts';
import { actHref } from '../../do/sections.ts';
import { keeper } from '../../keeper.ts';
import { seatsToday } from '../seats-today.ts';
import { accountAct, personHref, readPerson } from './read.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'A person and their account', robots: { index: false } };

type Props = { params: Promise<{ person: string }>; searchParams: Promise<{ done?: string }> };

const done: Record<AccountAct, string> = {
  'withdraw-invitation': 'The invitation is withdrawn.',
  'change-address': 'The sign-in address is changed.',
  'remove-app': 'The authenticator app is removed.',
  close: 'The account is closed.',
  open: 'The account is open again.',
  erase: 'The name is erased.',
};

/** One person: how they are reached and sign in, and what can be done about it when something went wrong. */
export default async function PersonPage({ params, searchParams }: Props) {
  const slug = (await params).person;
  const { viewer } = await keeper(`/admin/people/${slug}`);
  const listed = readPerson(viewer, slug);
  const { person, name, email, telephone, account } = listed;
  const { directory, names } = readDirectoryPage(viewer.book);
  const login = accountOf(person.id, viewer.book);
  const offered = offeredAccounts().some((one) => one.person === person.id);
  const acts = keepingsFor({ person: person.id, book: viewer.book, by: viewer.person }, now());
  const what = accountAct((await searchParams).done ?? '');
  return (
    <>
      {what && (
        <Banner>
          <p role="status">{done[what]}</p>
        </Banner>
      )}
      <AdminHeader
        title={name ?? 'A person whose name was erased'}
        book={viewer.book}
        trail={[['/admin/people', 'People']]}
        lead="What is here is never published, but for the name, the organisation and the role."
      />
      <SummaryList
        rows={[
          ['Organisation', names.of(person.organisation) ?? 'None'],
          ['Role', person.role],
          ['Seats today', seatsToday(directory, person.id, names.of) || 'None'],
          ['Contact', [email, telephone].filter(Boolean).join(', ') || 'Not recorded'],
          ['Sign-in', offered ? offeredWords : accountWords[account]],
          ['Sign-in address', login?.login ?? null],
          ['Authenticator app', login ? (login.account.totp?.confirmed ? 'Set up' : 'None') : null],
        ]}
      />
      <p className="form-actions">
        <a className="button button-quiet" href={actHref('record-person', { person: person.id })}>
          Change name, organisation or contact
        </a>
      </p>
      <Section id="acts" title="The account and the name">
        {acts.length === 0 ? (
          <p>Nothing can be done here now{account === 'none' ? ': this person has no account' : ''}.</p>
        ) : (
          <ul className="points">
            {acts.map((act) => (
              <li key={act}>
                <a href={`${personHref(person.id)}/${act}`}>{accountActs[act].title}</a>
              </li>
            ))}
          </ul>
        )}
        <p className="small quiet">Each shows first what follows. Whose account it is finds a line about it in their account’s log.</p>
      </Section>
    </>
  );
}
