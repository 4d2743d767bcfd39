import { database } from '#db/index.ts';
import { readVault } from '#db/vault.ts';
import type { OpenResponse } from './responding.ts';

/** The names of the files in a response, by their ids: those of its own organisation or person and no others. */
export function filesOf({ answers, voice }: Pick<OpenResponse, 'answers' | 'voice'>): Record<string, string> {
  const found = answers.flatMap(({ file }) => {
    const stored = file ? readVault(database(), 'file', file)?.value : null;
    const own =
      stored && (stored.by === voice.by || (stored.organisation !== null && stored.organisation === voice.respondent.organisation));
    return file && own ? [[file, stored.name] as const] : [];
  });
  return Object.fromEntries(found);
}
