import { today } from '#lib/clock.ts';
import { alternateOn, type Directory, holderOn } from '#lib/process/directory/directory.ts';

/** The seats that somebody holds or stands in for today, in words; empty for none. */
export function seatsToday({ seats }: Directory, person: string, nameOf: (id: string) => string | null): string {
  return Object.values(seats)
    .flatMap((seat) => {
      const place = `${nameOf(seat.body)}, ${seat.name}`;
      if (holderOn(seat, today())?.person === person) return [place];
      return alternateOn(seat, today()) === person ? [`${place} (alternate)`] : [];
    })
    .join('; ');
}
