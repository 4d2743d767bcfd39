import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { listAccounts } from '#db/queries/accounts.ts';
import { followersOf } from '#db/queries/followers.ts';
import type { Running } from '#db/queries/running-consultations.ts';
import type { Book } from '#db/schema/log.ts';
import { listVault } from '#db/vault.ts';
import { mailAddress } from '#lib/mail/address.ts';
import type { Directory } from '#lib/process/directory/directory.ts';
import { referenceFor, type Topic, topicsOfConsultation, topicWords } from '#lib/process/following/topics.ts';
import { partyContacts } from './party-contacts.ts';
import { fingerprintOfAddress } from './responding.ts';

/** One address that is reminded: of which organisation that has not answered, and what it follows, in words. */
type Whom = { organisation: string | null; follows: string | null; daily: boolean };

/**
 * Who is reminded of a consultation: each address once. While it is closing, not whoever has responded or belongs to an organisation that has (`responded`; null: not known here), nor
 * the DCC of a consultation that it does not respond to (CONSULT-5).
 */
export function remindedOf(
  { book, consultation, proposal }: Running,
  { responded, closing }: { responded: readonly string[] | null; closing: boolean },
): Map<string, Whom> {
  const directory = readDirectory(database(), book);
  const organisationsOf = organisationsByAddress(directory);
  const answers = (consultation?.kind ?? 'modification-report') === 'modification-report' ? ['party'] : ['party', 'dcc'];
  const asked = (id: string) => answers.includes(directory.organisations[id]?.kind ?? '') && !responded?.includes(id);
  const contacts = partyContacts(book, directory);
  const reminded = new Map<string, Whom>();
  for (const [address, organisations] of organisationsOf) {
    const parties = organisations.filter((id) => ['party', 'dcc'].includes(directory.organisations[id]?.kind ?? ''));
    const organisation = parties.find(closing ? asked : () => true);
    if (organisation) reminded.set(address, { organisation, follows: null, daily: contacts.get(address)?.delivery === 'daily' });
  }
  const byAccount = voicesByAccount(directory, book);
  for (const { address, topic, delivery } of followersOf(book, topicsOfConsultation(proposal, consultation?.chapters ?? []))) {
    const party = reminded.get(address);
    const own = [
      ...(organisationsOf.get(address) ?? []),
      ...(byAccount.get(address) ?? []),
      `stakeholder/${fingerprintOfAddress(address)}`,
    ];
    if (!party && closing && own.some((id) => responded?.includes(id))) continue;
    const follows = topicWords(topic as Topic, proposal && referenceFor(topic as Topic, proposal));
    reminded.set(address, { organisation: party?.organisation ?? null, follows, daily: party?.daily ?? delivery === 'daily' });
  }
  return reminded;
}

/** Whoever signs in by an address, and their organisation. */
const voicesByAccount = (directory: Directory, book: Book): Map<string, string[]> =>
  new Map(
    listAccounts()
      .filter(({ account }) => account.book === book)
      .map(({ login, account }) => [login, [account.person, directory.people[account.person]?.organisation ?? []].flat()]),
  );

/** Whose an address in the directory is: an organisation's own, and that of its people. */
function organisationsByAddress(directory: Directory): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (address: string | null, organisation: string | null | undefined) => {
    if (address && organisation) found.set(address, [...(found.get(address) ?? []), organisation]);
  };
  for (const { key, value } of listVault(database(), 'contact')) {
    const organisation = directory.organisations[key] ? key : directory.people[key]?.organisation;
    add(mailAddress(value.email), organisation);
  }
  return found;
}
