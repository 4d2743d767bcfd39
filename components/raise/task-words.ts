import type { TaskName } from '#lib/process/proposal/form/field.ts';

/** What the pages of the form are called, and what each is for. */
export const taskWords: Record<TaskName, { title: string; lead: string }> = {
  standing: {
    title: 'Your right to raise it',
    lead: 'The code gives this right on conditions. What you say here is published with the proposal.',
  },
  idea: { title: 'The idea', lead: 'What is wrong today, in your own words. Everybody can read it once the proposal is accepted.' },
  affects: { title: 'Whom and what it affects', lead: 'As far as you know. Others will add what they see.' },
  path: { title: 'Path', lead: 'Who decides in the end: the Authority, or the parties’ own Change Board.' },
  testing: { title: 'Testing', lead: 'Whether the DCC has to test something before the change can take effect.' },
  urgency: { title: 'Urgency', lead: 'Only where waiting for the usual course would do harm.' },
  origin: { title: 'Whose idea it was', lead: 'Leave it blank where it is your own.' },
  contacts: { title: 'Contacts', lead: 'For questions of the Code Administrator. Ways to reach people are never published.' },
};
