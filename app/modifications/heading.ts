import { formatCount } from '#components/format.ts';
import type { RegisterList, RegisterQuery } from '#db/queries/register.ts';

const kinds: Record<RegisterQuery['status'], [one: string, many: string]> = {
  open: ['open modification', 'open modifications'],
  closed: ['closed modification', 'closed modifications'],
  'not-recorded': ['modification of no recorded stage', 'modifications of no recorded stage'],
  all: ['modification', 'modifications'],
};

/** The heading of a list, which counts it: "9 open modifications", "3 modifications match “smki”". */
export function headingOf({ q, status }: RegisterQuery, { total }: Pick<RegisterList, 'total'>): string {
  const [one, many] = kinds[status];
  if (total === 0) return q ? `No ${one} matches “${q}”` : `No ${many}`;
  const counted = formatCount(total, one, many);
  return q ? `${counted} ${total === 1 ? 'matches' : 'match'} “${q}”` : counted;
}
