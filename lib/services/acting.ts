import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import type { Book } from '#db/schema/log.ts';
import type { How } from '#lib/forms/how.ts';
import type { AnyAct } from '#lib/process/act.ts';
import type { Day } from '#lib/process/day.ts';
import { actorFor, ownCapacity } from '#lib/process/directory/capacities.ts';
import { notOutside } from '#lib/process/outsiders.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { entitled } from '#lib/process/proposal/reading.ts';
import { type Refusal, refuse } from '#lib/process/refusal.ts';
import { capacities, type Viewer } from './viewer.ts';

/** In which capacity somebody asks to act: as a committee (`body/panel`), or for an outsider whose message was received (`organisation/x`); neither: their own. */
export type Capacity = { as: string | null; for: string | null };
/**
 * Who acts: the viewer in the capacity that was asked for, as the directory has it today or on the day of receipt. Null where the directory knows no such capacity; a
 * refusal where it is not the viewer's to use.
 */
export function actorOf(viewer: Viewer, asked: Capacity, how: How, today: Day): Actor | Refusal | null {
  const [own, ...committees] = capacities(viewer, today);
  if (!own) return null;
  const recordedBy = viewer.person;
  if (asked.for) return outsider(viewer, own, asked.for, how.received, today);
  if (!asked.as) return own;
  const committee = committees.find((one) => one.id === asked.as);
  if (!committee)
    return own.kinds.includes('code-administrator')
      ? null
      : refuse('PN-7', 'Only the Code Administrator records what a committee decided.');
  return { ...committee, resolution: { recordedBy, ...(how.resolution ?? { meeting: null, verb: null, votes: null }) } };
}

function outsider(viewer: Viewer, own: Actor, whom: string, received: How['received'], today: Day): Actor | Refusal | null {
  if (!own.kinds.includes('code-administrator'))
    return refuse('RIGHT-24', 'Only the Code Administrator records what its Helpdesk received for somebody else.');
  const actor = senderOf(viewer.book, whom, received?.on ?? today);
  if (!actor) return null;
  return notOutside(actor) ?? (received ? { ...actor, received: { ...received, recordedBy: viewer.person } } : actor);
}

/** An organisation or a person as one that acts on a day, a person with what their seats gave them then; null for nobody whom the directory knows. */
export function senderOf(book: Book, whom: string, on: Day): Actor | null {
  const directory = readDirectory(database(), book);
  const organisation = directory.organisations[whom];
  return organisation ? actorFor(directory, organisation, whom, on) : ownCapacity(directory, whom, on);
}

/** The committee in whose name the viewer can take an act that is not their own; null where it is theirs, or nobody's of theirs. */
export function committeeFor(viewer: Viewer, act: AnyAct, proposal: Proposal, today: Day): string | null {
  const [own, ...committees] = capacities(viewer, today);
  if (!own || entitled(proposal, own, act.by)) return null;
  return committees.find((one) => entitled(proposal, one, act.by))?.id ?? null;
}
