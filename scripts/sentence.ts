import { CannotStart } from '../db/migrate.ts';

/** Runs a command of the operator's: what they can mend is one sentence and exit 1, and only a bug shows a stack. */
export async function command(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof CannotStart) return error.message;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  const nothing = 'There is no database in the data folder, or it cannot be opened. Run npm run demo first, or set DATA_DIR.';
  if (code === 'SQLITE_READONLY' || code?.startsWith('SQLITE_READONLY_'))
    return 'The database in the data folder cannot be written: give this user the right to, or set DATA_DIR to another folder.';
  // What better-sqlite3 says of a folder that is not there has no code.
  if (error instanceof TypeError && /directory does not exist/.test(error.message)) return nothing;
  // Where the system itself keeps a folder (/proc), a new one in it is told to be below none.
  const refused = code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || (code === 'ENOENT' && syscall === 'mkdir');
  if (refused) return `${path ?? 'The data folder'} cannot be written: give this user the right to, or set DATA_DIR to a folder that can.`;
  if (code === 'ENOSPC') return 'The disk is full.';
  if (code === 'SQLITE_CANTOPEN') return nothing;
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
    return 'The database file is damaged. Restore the last backup with npm run restore.';
  return null;
}
