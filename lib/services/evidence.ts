import { filesAbout } from '#db/queries/files.ts';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { type Attached, attach } from '#lib/files/attach.ts';
import { controlsOf } from '#lib/forms/controls.ts';
import type { AnyAct } from '#lib/process/act.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import type { Invalid } from '#lib/process/decide.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { isFileId } from '#lib/process/words.ts';

/**
 * The files that an act brings, to be made part of its proposal in the same commit; what is wrong by field where one is not there, or not theirs to bring. Whoever records
 * an act for somebody brought its files. A file that is part of what is published, a letter with a decision, is for everybody from then on.
 */
export function filesOfAct(
  act: AnyAct,
  input: unknown,
  { book, stream, actor }: { book: Book; stream: string; actor: Actor },
): Attached | Invalid {
  const given = Object.entries(controlsOf(act.input.shape))
    .filter(([, { kind }]) => kind === 'file')
    .map(([name]) => [name, (input as Record<string, unknown>)[name]] as const)
    .filter((field): field is readonly [string, string] => typeof field[1] === 'string' && isFileId(field[1]));
  const open = new Set(fieldsOf(act.input).flatMap(({ name, audience }) => (audience.to === 'public' ? [name] : [])));
  const person = actor.received?.recordedBy ?? actor.resolution?.recordedBy ?? actor.id;
  const all: Attached = { expectVault: [], vault: [] };
  const invalid: Record<string, string> = {};
  for (const [name, id] of given) {
    const one = attach([id], stream, { book, person, organisation: actor.organisation, receives: actor.received !== undefined });
    if (!one) invalid[name] = 'That file is not there any more. Add it again.';
    else {
      all.expectVault.push(...one.expectVault);
      all.vault.push(...(open.has(name) ? one.vault.map(forEverybody) : one.vault));
    }
  }
  return Object.keys(invalid).length > 0 ? { ok: false, invalid } : all;
}

const forEverybody = (change: VaultChange): VaultChange =>
  change.kind === 'file' && change.value ? { ...change, value: { ...change.value, classification: 'White' } } : change;

/** The file that whoever records an act brought of what the Helpdesk received (a letter as scanned, a note of a call), as its evidence (RIGHT-24); what is wrong where it is not there, or not theirs. */
export function fileOfReceipt(
  file: string | undefined,
  { book, stream, actor }: { book: Book; stream: string; actor: Actor },
): Attached | Invalid {
  if (!file || !actor.received) return { expectVault: [], vault: [] };
  const who = { book, person: actor.received.recordedBy, organisation: actor.organisation, receives: true };
  return attach([file], stream, who) ?? { ok: false, invalid: { 'received.file': 'That file is not there any more. Add it again.' } };
}

/** The files of the Helpdesk's message that an act deals with, as its evidence (RIGHT-24): they become the proposal's, for those for whom the act is to read too. `but`: those that the act brings already. */
export function filesOfMessage(
  inbox: string,
  { book, stream, actor, but }: { book: Book; stream: string; actor: Pick<Actor, 'id' | 'organisation' | 'received'>; but?: Attached },
): Attached {
  const brought = new Set(but?.vault.map(({ key }) => key));
  const kept = filesAbout(book, `inbox/${inbox}`).filter(({ id }) => !brought.has(id));
  const person = actor.received?.recordedBy ?? actor.id;
  const none: Attached = { expectVault: [], vault: [] };
  return (
    attach(
      kept.map(({ id }) => id),
      stream,
      { book, person, organisation: actor.organisation, receives: true },
    ) ?? none
  );
}
