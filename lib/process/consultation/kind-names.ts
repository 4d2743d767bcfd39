import type { Consultation } from './consultation.ts';

/** What each kind of consultation is called. */
export const kindNames: Record<Consultation['kind'], string> = {
  'request-for-information': 'Request for Information',
  refinement: 'Refinement Consultation',
  'modification-report': 'Modification Report Consultation',
  'secretary-of-state': 'Consultation of the Secretary of State',
};
