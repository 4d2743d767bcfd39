import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import { bodyId } from '../../words.ts';
import { matchesOf, monitored } from '../monitors.ts';
import { on } from './fields.ts';

const row = z.strictObject({
  body: bodyId,
  decision: z.enum(['told', 'not-told', 'later']).default('later'),
  reason: z.string().trim().max(2000).default(''),
});

/** The Code Administrator confirms or rejects what each committee's monitor found, each with a reason that is public (RIGHT-6). */
export const confirmMonitor = proposalAct({
  name: 'confirm-monitor',
  input: z.object({ decisions: publicly(z.array(row).min(1, 'Decide on at least one committee'), 'Committees'), on: on() }),
  decide({ proposal, context, id, input: { decisions } }) {
    const decided = decisions.filter(({ decision }) => decision !== 'later');
    const matches = matchesOf(monitored(proposal), context.settings.committeeMonitors);
    const stranger = decided.find(({ body }) => !matches.some((match) => match.body === body));
    if (stranger) return refuse('RIGHT-6', `${context.nameOf(stranger.body)} has not asked to be told of proposals.`);
    const silent = decided.find(({ reason }) => reason === '');
    if (silent)
      return refuse('RIGHT-6', `Say why ${context.nameOf(silent.body)} is ${silent.decision === 'told' ? '' : 'not '}told of ${id}.`);
    const drafted = decided.map(({ body, decision, reason }): Drafted => {
      const words = matches.find((match) => match.body === body)?.words ?? [];
      return { type: 'monitor-decided', data: { body, told: decision === 'told', words, reason } };
    });
    return drafted.length > 0 ? drafted : refuse('RIGHT-6', `Decide for at least one committee whether it is told of ${id}.`);
  },
});
