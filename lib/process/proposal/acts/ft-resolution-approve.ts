import { z } from 'zod';
import { proposalAct } from '../../act.ts';
import { windowEnd } from '../clock.ts';
import { meeting, on, reason } from './fields.ts';

/** The Panel resolves to approve a Fast-Track Modification; it can be objected to for ten Working Days (FAST-3). */
export const fastTrackApprove = proposalAct({
  name: 'ft-resolution-approve',
  input: z.object({ reason: reason(), on: on(), meeting: meeting() }),
  decide({ input: { on: _, ...data }, today, context }) {
    const end = windowEnd('ft-object-panel', today, context);
    return end.ok ? [{ type: 'fast-track-resolved', data: { ...data, outcome: 'approve', appealDeadline: end.day } }] : end;
  },
});
