import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, reason } from '../../subject-fields.ts';
import { releaseId } from '../../words.ts';

/** A SEC Release does not take place. Its page stays and says so, and no proposal can name it from then on. */
export const callOffRelease = subjectAct({
  act: 'call-off-release',
  kind: 'release',
  title: 'Call a SEC Release off',
  rule: ['CALENDAR-4'],
  about: ['release'],
  input: z.object({ release: publicly(chosen(releaseId, 'Choose a release'), 'Release'), reason: reason() }),
  decide({ input, releases, today }) {
    const release = releases().find(({ id }) => id === input.release);
    if (!release) return refuse('CALENDAR-4', 'That release is not announced.');
    const { id, name, date, calledOff } = release;
    if (calledOff !== undefined) return refuse('CALENDAR-4', `The ${name} release is called off already: ${calledOff}`);
    if (date < today)
      return refuse('CALENDAR-4', `The ${name} release was on ${spoken(date)}; its day is over, so it can no longer be called off.`);
    return oneEvent(id, { type: 'called-off', data: { reason: input.reason }, on: today }, [
      `The ${name} release on ${spoken(date)} is listed as called off, with the reason.`,
      'No proposal can name it any more. One that names it keeps it until its implementation options are stated again.',
    ]);
  },
});
