import { z } from 'zod';
import type { Organisation } from '../directory/directory.ts';
import { organisationId, type PartyCategory, personId } from '../words.ts';

/**
 * Whose response it is. An organisation of the directory speaks with one voice, whoever of its people writes; a wider stakeholder is known by a verified e-mail, which is
 * kept as a fingerprint only, and by what it calls itself.
 */
export const respondent = z.strictObject({
  organisation: organisationId.nullable(),
  /** A person of the directory who answers for themselves. */
  person: personId.nullable(),
  /** SHA-256 of the verified e-mail address of somebody without an account. */
  stakeholder: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** What a stakeholder without a record is called in print: an organisation's name, or null for an individual, who is never named. */
  calledAs: z.string().min(1).max(120).nullable(),
});
export type Respondent = z.infer<typeof respondent>;

/** What somebody is called in print who answers for themselves: an individual is never named. */
export const INDIVIDUAL = 'An individual';

/** A name that only the respondent vouches for, as it is printed everywhere: nobody takes it for that of an organisation on record (CONSULT-21). */
export const nameAsGiven = (calledAs: string): string => (calledAs === INDIVIDUAL ? INDIVIDUAL : `${calledAs} (name as given, no account)`);

/** The organisation that is called so, whatever the capitals, the punctuation and the form of the company; null where none is (CONSULT-21). */
export function organisationCalled<T extends Pick<Organisation, 'name'>>(name: string, organisations: readonly T[]): T | null {
  const asked = plainName(name);
  return (asked && organisations.find((one) => plainName(one.name) === asked)) || null;
}

const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|limited|ltd|plc|llp|uk)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** What is one per consultation: the organisation, else the person, else the verified address. */
export function voiceOf({ organisation, person, stakeholder }: Respondent): string {
  const voice = organisation ?? person ?? (stakeholder && `stakeholder/${stakeholder}`);
  if (!voice) throw new Error('A response is nobody’s');
  return voice;
}

/** The key of a response and of its draft in the vault: one for each voice, so that colleagues write the same one (CONSULT-2). */
export const responseKey = (book: string, consultation: string, whose: Respondent): string => `${book} ${consultation} ${voiceOf(whose)}`;

/** The claim that makes a response the only one of its voice. */
export const responseClaim = (consultation: string, whose: Respondent) => ({ kind: 'response', key: `${consultation} ${voiceOf(whose)}` });

/** The singular of a Party Category, as a table of responses prints it. */
export const categoryLabels: Record<PartyCategory, string> = {
  'large-supplier': 'Large Supplier',
  'small-supplier': 'Small Supplier',
  'electricity-network': 'Electricity Network Party',
  'gas-network': 'Gas Network Party',
  'other-sec-party': 'Other SEC Party',
  dcc: 'DCC',
};

const kindLabels: Partial<Record<Organisation['kind'], string>> = {
  'consumer-body': 'Consumer body',
  authority: 'The Authority',
  government: 'Government',
  'code-administrator': 'Code Administrator',
  party: 'SEC Party',
};

/** The category of a response: from the record of the organisation, never from what is typed (CONSULT-1). */
export function categoryOfRespondent(organisation: Pick<Organisation, 'kind' | 'category' | 'categoryPrinted'> | null): {
  category: PartyCategory | null;
  categoryPrinted: string;
} {
  if (!organisation) return { category: null, categoryPrinted: 'Other stakeholder' };
  const category = organisation.kind === 'dcc' ? 'dcc' : organisation.category;
  if (category) return { category, categoryPrinted: categoryLabels[category] };
  return { category: null, categoryPrinted: organisation.categoryPrinted ?? kindLabels[organisation.kind] ?? 'Other stakeholder' };
}
