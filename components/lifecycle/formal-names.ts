/** An event as a coming one is spoken of: "its acceptance". What has no words of its own is named plainly. */
export const formalWordsOf = (event: string): string => names[event] ?? `‘${event.replaceAll('-', ' ')}’`;

const names: Record<string, string> = {
  accepted: 'its acceptance',
  converted: 'its conversion',
  'approved-for-consultation': 'its consultation',
  'consultation-moved': 'the days of its consultation',
  'result-published': 'the Change Board’s result is published',
  'decision-became-final': 'the decision is final',
};
