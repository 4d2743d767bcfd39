import { database } from '#db/index.ts';
import { readVault } from '#db/vault.ts';
import { voiceOf } from '#lib/process/consultation/respondent.ts';
import type { OpenResponse, Voice } from './responding.ts';

/** Under whose name a file of a response is kept: the person who writes, or somebody without an account by the fingerprint of their address. */
export const bringsFiles = ({ by, respondent }: Pick<Voice, 'by' | 'respondent'>): string => by ?? voiceOf(respondent);

/** The names of the files in a response, by their ids: those of its own organisation or person and no others. */
export function filesOf({ answers, voice }: Pick<OpenResponse, 'answers' | 'voice'>): Record<string, string> {
  const found = answers.flatMap(({ file }) => {
    const stored = file ? readVault(database(), 'file', file)?.value : null;
    const own =
      stored &&
      (stored.by === bringsFiles(voice) || (stored.organisation !== null && stored.organisation === voice.respondent.organisation));
    return file && own ? [[file, stored.name] as const] : [];
  });
  return Object.fromEntries(found);
}
