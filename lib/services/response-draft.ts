import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { type Clash, merge, type Writing } from '#lib/process/consultation/merge.ts';
import type { Instant } from '#lib/process/day.ts';
import type { HeldDraft, OpenResponse } from './responding.ts';

export type SavedDraft =
  | { ok: true; version: number; changed: boolean }
  | { ok: false; clashes: Clash[]; merged: Writing; version: number };

/**
 * Saves a page of answers, seen at `version`, onto the draft that its colleagues write too. What is saved is a version of its own; nothing that a colleague wrote since is
 * overwritten unseen. A closed or resting consultation takes no response, but what was typed is kept all the same. `read`: reads the response as it stands now.
 */
export async function saveResponse(
  read: () => OpenResponse,
  typed: Writing,
  { version, ...choice }: { version: number; chosen?: Readonly<Record<string, string>>; shown?: readonly string[] },
  now: Instant,
): Promise<SavedDraft> {
  for (;;) {
    const open = read();
    const { book, key, consultation, voice, draft } = open;
    const merged = merge(open, draft?.saved ?? [], version, typed, choice);
    if (!merged.ok) return { ok: false, clashes: merged.clashes, merged, version: open.version };
    if (merged.changed.length === 0) return { ok: true, version: open.version, changed: false };
    const { answers, confidential, changed, was } = merged;
    const save = { at: now, by: voice.by, fields: changed, was: { answers: [...was.answers], confidential: was.confidential } };
    const value: HeldDraft = {
      book,
      consultation: consultation.id,
      respondent: voice.respondent,
      answers,
      confidential,
      saved: [...(draft?.saved ?? []), save],
    };
    const done = await commit(
      database(),
      {
        book,
        events: [],
        expectVault: [
          { kind: 'response-draft', key, version: open.at.draft },
          { kind: 'response', key, version: open.at.given },
        ],
        vault: [{ kind: 'response-draft', key, value }],
      },
      now,
    );
    if (done.ok) return { ok: true, version: value.saved.length, changed: true };
  }
}
