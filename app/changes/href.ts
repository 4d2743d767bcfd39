import type { Asked } from './query.ts';

/** The address of a list of changes, in one fixed order; the two days are always in it, so that it can be cited. */
export function changesHref(
  { query, formalOnly }: Pick<Asked, 'query' | 'formalOnly'>,
  changes: Partial<Asked['query']> = {},
  path = '/changes',
) {
  const next = { ...query, page: 1, ...changes };
  const params = new URLSearchParams({ from: next.from, to: next.to });
  if (next.by === 'recorded') params.set('by', 'recorded');
  if (formalOnly) params.set('acts', 'formal');
  if (next.q) params.set('q', next.q);
  for (const name of next.stage) params.append('stage', name);
  for (const name of next.affects) params.append('affects', name);
  if (next.initiator) params.set('initiator', next.initiator);
  if (next.page > 1) params.set('page', String(next.page));
  return `${path}?${params}`;
}
