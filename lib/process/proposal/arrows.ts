import type { DeadlineKey } from '../calendar/deadlines.ts';
import type { Arrow } from './arrows/arrow.ts';
import { content } from './arrows/content.ts';
import { moves } from './arrows/moves.ts';
import { stays } from './arrows/stays.ts';
import type { Regime } from './facts.ts';
import type { Stage } from './stage-names.ts';
import { stages, terminalStages } from './stages.ts';

export type { Arrow } from './arrows/arrow.ts';

/** The acts that move a proposal; the process diagram is drawn from them. */
export const moving: readonly Arrow[] = moves;
/** The whole table of acts: those that move a proposal and those that leave its stage as it is. */
export const arrows: readonly Arrow[] = [...moves, ...stays, ...content];
export type ActName = (typeof moves)[number]['act'] | (typeof stays)[number]['act'] | (typeof content)[number]['act'];

const byName = new Map<string, Arrow>(arrows.map((arrow) => [arrow.act, arrow]));

/** The row of an act. Throws on a name that the table does not have. */
export function arrowOf(act: ActName): Arrow & { act: ActName } {
  const arrow = byName.get(act);
  if (!arrow) throw new Error(`No act "${act}" is in the table`);
  return { ...arrow, act };
}

/** The acts that are possible in a stage under a regime; 'none' before there is a proposal. */
export function actsFrom(stage: Stage | 'none', regime: Regime): Arrow[] {
  return arrows.filter((arrow) => leadsFrom(arrow, stage) && (arrow.regime ?? regime) === regime);
}

/** Whether an act can be taken in a stage, its regime aside. */
export function leadsFrom(arrow: Arrow, stage: Stage | 'none'): boolean {
  if (stage === 'none' || arrow.from === 'none') return stage === arrow.from;
  return arrow.from.includes(stage) || (arrow.ever === true && terminalStages.includes(stage));
}

export type WhatNext = { waitsOn: string; acts: Arrow[]; clock: DeadlineKey | null };

/** On whom a proposal waits and which acts can move it on; the interruptions that are always possible are left out. Null where no source tells the stage. */
export function whatNext(proposal: { stage: Stage | null; regime: Regime }): WhatNext | null {
  const { stage, regime } = proposal;
  if (stage === null) return null;
  const onward = actsFrom(stage, regime).filter((arrow) => arrow.to !== 'same' && !interruptions.has(arrow.act));
  return { waitsOn: stages[stage].waitsOn[regime], acts: onward, clock: clocks[stage] ?? null };
}

const interruptions = new Set(['withdraw', 'scr-suspend', 'backstop-direction']);

/** The window that runs while a proposal is in a stage. */
const clocks: Partial<Record<Stage, DeadlineKey>> = {
  submitted: 'critical-friend',
  'report-consultation': 'mrc-max',
  'decided-appealable': 'cb-appeal',
  'withdrawal-notice': 'adopt',
};
