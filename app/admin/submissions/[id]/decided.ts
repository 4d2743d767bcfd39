import type { Typed } from '#lib/forms/input.ts';
import type { Instant } from '#lib/process/day.ts';
import { type CheckedAcceptance, type CheckedReturn, checkAcceptance, checkReturn } from '#lib/services/form-check.ts';
import type { Waiting } from '#lib/services/submissions.ts';

/** Which of the two ways on was chosen for a form, and what was typed for it. Anything else is a return, which sends nothing without a line. */
export function typedFor(fields: Typed): { accepts: boolean; note: string | undefined; defects: string[]; seen: number } {
  const first = (name: string) => fields[name]?.[0] ?? '';
  return {
    accepts: first('act') === 'accept',
    note: first('note').trim() || undefined,
    defects: first('defects').split('\n'),
    seen: Number(first('seen')),
  };
}

export type CheckedForm = { accept: CheckedAcceptance; return: null } | { accept: null; return: CheckedReturn };

/** What would follow, or what is wrong with it, by field. */
export function checkedForm(waiting: Waiting, fields: Typed, now: Instant): CheckedForm | { errors: Record<string, string> } {
  const { accepts, note, defects } = typedFor(fields);
  const checked = accepts ? checkAcceptance(waiting, note, now) : checkReturn(waiting, defects, now);
  if (!checked.ok) {
    if ('invalid' in checked) return { errors: checked.invalid };
    const stands = waiting.held.state === 'submitted';
    return { errors: { [!accepts && stands ? 'defects' : 'form']: `${checked.reason} (${checked.rule})` } };
  }
  return 'preview' in checked ? { accept: checked, return: null } : { accept: null, return: checked };
}
