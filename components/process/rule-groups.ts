import type { Rule } from '#lib/process/rules.ts';

/** The families of rules, by the first word of their ids, in the order in which a proposal meets them. */
const families: readonly (readonly [family: string, title: string])[] = [
  ['RAISE', 'Who may raise a proposal'],
  ['FORM', 'Forms'],
  ['RIGHT', 'Other rights'],
  ['DEFAULT', 'Defaulting Parties'],
  ['STAGE', 'From stage to stage'],
  ['CSC', 'Change Sub-Committee'],
  ['PATH', 'Paths'],
  ['URGENT', 'Urgency'],
  ['FAST', 'Fast-Track'],
  ['SCR', 'Significant Code Reviews'],
  ['REFINE', 'Refinement'],
  ['WG', 'Working Group'],
  ['CONSULT', 'Consultations'],
  ['REPORT', 'The Modification Report'],
  ['PN', 'Panel'],
  ['CB', 'Change Board'],
  ['WITHDRAW', 'Withdrawal'],
  ['ADOPT', 'Adoption'],
  ['APPEAL', 'Appeals'],
  ['SENDBACK', 'Send-back'],
  ['CALENDAR', 'Calendar'],
  ['FOLLOW', 'Following a proposal'],
  ['SEAT', 'Seats and the directory'],
  ['SETTING', 'Settings'],
];

const familyOf = (id: string): string => id.replace(/-\d+$/, '');

/** Rules by family and number; a family that is not in the list stands last under its own word. */
export function groupRules(rules: readonly Rule[]): { id: string; title: string; rules: Rule[] }[] {
  const byFamily = Map.groupBy(rules, ({ id }) => familyOf(id));
  const known = families.flatMap(([family, title]) => (byFamily.has(family) ? [[family, title] as const] : []));
  const others = [...byFamily.keys()]
    .filter((family) => !families.some(([name]) => name === family))
    .map((family) => [family, family] as const);
  return [...known, ...others].map(([family, title]) => ({
    id: family.toLowerCase(),
    title,
    rules: (byFamily.get(family) ?? []).toSorted((a, b) => numberOf(a.id) - numberOf(b.id)),
  }));
}

const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);
