import { eq } from 'drizzle-orm';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import type { Organisation } from '../../lib/process/directory/directory.ts';
import { database } from '../index.ts';
import { readDirectory } from '../projections/names.ts';
import { proposalRows, responses } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import { type ProposalLink, proposalLinks } from './rows-of.ts';
import { readSubject } from './subjects.ts';

export type ListedParty = { organisation: Organisation; slug: string; proposed: number; answered: number };
export type PartyPage = {
  organisation: Organisation;
  proposed: ProposalLink[];
  initiated: ProposalLink[];
  answered: { consultation: Consultation; entry: number }[];
};

const organisations = (): Organisation[] =>
  atHead('organisations', () =>
    Object.values(readDirectory(database(), 'register').organisations).sort((a, b) => a.name.localeCompare(b.name)),
  );

export const partySlug = (id: string): string => id.slice('organisation/'.length);

/** Every organisation of the record by name, with what it proposed and answered. */
export function listParties(): ListedParty[] {
  const count = (sql: string) =>
    new Map((database().$client.prepare(sql).all() as { id: string; n: number }[]).map((row) => [row.id, row.n]));
  const proposed = count('SELECT proposer AS id, count(*) AS n FROM proposal_rows WHERE proposer IS NOT NULL GROUP BY proposer');
  const answered = count('SELECT organisation AS id, count(*) AS n FROM responses GROUP BY organisation');
  return organisations().map((organisation) => ({
    organisation,
    slug: partySlug(organisation.id),
    proposed: proposed.get(organisation.id) ?? 0,
    answered: answered.get(organisation.id) ?? 0,
  }));
}

/** One organisation by its slug, or null. */
export function readParty(slug: string): PartyPage | null {
  const organisation = organisations().find((o) => o.id === `organisation/${slug}`);
  if (!organisation) return null;
  const rows = database().select().from(responses).where(eq(responses.organisation, organisation.id)).all();
  return {
    organisation,
    proposed: proposalLinks(eq(proposalRows.proposer, organisation.id)),
    initiated: proposalLinks(eq(proposalRows.initiator, organisation.id)),
    answered: rows.flatMap(({ consultation, entry }) => {
      const found = readSubject<Consultation>(consultation);
      return found ? [{ consultation: found, entry }] : [];
    }),
  };
}
