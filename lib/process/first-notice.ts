import type { AnyAct } from './act.ts';
import type { RecordedEvent } from './event.ts';
import { isFormal } from './proposal/formal.ts';

/**
 * The recorded adoption that an adoption received before it displaces, since the first valid notice wins (ADOPT-8, RIGHT-26): where it is the one thing that moved the
 * proposal on since, and nobody has taken a formal act after it. Null where there is none.
 */
export function earlierAdoption(act: AnyAct, since: readonly RecordedEvent[], moved: readonly RecordedEvent[]): RecordedEvent | null {
  const [adoption] = moved;
  if (act.act !== 'adopt' || adoption?.type !== 'adopted' || moved.length > 1) return null;
  const after = since.slice(since.indexOf(adoption) + 1);
  return after.some(({ type, actor }) => isFormal(type) && actor !== 'clock') ? null : adoption;
}
