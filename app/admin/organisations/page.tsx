import type { Metadata } from 'next';
import { kindNames } from '#app/parties/groups.ts';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { RulesLine } from '#components/admin/rules-line.tsx';
import { DataTable } from '#components/data-table.tsx';
import { spokenSpan } from '#components/directory/spoken-span.ts';
import { formatCount, formatDay } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { listOrganisations, readDirectoryPage } from '#db/queries/directory.ts';
import { today } from '#lib/clock.ts';
import { consequenceOf, rightNames, withoutElectionVote } from '#lib/process/directory/defaulting.ts';
import { type Directory, designatedOn, holdsOn, type Organisation } from '#lib/process/directory/directory.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { actHref } from '../do/sections.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Organisations', robots: { index: false } };

/** The organisations of the directory: what each is, its rights under Section M8.5, and designations by the Authority. */
export default async function OrganisationsPage() {
  const { viewer } = await keeper('/admin/organisations');
  const organisations = listOrganisations(viewer.book);
  const { directory } = readDirectoryPage(viewer.book);
  return (
    <>
      <AdminHeader
        title="Organisations"
        book={viewer.book}
        lead="What an organisation is decides what its people can do in this register."
      />
      <p className="form-actions">
        <a className="button" href={actHref('record-organisation')}>
          Record an organisation
        </a>
        <a href="/admin/people">People</a>
        <a href="/admin/seats">Seats</a>
      </p>
      <div className="stacked of-organisations">
        <DataTable
          caption={formatCount(organisations.length, 'organisation')}
          columns={['Name', 'What it is', 'Voting Group', 'Suspended or designated', 'Acts']}
          rows={organisations.map((organisation) => ({
            key: organisation.id,
            id: organisation.id.replace('/', '-'),
            cells: [
              <a key="name" href={actHref('record-organisation', { organisation: organisation.id })}>
                {organisation.name}
              </a>,
              organisation.kind === 'party' && organisation.category
                ? partyCategoryNames[organisation.category]
                : kindNames[organisation.kind],
              organisation.votingGroup ?? 'None',
              <Standing key="standing" directory={directory} organisation={organisation} />,
              <Acts key="acts" directory={directory} organisation={organisation} />,
            ],
          }))}
        />
      </div>
      <Defaulting directory={directory} />
    </>
  );
}

type Row = { directory: Directory; organisation: Organisation };

function Standing({ directory, organisation }: Row) {
  const suspended = (directory.suspensions[organisation.id] ?? []).filter((span) => span.to === null || span.to >= today());
  const designations = directory.designations[organisation.id] ?? [];
  const cancelled = directory.cancelledDesignations[organisation.id] ?? [];
  if (suspended.length + designations.length + cancelled.length === 0) return 'Neither suspended nor designated';
  return (
    <ul>
      {suspended.map((span) => (
        <li key={span.right}>
          <strong>{rightNames[span.right]}:</strong> suspended {spokenSpan(span.from, span.to)}.{' '}
          {consequenceOf(directory, organisation, span.right)}
        </li>
      ))}
      {designations.map(({ entry, from, to, letter }) => (
        <li key={entry}>
          Designated by the Authority {spokenSpan(from, to)} ({letter}).{' '}
          <a href={actHref('cancel-designation', { organisation: organisation.id, designation: String(entry) })}>
            Recorded by mistake<span className="sr-only">: {letter}</span>
          </a>
        </li>
      ))}
      {cancelled.map(({ entry, from, letter, reason }) => (
        <li key={entry} className="quiet">
          A designation from {formatDay(from)} ({letter}) was recorded by mistake: {reason}
        </li>
      ))}
    </ul>
  );
}

function Acts({ directory, organisation: { id, name, kind } }: Row) {
  const acts: [string, string][] = [];
  const suspended = (directory.suspensions[id] ?? []).filter((span) => span.to === null);
  if ((kind === 'party' || kind === 'dcc') && suspended.length < 3) acts.push(['suspend-rights', 'Suspend rights']);
  if (suspended.length > 0) acts.push(['restore-rights', 'Restore rights']);
  if (kind === 'other')
    acts.push(designatedOn(directory, id, today()) ? ['end-designation', 'End the designation'] : ['designate', 'Record a designation']);
  return (
    <ul>
      {acts.map(([act, label]) => (
        <li key={act}>
          <a href={actHref(act, { organisation: id })}>
            {label}
            <span className="sr-only"> of {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Who has no vote in Panel elections now, which no act of the register asks about. */
function Defaulting({ directory }: { directory: Directory }) {
  const without = withoutElectionVote(directory, today());
  const ended = Object.values(directory.suspensions)
    .flat()
    .filter((span) => !holdsOn(span, today()) && span.from <= today());
  const nameOf = (id: string) => directory.organisations[id]?.name ?? id;
  return (
    <Section id="defaulting" title="Panel elections">
      {without.length === 0 ? (
        <p>Nobody has lost the vote in Panel elections.</p>
      ) : (
        <ul className="points">
          {without.map(({ organisation, because }) => (
            <li key={organisation}>
              {nameOf(organisation)} has no vote{organisation !== because && `, as a member of the Voting Group of ${nameOf(because)}`}.
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && <p>{formatCount(ended.length, 'suspension')} ended before today.</p>}
      <RulesLine ids={['DEFAULT-1', 'DEFAULT-2', 'DEFAULT-3', 'DEFAULT-4', 'DEFAULT-5', 'DEFAULT-6', 'RAISE-3']} />
    </Section>
  );
}
