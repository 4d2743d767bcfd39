import { z } from 'zod';

/** The Party Categories of Section D 8.4 and the DCC, which the papers print as a sixth box. */
export const partyCategories = [
  'large-supplier',
  'small-supplier',
  'electricity-network',
  'gas-network',
  'other-sec-party',
  'dcc',
] as const;
export const partyCategory = z.enum(partyCategories);
export type PartyCategory = z.infer<typeof partyCategory>;

export const partyCategoryNames: Record<PartyCategory, string> = {
  'large-supplier': 'Large Suppliers',
  'small-supplier': 'Small Suppliers',
  'electricity-network': 'Electricity Network Parties',
  'gas-network': 'Gas Network Parties',
  'other-sec-party': 'Other SEC Parties',
  dcc: 'DCC',
};

/** The Panel Information Policy's classes; only White is seen in the papers. */
export const classifications = ['White', 'Green', 'Amber', 'Red'] as const;

/** Ids of subjects in the directory: `organisation/dcc`, `body/panel`, `person/p014`. A person's id never tells the name. */
export const organisationId = z.string().regex(/^organisation\/[a-z0-9-]+$/);
export const bodyId = z.string().regex(/^body\/[a-z0-9-]+$/);
export const seatId = z.string().regex(/^seat\/[a-z0-9-]+$/);
export const personId = z.string().regex(/^person\/[a-z0-9-]+$/);
export const meetingId = z.string().regex(/^meeting\/[a-z0-9-]+$/);
export const consultationId = z.string().regex(/^consultation\/[a-z0-9-]+$/);
export const releaseId = z.string().regex(/^release\/[a-z0-9-]+$/);
/** What a field for evidence holds: the id of a file that was brought (24 letters), or of a document of the record. */
export const fileReference = z.string().regex(/^(?:[\w-]{24}|document\/[a-z0-9-]+)$/, 'Add a file');
export const isFileId = (given: string): boolean => /^[\w-]{24}$/.test(given);
export const proposalId = z.string().regex(/^proposal\/[a-z0-9]+$/);

/** Who spoke, as far as the papers tell: a committee, an organisation, a person, or only "an ENA representative". */
export const speaker = z.strictObject({
  body: bodyId.optional(),
  organisation: organisationId.optional(),
  person: personId.optional(),
  as: z.string().optional(),
});
export type Speaker = z.infer<typeof speaker>;

/** Prose: Markdown (paragraphs, lists, emphasis, links; no HTML). `verbatim` means the paper's own words. */
export const prose = z.string().min(1);
