import { z } from 'zod';
import { proposalAct } from '../../act.ts';
import { windowEnd } from '../clock.ts';

/** The Code Administrator tells all Parties; from this day any of them has ten Working Days to adopt (WITHDRAW-6). */
export const giveWithdrawalNotice = proposalAct({
  name: 'give-withdrawal-notice',
  input: z.object({}),
  decide({ today, context }) {
    const end = windowEnd('adopt', today, context);
    return end.ok ? [{ type: 'withdrawal-notified', data: { adoptDeadline: end.day, length: context.settings.adoptWD } }] : end;
  },
});
