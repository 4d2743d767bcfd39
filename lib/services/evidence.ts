import type { Book } from '#db/schema/log.ts';
import { type Attached, attach } from '#lib/files/attach.ts';
import { controlsOf } from '#lib/forms/controls.ts';
import type { AnyAct } from '#lib/process/act.ts';
import type { Invalid } from '#lib/process/decide.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { isFileId } from '#lib/process/words.ts';

/**
 * The files that an act brings, to be made part of its proposal in the same commit; what is wrong by field where one is not there, or not theirs to bring. Whoever records
 * an act for somebody brought its files.
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
  const person = actor.received?.recordedBy ?? actor.resolution?.recordedBy ?? actor.id;
  const all: Attached = { expectVault: [], vault: [] };
  const invalid: Record<string, string> = {};
  for (const [name, id] of given) {
    const one = attach([id], stream, { book, person, organisation: actor.organisation });
    if (!one) invalid[name] = 'That file is not there any more. Add it again.';
    else {
      all.expectVault.push(...one.expectVault);
      all.vault.push(...one.vault);
    }
  }
  return Object.keys(invalid).length > 0 ? { ok: false, invalid } : all;
}
