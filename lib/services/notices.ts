import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import type { AnyAct } from '#lib/process/act.ts';
import type { Instant } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';

/** What was decided on which proposal, before it is committed. */
export type Decided = { book: Book; before: Proposal; events: readonly NewEvent[]; act: AnyAct; actor: Actor };

/** The messages that an act sends, as entries of the outbox; they are committed with it, so that none is sent for what did not happen. */
export function noticesOf(_: Decided, __: Instant): VaultChange[] {
  return [];
}
