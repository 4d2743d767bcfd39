import type { Clause } from '../../lib/process/document.ts';

/** A clause as the form of a legal text asks for it: as it reads now and as it should read. */
export function redlineSides({ part, ref, kind, runs }: Clause): Record<string, string> {
  const side = (kept: 'del' | 'ins') =>
    runs.map((run) => ('same' in run ? run.same : kept in run ? String((run as Record<string, string>)[kept]) : '')).join('');
  return { part, ...(ref !== null && { ref }), kind, before: side('del'), after: side('ins') };
}
