import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import type { Whose } from '#db/queries/followers.ts';
import type { Book } from '#db/schema/log.ts';
import { listVault, readVault, type VaultChange } from '#db/vault.ts';
import { mailAddress } from '#lib/mail/address.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Directory } from '#lib/process/directory/directory.ts';
import type { Delivery } from '#lib/process/following/digest.ts';

/** Who is told at an address as the contact of a Party: the organisations and people of the directory that give it, and how. */
export type PartyContact = { ids: string[]; delivery: Delivery };

/** The contacts of the Parties of a book, by address. One that was asked for the digest gets it for all that it stands for. */
export function partyContacts(book: Book, directory: Directory = readDirectory(database(), book)): Map<string, PartyContact> {
  const found = new Map<string, PartyContact>();
  for (const { key, value } of listVault(database(), 'contact')) {
    const address = mailAddress(value.email);
    if (!address || !standsForParty(directory, key)) continue;
    const { ids, delivery } = found.get(address) ?? { ids: [], delivery: 'each' };
    found.set(address, { ids: [...ids, key], delivery: value.delivery === 'daily' ? 'daily' : delivery });
  }
  return found;
}

export const readPartyContact = ({ book, address }: Whose): PartyContact | null => partyContacts(book).get(address) ?? null;

/** The address at which somebody is told as the contact of a Party, and when; null where the directory has none, or they belong to no Party. */
export function ownPartyContact({ person, book }: { person: string; book: Book }): (PartyContact & { address: string }) | null {
  const address = mailAddress(readVault(database(), 'contact', person)?.value.email);
  const found = address ? readPartyContact({ book, address }) : null;
  return address && found?.ids.includes(person) ? { ...found, address } : null;
}

/** Chooses when an address is told of what every Party is told of (FOLLOW-6). False where it stands for no Party. */
export async function deliverToParty({ book, address }: Whose, delivery: Delivery, now: Instant): Promise<boolean> {
  for (;;) {
    const held = (readPartyContact({ book, address })?.ids ?? []).flatMap((key) => {
      const entry = readVault(database(), 'contact', key);
      return entry ? [{ key, ...entry }] : [];
    });
    if (held.length === 0) return false;
    const vault: VaultChange[] = held.map(({ key, value }) => ({ kind: 'contact', key, value: { ...value, delivery } }));
    const expectVault = held.map(({ key, version }) => ({ kind: 'contact' as const, key, version }));
    if ((await commit(database(), { book, expectVault, events: [], vault }, now)).ok) return true;
  }
}

const standsForParty = ({ organisations, people }: Directory, id: string): boolean =>
  ['party', 'dcc'].includes((organisations[id] ?? organisations[people[id]?.organisation ?? ''])?.kind ?? '');
