import { type Day, firstDayOf } from '../../lib/process/day.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import { affectedCategories } from '../../lib/process/proposal/affected.ts';
import { draftReferenceOf } from '../../lib/process/proposal/draft-reference.ts';
import { nextOf } from '../../lib/process/proposal/next.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { stageNames } from '../../lib/process/proposal/stage-names.ts';
import { labelOf, stages } from '../../lib/process/proposal/stages.ts';
import { defaultSettings } from '../../lib/process/settings.ts';
import { type PartyCategory, partyCategories } from '../../lib/process/words.ts';
import type { proposalRows } from '../schema/rows.ts';

export type Row = typeof proposalRows.$inferSelect;

/** Stable for ever, so that a rebuild gives the same rows: number × 32 + the suffix's place in the alphabet. */
export const rowIdOf = ({ number, suffix }: { number: number; suffix: string | null }): number =>
  number * 32 + (suffix ? suffix.charCodeAt(0) - 64 : 0);

/** What the register shows of a proposal as its events told it. */
export function rowOf(proposal: Proposal, stream: string, names: Names): Row {
  const { stage, regime } = proposal;
  const next = nextOf(proposal, defaultSettings.consultationHour);
  const proposer = proposal.proposers.at(-1);
  const name = names.of(proposer?.organisation ?? proposer?.body) ?? null;
  return {
    id: rowIdOf(proposal),
    stream,
    number: proposal.number,
    suffix: proposal.suffix,
    reference: referenceOf(proposal),
    formerReference: draftReferenceOf(proposal),
    slug: proposal.slug,
    title: proposal.title,
    summary: proposal.summary?.text ?? null,
    regime,
    stage,
    stageOrder: stage ? stageNames.indexOf(stage) : stageNames.length,
    stageLabel: labelOf(stage, regime),
    path: proposal.path,
    urgent: proposal.formal.urgency.state === 'granted',
    onHold: proposal.onHold !== null,
    imported: proposal.imported,
    closed: stage ? stages[stage].terminal : null,
    nextSort: next?.day ?? '9999-12-31',
    updated: updatedOf(proposal),
    nextWhat: next?.what ?? null,
    nextWho: next?.who ?? (stage && stages[stage].waitsOn[regime] ? stages[stage].waitsOn[regime] : null),
    nextDate: next?.day ?? null,
    affectsMask: affectsMask(affectedCategories(proposal)),
    affects: affectedCategories(proposal),
    proposer: proposer?.organisation ?? null,
    proposerSort: name?.toLowerCase() ?? '\u{10ffff}',
    volunteer: proposer?.volunteer ?? false,
    initiator: proposal.initiator?.by ?? null,
    raised: proposal.raised ? firstDayOf(proposal.raised) : null,
  };
}

/** One bit per Party Category: a question for several of them is one comparison. */
export const affectsMask = (categories: readonly PartyCategory[]): number =>
  categories.reduce((mask, c) => mask | (1 << partyCategories.indexOf(c)), 0);

/** The latest day of which the record tells something; of an open-ended time, its beginning. */
const updatedOf = (proposal: Proposal): Day =>
  proposal.events
    .map(({ effective }) => ('on' in effective ? effective.on : (effective.to ?? effective.from ?? '')))
    .reduce((latest, day) => (day > latest ? day : latest), '');

/** The parts of the code that a proposal touches, each with the clauses named of it. */
export function partsOf(proposal: Proposal): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { part, clause } of proposal.secParts) parts.set(part, [...(parts.get(part) ?? []), ...(clause ? [clause] : [])]);
  return parts;
}

export const releasesOf = (proposal: Proposal): string[] => [...new Set(proposal.implementationOptions.map((o) => o.release))];
