import type { mayRespond } from '#lib/process/consultation/may-respond.ts';

/** Whether no response can be given any more, or ever, so that there is nothing to write: it has closed, was cancelled, or is not for this respondent. Before it opens, and while it rests, drafts are written. */
export const closed = (may: ReturnType<typeof mayRespond>): boolean =>
  !may.ok && ['CONSULT-4', 'CONSULT-5', 'CONSULT-16'].includes(may.rule);
