import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { followersOf } from '#db/queries/followers.ts';
import { responsesTo } from '#db/queries/responses.ts';
import { readSettings } from '#db/queries/settings.ts';
import type { Book } from '#db/schema/log.ts';
import { listVault } from '#db/vault.ts';
import { mailAddress } from '#lib/mail/address.ts';
import { voiceOf } from '#lib/process/consultation/respondent.ts';
import type { Day } from '#lib/process/day.ts';
import { alternateOn, type Directory, designatedOn, holderOn, type Organisation } from '#lib/process/directory/directory.ts';
import { referenceFor, type Topic, topicsOf, topicWords } from '#lib/process/following/topics.ts';
import { type Audience, audienceNames, type Telling } from '#lib/process/notices.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { finalActorOn, type Settings } from '#lib/process/settings.ts';
import { partyContacts } from './party-contacts.ts';
import { fingerprintOfAddress } from './responding.ts';

/** An organisation or a body that is told, and whose contacts stand for it: its own, and those of its people. */
type Group = { id: string; people: string[]; name?: string };
/**
 * Whom an audience comes down to today. `addresses`: each once, with the organisation or body that it stands for, or what it follows, in words. `daily`: those that
 * have chosen the digest of the day for it.
 */
export type Reached = { groups: Group[]; addresses: Map<string, string>; daily: ReadonlySet<string> };

/** A proposal before an act and after it, null for a consultation on the code itself; `respondents`: who answers the consultation that it is about, by organisation, person or address; by default who answered any on the proposal. `topics`: by what it is followed where there is no proposal. */
export type Change = { before: Proposal | null; after: Proposal | null; respondents?: readonly string[]; topics?: readonly Topic[] };
type Asked = Change & { book: Book; directory: Directory; settings: Settings; today: Day; committee?: string };

/** Reads the directory and its contacts once, and tells for each audience whom it reaches. Who has no address is counted and not reached. */
export function reaching(book: Book, change: Change, today: Day): (telling: Telling) => Reached {
  const directory = readDirectory(database(), book);
  const contacts = new Map(listVault(database(), 'contact').map(({ key, value }) => [key, mailAddress(value.email)]));
  for (const { value } of listVault(database(), 'stakeholder'))
    if (value.verified && value.book === book) contacts.set(`stakeholder/${fingerprintOfAddress(value.email)}`, mailAddress(value.email));
  const asked: Asked = { ...change, book, directory, settings: readSettings(book, today), today };
  const following = followersReached(book, change);
  const daily = new Set([...partyContacts(book, directory)].filter(([, { delivery }]) => delivery === 'daily').map(([address]) => address));
  return ({ audience, committee }) => {
    if (audience === 'followers') return following;
    const groups = audiences[audience](committee ? { ...asked, committee } : asked);
    const addresses = new Map<string, string>();
    for (const { id, people } of groups)
      for (const contact of [id, ...people]) {
        const address = contacts.get(contact);
        if (address && !addresses.has(address)) addresses.set(address, id);
      }
    return { groups, addresses, daily: audience === 'all-parties' ? daily.intersection(addresses) : new Set() };
  };
}

/** Who follows the proposal, its stage, or what it touches. */
function followersReached(book: Book, { before, after, topics = [] }: Change): Reached {
  const found = followersOf(book, after ? topicsOf(before, after) : topics);
  const words = (topic: string) => topicWords(topic as Topic, after && referenceFor(topic as Topic, after));
  return {
    groups: [],
    addresses: new Map(found.map(({ address, topic }) => [address, words(topic)])),
    daily: new Set(found.filter(({ delivery }) => delivery === 'daily').map(({ address }) => address)),
  };
}

/**
 * Whom an act tells, for its check page, in words: "All Parties: 12 organisations, 17 addresses". `told`: the audiences of its events, as a preview has them.
 */
export function recipientsOf(book: Book, told: readonly Telling[], change: Change, today: Day): string[] {
  const reach = reaching(book, change, today);
  return told.flatMap((telling) => {
    const { groups, addresses, daily } = reach(telling);
    if (telling.audience === 'followers') return addresses.size > 0 ? [followersInWords(addresses.size, daily.size)] : [];
    const bodies = groups.length > 0 && groups.every(({ id }) => id.startsWith('body/'));
    const members = new Set(groups.flatMap(({ people }) => people)).size;
    const answered = telling.audience === 'respondents' || telling.audience === 'other-respondents';
    if (answered && groups.length === 0) return [`${audienceNames[telling.audience]}: nobody so far`];
    const who = bodies ? counted(members, 'member') : counted(groups.length, answered ? 'respondent' : 'organisation');
    const name = telling.committee ? (groups[0]?.name ?? telling.committee) : audienceNames[telling.audience];
    const reached = addresses.size === 0 ? 'no address in the directory' : counted(addresses.size, 'address', 'addresses');
    return `${name}: ${who}, ${reached}${daily.size > 0 ? `, ${chosen(daily.size, addresses.size)}` : ''}`;
  });
}

/** Their number and never more: who follows what is nobody's business. */
const followersInWords = (all: number, daily: number): string =>
  `And ${counted(all, 'follower')}${daily > 0 ? `, ${chosen(daily, all)}` : ''}`;

const chosen = (daily: number, all: number): string => `${daily === all ? 'all' : daily} of them by the summary of the day`;

const counted = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

const organisations = ({ directory }: Asked, of: (organisation: Organisation) => boolean): Group[] => {
  const peopleOf = Map.groupBy(Object.values(directory.people), ({ organisation }) => organisation);
  return Object.values(directory.organisations)
    .filter(of)
    .map(({ id }) => ({ id, people: (peopleOf.get(id) ?? []).map((person) => person.id) }));
};

const ofKind =
  (...kinds: Organisation['kind'][]) =>
  (asked: Asked): Group[] =>
    organisations(asked, ({ kind }) => kinds.includes(kind));

/** Whoever holds a seat on a body today, and their alternates. */
const body =
  (...bodies: string[]) =>
  ({ directory, today }: Asked): Group[] =>
    bodies
      .filter((id) => directory.bodies[id])
      .map((id) => {
        const seats = Object.values(directory.seats).filter((seat) => seat.body === id);
        const people = seats.flatMap((seat) => [holderOn(seat, today)?.person, alternateOn(seat, today)]);
        return { id, name: directory.bodies[id]?.name ?? id, people: [...new Set(people.filter((person) => typeof person === 'string'))] };
      });

const proposer = (asked: Asked, proposal: Proposal | null): Group[] => {
  const named = proposal?.proposers.at(-1);
  if (named?.body) return body(named.body)(asked);
  if (named?.organisation) return organisations(asked, ({ id }) => id === named.organisation);
  return named?.person ? [{ id: named.person, people: [] }] : [];
};

/** Who answered a consultation on the proposal that was held here, each once; who took the response back is told nothing. */
const respondentsIn = ({ book, after, respondents }: Asked): readonly string[] =>
  respondents ?? [
    ...new Set(
      (after?.consultations ?? [])
        .flatMap((id) => responsesTo(book, id))
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ respondent }) => voiceOf(respondent)),
    ),
  ];

const audiences: Record<Exclude<Audience, 'followers'>, (asked: Asked) => Group[]> = {
  'all-parties': ofKind('party', 'dcc'),
  proposer: (asked) => proposer(asked, asked.after),
  'former-proposer': (asked) => proposer(asked, asked.before),
  'code-administrator': ofKind('code-administrator'),
  'told-committee': (asked) => body(...(asked.committee ? [asked.committee] : []))(asked),
  panel: body('body/panel'),
  'change-sub-committee': body('body/csc'),
  'change-board': body('body/change-board'),
  'working-group': body('body/working-group'),
  authority: ofKind('authority'),
  decider: (asked) => {
    const early = asked.after?.regime === '2016' && finalActorOn(asked.settings, asked.today) === 'secretary-of-state';
    return ofKind(early ? 'government' : 'authority')(asked);
  },
  respondents: (asked) => {
    const respondents = respondentsIn(asked);
    const others = respondents.filter((id) => !id.startsWith('organisation/')).map((id) => ({ id, people: [] }));
    return [...organisations(asked, ({ id }) => respondents.includes(id)), ...others];
  },
  'other-respondents': (asked) => {
    const { directory } = asked;
    const party = (id: string) => ['party', 'dcc'].includes(directory.organisations[id]?.kind ?? '');
    return audiences.respondents({ ...asked, respondents: respondentsIn(asked).filter((id) => !party(id)) });
  },
  'interested-bodies': (asked) =>
    organisations(asked, ({ id, kind }) => kind === 'consumer-body' || designatedOn(asked.directory, id, asked.today)),
};
