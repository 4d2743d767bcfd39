import type { Day } from './day.ts';
import type { NewEvent } from './event.ts';

/** An event as an act would have decided it, of a day, by the Code Administrator where a test says no other. */
export const happened = (type: string, on: Day, data: Record<string, unknown> = {}, own: Partial<NewEvent> = {}): NewEvent => ({
  type,
  v: 1,
  effective: { on },
  actor: 'body/code-administrator',
  rule: null,
  source: null,
  corrects: null,
  data,
  ...own,
});
