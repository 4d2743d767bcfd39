import type { z } from 'zod';
import type { Context } from './context.ts';
import type { Day, Instant, When } from './day.ts';
import type { Actor, ActorKind } from './proposal/actors.ts';
import { type ActName, type Arrow, arrowOf } from './proposal/arrows.ts';
import type { Fact, FactType } from './proposal/facts.ts';
import type { Formal, FormalType } from './proposal/formal-events.ts';
import type { Proposal } from './proposal/proposal.ts';
import type { Refusal } from './refusal.ts';

export { privately, publicFrom, publicly, text } from './audience.ts';
export { refuse } from './refusal.ts';

/**
 * An event as an act decides it: its type and its content. One that puts another right says which, and takes effect when that one did; `on`: one that takes effect on another
 * day than the act.
 */
export type Drafted = (
  | { [T in FormalType]: { type: T; data: Formal<T> } }[FormalType]
  | { [T in FactType]: { type: T; data: Fact<T> } }[FactType]
) & { corrects?: { entry: number; effective: When }; on?: Day };

/** The circumstances in which an act is taken. `today` is the London day that counts: that of receipt where the Helpdesk received it; `recordedOn` is the real one. */
export type Circumstances = {
  proposal: Proposal;
  id: string;
  label: string;
  actor: Actor;
  context: Context;
  today: Day;
  now: Instant;
  recordedOn: Day;
};

/** What an act is: its row of the table, its form, and its own rules. */
export type Act<I = never> = Arrow & {
  act: ActName;
  input: z.ZodObject;
  /** Fields that only some of those who are entitled are asked, with the capacities that are; nobody else sees them. */
  only?: Readonly<Record<string, readonly ActorKind[]>>;
  /** Why it cannot be taken whatever is typed: asked before the form is shown. */
  ready?(on: Circumstances): Refusal | null;
  /** Its own sentence for an actor who may not, instead of the general one. */
  notEntitled?(on: Circumstances): Refusal | null;
  /** Its own sentence for a stage that it cannot be taken from, instead of the general one. */
  elsewhere?(on: Circumstances): Refusal | null;
  /** The day on which it took effect, where the form leaves that open and does not mean today. */
  dayOf?(on: Circumstances & { input: Record<string, unknown> }): Day | null;
  /** The events, or the refusal. The input has passed the form's validation. */
  decide(on: Circumstances & { input: I }): Drafted[] | Refusal;
};

/** An act with its form's type laid aside, as tables of acts hold it. */
export type AnyAct = Omit<Act, 'decide'> & { decide(on: Circumstances & { input: Record<string, unknown> }): Drafted[] | Refusal };

/** Defines an act on a proposal: title, stages, entitled and rules come from its row of the table. */
export function proposalAct<S extends z.ZodObject>(
  definition: { name: ActName; input: S } & Pick<Act<z.infer<S>>, 'only' | 'ready' | 'notEntitled' | 'elsewhere' | 'dayOf' | 'decide'>,
): AnyAct {
  const { name, ...own } = definition;
  return { ...arrowOf(name), ...own } as AnyAct;
}

/** The fields of an act that somebody with these capacities is not asked. */
export const notAsked = ({ only = {} }: Pick<AnyAct, 'only'>, kinds: readonly ActorKind[]): string[] =>
  Object.keys(only).filter((field) => !only[field]?.some((kind) => kinds.includes(kind)));
