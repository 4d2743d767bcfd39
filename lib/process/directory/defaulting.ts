import { spoken } from '../calendar/spoken.ts';
import type { Day } from '../day.ts';
import { type Directory, designatedOn, holdsOn, type Organisation, rightSuspended, type SuspendableRight } from './directory.ts';

/** What each right of Section M8.5 is called on a switch. */
export const rightNames: Record<SuspendableRight, string> = {
  elections: 'Vote in Panel elections',
  raising: 'Raise new Draft Proposals',
  'board-member': 'Change Board Member of its Voting Group',
};

/** Exactly what follows when a right of an organisation is suspended (DEFAULT-1 to DEFAULT-6). */
export function consequenceOf(directory: Directory, { id, name, category, votingGroup }: Organisation, right: SuspendableRight): string {
  if (right === 'raising')
    return `${name} cannot raise new Draft Proposals. Those it has raised go on, and it can still withdraw them, adopt, respond and appeal.`;
  if (right === 'elections') {
    const others = sameGroup(directory, id).map((other) => other.name);
    const group = others.length > 0 ? ` and the other members of its Voting Group (${others.join(', ')}) lose` : ' loses';
    const alone = votingGroup ? '' : ' No Voting Group is recorded for it, so nobody else is touched.';
    return `${name}${group} the vote in Panel elections. The elections are not held in this register: it shows who has no vote.${alone}`;
  }
  if (category === 'large-supplier')
    return 'The Change Board Member whom its Voting Group appointed is suspended, as soon as the Code Administrator records which seat the Panel suspended: none is by itself.';
  if (category === 'small-supplier')
    return 'The papers do not say which member of the Change Board a Small Supplier’s default touches, so a seat is suspended only where the Panel decided so: none is by itself.';
  return `${name} is not a supplier, so no seat is suspended. Its view on who represents its Party Category is set aside.`;
}

/** The organisations that have no vote in Panel elections on a day: each defaulting Party and the members of its Voting Group (DEFAULT-1). */
export function withoutElectionVote(directory: Directory, day: Day): { organisation: string; because: string }[] {
  return Object.keys(directory.suspensions)
    .filter((id) => rightSuspended(directory, id, 'elections', day))
    .flatMap((id) => [id, ...sameGroup(directory, id).map((other) => other.id)].map((organisation) => ({ organisation, because: id })));
}

function sameGroup({ organisations }: Directory, id: string): Organisation[] {
  const group = organisations[id]?.votingGroup;
  return group ? Object.values(organisations).filter((other) => other.id !== id && sameName(other.votingGroup, group)) : [];
}

/** Whether two names of Voting Groups are the same, however they are spaced or capitalised. */
const sameName = (a: string | null | undefined, b: string): boolean => (a ? plain(a) === plain(b) : false);
const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** What a reader is told of an organisation's rights on a day, a sentence each: what is suspended with what follows, a vote lost with its Voting Group, a designation. */
export function standingOf(directory: Directory, organisation: Organisation, day: Day): string[] {
  const suspended = (directory.suspensions[organisation.id] ?? []).filter((span) => holdsOn(span, day));
  const through = withoutElectionVote(directory, day).find(
    (lost) => lost.organisation === organisation.id && lost.because !== organisation.id,
  );
  const designation =
    designatedOn(directory, organisation.id, day) && directory.designations[organisation.id]?.findLast((d) => holdsOn(d, day));
  return [
    ...suspended.map((span) => `Since ${spoken(span.from)}: ${consequenceOf(directory, organisation, span.right)}`),
    ...(through
      ? [`It has no vote in Panel elections, as a member of the Voting Group of ${directory.organisations[through.because]?.name}.`]
      : []),
    ...(designation ? [`Designated by the Authority to raise proposals since ${spoken(designation.from)} (${designation.letter}).`] : []),
  ];
}
