import type { AnyAct, Drafted } from './act.ts';
import type { Actor } from './proposal/actors.ts';
import type { RuleId } from './rules.ts';

/** An act that the Helpdesk received says so in its own event, where that has room for it (RIGHT-24). */
export function throughHelpdesk(draft: Drafted, { received }: Actor): Drafted {
  if (!received || !hasRoom.has(draft.type)) return draft;
  const { at, how, recordedBy, evidence } = received;
  return { ...draft, data: { ...draft.data, received: { at, how, recordedBy, ...(evidence && { evidence }) } } } as Drafted;
}

/** The events whose schema has a place for how they were received. */
const hasRoom = new Set<string>([
  'withdrawn-by-proposer',
  'adopted',
  'appealed',
  'conversion-asked',
  'testing-stated',
  'urgency-requested',
  'urgency-referred',
  'decision-referred',
]);

/** What is recorded after an act that the Code Administrator enters for others: how a committee resolved, and how the Helpdesk received a message. */
export function howItCameAbout({ act }: AnyAct, actor: Actor, drafts: readonly Drafted[]): (Drafted & { rule: RuleId; by: string })[] {
  const { resolution, received } = actor;
  if (resolution) {
    const { recordedBy: by, ...resolved } = resolution;
    return [{ type: 'resolution-recorded', data: { act, body: actor.id, recordedBy: by, ...resolved }, rule: 'PN-7', by }];
  }
  if (!received || drafts.some((draft) => hasRoom.has(draft.type))) return [];
  const { at, how, recordedBy: by, evidence } = received;
  const data = { act, organisation: actor.organisation, at, how, evidence: evidence ?? null, recordedBy: by };
  return [{ type: 'act-received', data, rule: 'RIGHT-24', by }];
}
