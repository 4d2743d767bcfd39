import type { Seat, SeatVersion } from '#lib/process/directory/directory.ts';
import { seatCategoryName } from '#lib/process/directory/fits.ts';

/** What changed about a seat itself and from when, a sentence each: its name, for whom it speaks, its vote, whether it is the Chair's, its closing. */
export function seatChangesInWords(seat: Seat): { from: string; entry: number; what: string }[] {
  const versions = seat.versions.flatMap((version, n) => {
    const before = seat.versions[n - 1];
    const what = before ? difference(before, version) : '';
    return what ? [{ from: version.from, entry: version.entry, what }] : [];
  });
  return [...versions, ...seat.closures.map(({ from, entry, reason }) => ({ from, entry, what: `Closed. ${reason}` }))];
}

function difference(before: SeatVersion, after: SeatVersion): string {
  const changes = [
    ...(before.name === after.name ? [] : [`it is called ‘${after.name}’, before ‘${before.name}’`]),
    ...(before.category === after.category ? [] : [`it speaks for ${spokenCategory(after)}, before for ${spokenCategory(before)}`]),
    ...(before.voting === after.voting ? [] : [after.voting ? 'it has a vote' : 'it has no vote any more']),
    ...(before.chair === after.chair ? [] : [after.chair ? 'it is the Chair’s' : 'it is not the Chair’s any more']),
  ];
  return changes.length > 0 ? `Changed: ${changes.join('; ')}.` : '';
}

const spokenCategory = ({ category }: SeatVersion): string => seatCategoryName(category) ?? 'nobody in particular';
