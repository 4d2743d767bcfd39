import { formatCount } from '#components/format.ts';
import type { RegisterList, RegisterQuery } from '#db/queries/register.ts';

/** The heading of a list, which counts it: "9 open modifications", "3 modifications match “smki”". */
export function headingOf({ q, status }: RegisterQuery, { total }: Pick<RegisterList, 'total'>): string {
  const kind = { open: 'open modification', closed: 'closed modification', all: 'modification' }[status];
  if (total === 0) return q ? `No ${kind} matches “${q}”` : `No ${kind}s`;
  return q ? `${formatCount(total, kind)} ${total === 1 ? 'matches' : 'match'} “${q}”` : formatCount(total, kind);
}
