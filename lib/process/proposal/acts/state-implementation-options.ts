import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import { releaseCutoff } from '../../calendar/releases.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Day } from '../../day.ts';
import { releaseId } from '../../words.ts';
import { on } from './fields.ts';
import { restate } from './restate.ts';

const row = z.strictObject({ release: releaseId, text: z.string().trim().max(2000).default('') });

/** The SEC Releases in which the change could take effect, each with the last day of decision for it (REPORT-2, CALENDAR-4). */
export const stateImplementationOptions = proposalAct({
  name: 'state-implementation-options',
  input: z.object({
    options: publicly(
      z.array(row).min(1, 'Choose at least one release'),
      'SEC Releases',
      'The last day of decision for each is worked out.',
    ),
    on: on('Day of publication'),
  }),
  decide({ proposal, context, today, input: { options } }) {
    const known = options.map(({ release, text }) => ({
      text,
      release: context.releases?.find(({ id }) => id === release) ?? null,
      id: release,
    }));
    const unknown = known.find(({ release }) => release === null);
    if (unknown) return refuse('CALENDAR-4', `No SEC Release ‘${unknown.id.split('/')[1]}’ is announced.`);
    const inOrder = known
      .flatMap(({ release, text }) => (release ? [{ ...release, text }] : []))
      .sort((a, b) => a.date.localeCompare(b.date));
    const past = inOrder.find(({ date }) => date < today);
    if (past) return refuse('CALENDAR-4', `The SEC Release ${past.name} was on ${spoken(past.date)}.`);
    const drafted: Drafted[] = [restate(proposal, 'implementation-options')];
    let decidedAfter: Day | null = null;
    for (const { id, date, decisionCutoff, text } of inOrder) {
      const cutoff = decisionCutoff === null ? releaseCutoff(date, { calendar: context.calendar, settings: context.settings }) : null;
      if (cutoff && !cutoff.ok) return refuse('CALENDAR-1', cutoff.reason);
      const decidedBy: Day = cutoff?.day ?? (decisionCutoff as Day);
      drafted.push({ type: 'implementation-option-stated', data: { date, decidedAfter, decidedBy, release: id, ...(text && { text }) } });
      decidedAfter = decidedBy;
    }
    return drafted;
  },
});
