import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { accountWords, offeredWords } from '#components/admin/words.ts';
import { Banner } from '#components/banner.tsx';
import { DataTable } from '#components/data-table.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatCount } from '#components/format.ts';
import { type ListedPerson, listPeople, readDirectoryPage } from '#db/queries/directory.ts';
import { offeredAccounts } from '#lib/auth/demo-accounts.ts';
import { now } from '#lib/clock.ts';
import { unpark } from '#lib/services/park.ts';
import { actHref } from '../do/sections.ts';
import { keeper } from '../keeper.ts';
import { personHref } from './[person]/read.ts';
import { seatsToday } from './seats-today.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'People', robots: { index: false } };

type Props = { searchParams: Promise<{ attempt?: string; invited?: string }> };

/** The people of the directory: whom they act for, their seats, how they are reached, and whether they can sign in. */
export default async function PeoplePage({ searchParams }: Props) {
  const { viewer } = await keeper('/admin/people');
  const { attempt, invited } = await searchParams;
  const parked = unpark(attempt, viewer.login, '/admin/people', now());
  const people = listPeople(viewer.book);
  const offered = new Set(offeredAccounts().map(({ person }) => person));
  const { directory, names } = readDirectoryPage(viewer.book);
  const written = people.find(({ person }) => person.id === invited);
  return (
    <>
      <ErrorSummary errors={parked?.errors} />
      <AdminHeader
        title="People"
        book={viewer.book}
        lead="Names and contacts are kept apart from the record: it carries an id only, so a name can be erased. E-mail addresses and telephone numbers are never published."
      />
      {written && (
        <Banner>The invitation for {written.name ?? 'this person'} is on its way. Its link can be used once, for seven days.</Banner>
      )}
      <p className="form-actions">
        <a className="button" href={actHref('record-person')}>
          Record a person
        </a>
        <a href="/admin/seats">Seats</a>
        <a href="/admin/organisations">Organisations</a>
      </p>
      <div className="stacked of-people">
        <DataTable
          caption={formatCount(people.length, 'person', 'people')}
          columns={['Name', 'Organisation', 'Seats today', 'Contact', 'Sign-in']}
          rows={people.map((listed) => ({
            key: listed.person.id,
            id: listed.person.id.replace('/', '-'),
            cells: [
              <NameCell key="name" {...listed} />,
              names.of(listed.person.organisation) ?? 'None',
              seatsToday(directory, listed.person.id, names.of) || 'None',
              [listed.email, listed.telephone].filter(Boolean).join(', ') || 'Not recorded',
              offered.has(listed.person.id) ? offeredWords : <SignIn key="account" {...listed} />,
            ],
          }))}
        />
      </div>
    </>
  );
}

const NameCell = ({ person, name }: ListedPerson) => (
  <>
    <a href={personHref(person.id)}>{name ?? 'Name erased'}</a>
    {person.role && <div className="small quiet">{person.role}</div>}
  </>
);

/** The state of the account; an invitation can be sent to whoever has an address and no passphrase yet. */
function SignIn({ person, name, email, account }: ListedPerson) {
  const can = email && (account === 'none' || account === 'invited');
  return (
    <>
      {accountWords[account]}
      {can && (
        <form method="post" action="/admin/people/invite">
          <HiddenFields fields={{ person: person.id }} />
          <button className="link-button" type="submit">
            {account === 'none' ? 'Invite' : 'Invite again'}
            <span className="sr-only"> {name ?? person.id}</span>
          </button>
        </form>
      )}
      {!email && account === 'none' && <div className="small quiet">Record an e-mail address to invite.</div>}
    </>
  );
}
