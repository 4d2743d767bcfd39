/** How far a request for urgency has come (URGENT-9). */
export const urgencyStates = ['none', 'requested', 'panel-supports', 'panel-does-not-support', 'referred', 'granted', 'refused'] as const;
export type UrgencyState = (typeof urgencyStates)[number];

const labels: Record<UrgencyState, string | null> = {
  none: null,
  requested: 'Urgency requested',
  'panel-supports': 'Urgency requested – supported by the Panel',
  'panel-does-not-support': 'Urgency requested – not supported by the Panel',
  referred: 'Urgency requested – with the Authority',
  granted: 'Urgent',
  refused: null,
};

/** What a page says of urgency; null where there is nothing to say. "Urgent" only once the Authority agrees (URGENT-4). */
export const urgencyLabel = (state: UrgencyState): string | null => labels[state];

export const isUrgent = (state: UrgencyState): boolean => state === 'granted';

/** Asked for and not yet answered: the Panel may take it without the Change Sub-Committee's recommendation. */
export const urgencyPending = (state: UrgencyState): boolean => state !== 'none' && state !== 'refused';
