import type { RegisterQuery } from '#db/queries/register.ts';
import { orderOf, statusOf } from './query.ts';

/**
 * The address of a list: `query` with `changes`, in one fixed order and without what goes without saying. A change of anything but the
 * page goes to page 1; another sort comes in its own order; a status that nobody chose follows the search and the stages.
 */
export function registerHref(query: RegisterQuery, changes: Partial<RegisterQuery> = {}, path = '/modifications'): string {
  const next = { ...query, page: 1, ...(changes.sort && { order: orderOf(changes.sort) }), ...changes };
  if (!changes.status && query.status === statusOf(query)) next.status = statusOf(next);
  const params = new URLSearchParams();
  const set = (name: string, value: string | null, silent: string | null = null) => {
    if (value !== null && value !== silent) params.append(name, value);
  };
  set('q', next.q);
  for (const name of next.stage) set('stage', name);
  set('status', next.status, statusOf(next));
  for (const name of next.path) set('path', name);
  set('urgent', next.urgent === null ? null : next.urgent ? 'yes' : 'no');
  for (const name of next.affects) set('affects', name);
  set('proposer', next.proposer);
  set('initiator', next.initiator);
  set('sec', next.sec);
  set('release', next.release);
  set('from', next.raisedFrom);
  set('to', next.raisedTo);
  set('asOf', next.asOf);
  set('known', next.known);
  set('sort', next.sort, 'next');
  set('order', next.order, orderOf(next.sort));
  set('page', String(next.page), '1');
  return params.size > 0 ? `${path}?${params}` : path;
}

/** The address of a proposal as the list shows it: on a list of an earlier day, as it stood then. */
export function proposalHref(slug: string, { asOf, known }: Pick<RegisterQuery, 'asOf' | 'known'>): string {
  const params = new URLSearchParams({ ...(asOf && { asOf }), ...(known && { known }) });
  return `/modifications/${slug}${params.size > 0 ? `?${params}` : ''}`;
}
