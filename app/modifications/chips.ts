import type { Chip } from '#components/filter-form.tsx';
import { formatDay } from '#components/format.ts';
import { pathNames } from '#components/words.ts';
import type { Facets } from '#db/queries/facets.ts';
import type { RegisterQuery } from '#db/queries/register.ts';
import { stageName } from '#lib/process/proposal/stages.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { registerHref } from './href.ts';

/** Every filter that is on, in words, with the address of the list without it. */
export function chipsOf(query: RegisterQuery, facets: Facets): Chip[] {
  const chips: Chip[] = [];
  const add = (label: string, without: Partial<RegisterQuery>) => chips.push({ label, removeHref: registerHref(query, without) });
  const named = (list: { slug: string; name: string }[], slug: string) => list.find((item) => item.slug === slug)?.name ?? slug;
  if (query.q) add(`“${query.q}”`, { q: null });
  for (const stage of query.stage) add(stageName(stage), { stage: query.stage.filter((other) => other !== stage) });
  for (const path of query.path) add(pathNames[path as keyof typeof pathNames], { path: query.path.filter((other) => other !== path) });
  if (query.urgent !== null) add(query.urgent ? 'Urgent' : 'Not recorded as urgent', { urgent: null });
  for (const category of query.affects)
    add(`Affects ${partyCategoryNames[category]}`, { affects: query.affects.filter((other) => other !== category) });
  if (query.proposer) add(`Proposer: ${named(facets.proposers, query.proposer)}`, { proposer: null });
  if (query.initiator) add(`Initiated by ${named(facets.initiators, query.initiator)}`, { initiator: null });
  if (query.sec) add(query.sec, { sec: null });
  if (query.release) add(facets.releases.find(({ id }) => id === query.release)?.name ?? query.release, { release: null });
  if (query.raisedFrom) add(`Raised from ${formatDay(query.raisedFrom)}`, { raisedFrom: null });
  if (query.raisedTo) add(`Raised until ${formatDay(query.raisedTo)}`, { raisedTo: null });
  if (query.asOf) add(`As it stood on ${formatDay(query.asOf)}`, { asOf: null });
  return chips;
}
