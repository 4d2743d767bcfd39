import type { Section } from '#lib/process/document.ts';

type Heading = Pick<Section, 'id' | 'heading' | 'kind'> & { text?: string | undefined };

/** The headings with which a Modification Report begins; the checklist knows those of its items by their id. */
export const reportLayout: readonly Heading[] = [
  { id: 'summary', heading: 'Summary', kind: 'summary' },
  { id: 'issue', heading: 'Issue', kind: 'issue' },
  { id: 'solution', heading: 'Solution', kind: 'solution' },
  { id: 'likely-effects', heading: 'Likely effects', kind: 'impacts' },
  { id: 'operations', heading: 'DCC documents, business processes and ongoing operations', kind: 'impacts' },
  { id: 'testing', heading: 'Testing', kind: 'implementation' },
  { id: 'implementation', heading: 'Implementation approach', kind: 'implementation' },
  { id: 'analysis', heading: 'Outcomes of the analysis, and who did it', kind: 'assessment' },
  { id: 'dcc-analysis', heading: 'The DCC’s analysis', kind: 'assessment' },
  { id: 'representations', heading: 'Representations and their evidence', kind: 'views' },
  { id: 'consultation-summary', heading: 'Summary of the consultation', kind: 'views' },
  { id: 'cost-benefit', heading: 'Cost-benefit analysis', kind: 'costs' },
];
