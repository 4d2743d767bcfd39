import type { Day } from '../day.ts';
import { type Actor, type ActorKind, actorNames } from '../proposal/actors.ts';
import { alternateOn, type Directory, designatedOn, holderOn, type Organisation, rightSuspended, suspensionOn } from './directory.ts';

/**
 * The capacities in which a person acts on a day, from the directory and nothing else: first their own, with what their organisation and their seats give them; for the
 * Code Administrator's people then each committee, whose acts they record on its Chair's word. Empty for somebody whom the directory does not know.
 */
export function capacitiesOf(directory: Directory, person: string, today: Day): Actor[] {
  const own = ownCapacity(directory, person, today);
  if (!own) return [];
  return own.kinds.includes('code-administrator') ? [own, ...committees(directory)] : [own];
}

/** A person in their own capacity, with what their organisation and their seats give them on a day, a Member without an organisation by the name of the seat; null for somebody whom the directory does not know. */
export function ownCapacity(directory: Directory, person: string, today: Day): Actor | null {
  const known = directory.people[person];
  if (!known) return null;
  const own = actorFor(directory, directory.organisations[known.organisation ?? ''] ?? null, person, today);
  const seats = seatKinds(directory, person, today);
  const name = own.organisation === null && seats[0] ? actorNames[seats[0]].replace(/^an? /, '') : own.name;
  return { ...own, name, kinds: [...new Set([...own.kinds, ...seats])] };
}

/** An organisation as one that acts: through the person who is signed in, or whose message the Helpdesk received. */
export function actorFor(directory: Directory, organisation: Organisation | null, person: string, today: Day): Actor {
  const base = { id: person, organisation: organisation?.id ?? null, name: organisation?.name ?? 'No organisation' };
  if (!organisation) return { ...base, kinds: ['anyone'], category: null };
  const designated: ActorKind[] = designatedOn(directory, organisation.id, today) ? ['designated-body'] : [];
  return {
    ...base,
    kinds: [...kindsOf[organisation.kind], ...designated, 'anyone'],
    category: organisation.category,
    suspended: rightSuspended(directory, organisation.id, 'raising', today),
  };
}

/** A committee as one that acts: the Code Administrator records it on the Chair's word. */
export function committeeActor({ bodies }: Directory, body: string): Actor | null {
  const found = bodies[body];
  const kinds = bodyKinds[body];
  return found && kinds ? { id: body, organisation: null, name: found.name, kinds, category: null } : null;
}

const committees = (directory: Directory): Actor[] => Object.keys(bodyKinds).flatMap((body) => committeeActor(directory, body) ?? []);

/** The committees in which somebody holds a seat, or stands in for who does: what these decide is recorded for them on the Chair's word. */
export function committeesWithSeat(directory: Directory, person: string, today: Day): Actor[] {
  const held = Object.values(directory.seats).filter((seat) => {
    const holder = holderOn(seat, today);
    return holder && (holder.person === person || alternateOn(seat, today) === person);
  });
  return [...new Set(held.map(({ body }) => body))].flatMap((body) => committeeActor(directory, body) ?? []);
}

const kindsOf: Record<Organisation['kind'], ActorKind[]> = {
  party: ['party'],
  dcc: ['dcc', 'party'],
  authority: ['authority'],
  government: ['secretary-of-state'],
  'consumer-body': ['consumer-body'],
  'code-administrator': ['code-administrator'],
  other: [],
};

const bodyKinds: Record<string, ActorKind[]> = {
  'body/panel': ['panel'],
  'body/csc': ['change-sub-committee'],
  'body/ssc': ['security-sub-committee', 'sub-committee'],
  'body/smki-pma': ['smki-authority', 'sub-committee'],
  'body/tabasc': ['sub-committee'],
  'body/opsg': ['sub-committee'],
  'body/tsirs': ['sub-committee'],
  'body/working-group': ['working-group'],
  'body/alt-han-forum': ['forum'],
  'body/change-board': ['change-board'],
};

/** Whether a body is a committee with seats of its own. */
export const isCommittee = (body: string): boolean => Object.hasOwn(bodyKinds, body);

/** What a seat gives its holder, and the alternate, for themselves; a suspended one gives nothing (CB-4). */
const memberKinds: Record<string, ActorKind> = {
  'body/ssc': 'security-member',
  'body/smki-pma': 'smki-member',
  'body/change-board': 'change-board-member',
};

/** Everybody who has ever held a seat that gives its holder something to do alone, with the bodies: whose messages the Helpdesk can receive. */
export function members({ seats }: Directory): { person: string; bodies: string[] }[] {
  const held = Object.values(seats).filter(({ body }) => memberKinds[body]);
  const pairs = held.flatMap(({ body, tenures, alternates }) => [...tenures, ...alternates].map(({ person }) => ({ person, body })));
  return [...Map.groupBy(pairs, ({ person }) => person)].map(([person, all]) => ({
    person,
    bodies: [...new Set(all.map(({ body }) => body))],
  }));
}

function seatKinds({ seats }: Directory, person: string, today: Day): ActorKind[] {
  return Object.values(seats)
    .filter((seat) => !suspensionOn(seat, today))
    .filter((seat) => holderOn(seat, today)?.person === person || alternateOn(seat, today) === person)
    .flatMap((seat) => memberKinds[seat.body] ?? []);
}
