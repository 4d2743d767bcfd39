import { lastDayOf } from '#lib/process/day.ts';
import { type Document, type Section, white } from '#lib/process/document.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import type { Fact, FactType } from '#lib/process/proposal/facts.ts';
import type { Proposal, Stated } from '#lib/process/proposal/proposal.ts';
import { solutionVersions } from '#lib/process/proposal/solution-versions.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { formatDay } from '../format.ts';
import { affectedWords, capital, poundsOf } from './impacts.ts';
import { bearerNames, impactNames, restatedNames } from './stated-names.ts';
import { viewVersions } from './view-versions.ts';

type What = Fact<'restated'>['what'];
type Versioned = Pick<Proposal, 'events'>;

/** The key under which the versions of impacts, costs and the like are read and compared, as those of a document are. */
export const statedKey = (what: What): string => `stated-${what}`;

/** Everything of a proposal that has versions to be read one by one: its documents, its solutions, what is stated anew as a whole, and the views on it. */
export const allVersions = (proposal: Versioned & Pick<Proposal, 'documents'>): Stated<Document>[] => [
  ...proposal.documents,
  ...solutionVersions(proposal),
  ...(Object.keys(restatedNames) as What[]).flatMap((what) => statedVersions(proposal, what)),
  ...viewVersions(proposal, 'objectives'),
  ...viewVersions(proposal, 'areas'),
];

/** Every version of a set of facts that was published here, oldest first, each as a document; what papers stated before the first of them is version 1. */
export function statedVersions({ events }: Versioned, what: What): Stated<Document>[] {
  const versions: { begun: RecordedEvent; version: number; facts: RecordedEvent[] }[] = [];
  for (const event of events) {
    const restated = event.type === 'restated' ? (event.data as Fact<'restated'>) : null;
    if (restated?.what === what) versions.push({ begun: event, version: restated.version, facts: [] });
    else if (types[what].includes(event.type) && !(event.data as { by?: unknown }).by) {
      if (versions.length === 0) versions.push({ begun: event, version: 1, facts: [] });
      versions.at(-1)?.facts.push(event);
    }
  }
  if (!versions.some(({ begun }) => begun.type === 'restated')) return [];
  const labels = labelsOf(events);
  return versions.map(({ begun, version, facts }) => ({
    ...{ key: statedKey(what), kind: 'other' as const, title: restatedNames[what], version: String(version) },
    ...{ date: lastDayOf(begun.effective), ...white, held: true, sections: sectionsOf(facts, labels) },
    ...{ entry: begun.position, source: begun.source, effective: begun.effective },
  }));
}

const types: Record<What, readonly string[]> = {
  impacts: ['party-impact-stated', 'other-impact-stated'],
  costs: ['cost-stated'],
  'sec-parts': ['sec-part-affected'],
  'implementation-options': ['implementation-option-stated'],
  'technical-changes': ['technical-change-stated'],
} satisfies Record<What, FactType[]>;

/** One section for each of which something is said; what is said of one bearer or part more than once stands under one heading. */
function sectionsOf(facts: readonly RecordedEvent[], labelOf: LabelOf): Section[] {
  const said = facts.map((event) =>
    (wordsOf[event.type as keyof typeof wordsOf] as (data: unknown, labelOf: LabelOf) => Said)(event.data, labelOf),
  );
  return [...Map.groupBy(said, ({ heading }) => heading)].map(([heading, all]) => ({
    ...{ id: heading.toLowerCase().replace(/[^a-z0-9]+/g, '-'), heading, level: 2, kind: 'other' as const, verbatim: false, tables: [] },
    text: all.map(({ text }) => text).join('\n\n'),
  }));
}

/** What each solution is called, by its key; one that nobody published yet is the Proposed Solution. */
type LabelOf = (key: string) => string;
function labelsOf(events: readonly RecordedEvent[]): LabelOf {
  const put = events.filter(({ type }) => type === 'solution-put-forward').map(({ data }) => data as Fact<'solution-put-forward'>);
  return (key) => put.findLast((solution) => solution.key === key)?.label ?? 'Proposed Solution';
}
const joined = (all: string[]): string => all.join(', ').replace(/, ([^,]+)$/, ' and the $1');

type Said = { heading: string; text: string };
const sentences = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');

const wordsOf = {
  'party-impact-stated': ({ category, affected, text, mustAct }: Fact<'party-impact-stated'>): Said => ({
    heading: partyCategoryNames[category],
    text: sentences(`${affectedWords[affected]}.`, text, mustAct && `Must act: ${mustAct}`),
  }),
  'other-impact-stated': ({ on, affected, text }: Fact<'other-impact-stated'>): Said => ({
    heading: impactNames[on],
    text: sentences(`${affectedWords[affected]}.`, text),
  }),
  'cost-stated': (cost: Fact<'cost-stated'>): Said => ({
    heading: capital(bearerNames[cost.bearer]),
    text: sentences(cost.solution && `${capital(cost.solution)}:`, `${capital(poundsOf(cost) ?? 'No figure')}.`, cost.text),
  }),
  'sec-part-affected': ({ part, clause, text }: Fact<'sec-part-affected'>): Said => ({
    heading: part,
    text: sentences(`${clause ?? 'The whole part'}.`, text),
  }),
  'implementation-option-stated': ({ date, decidedBy, text }: Fact<'implementation-option-stated'>): Said => ({
    heading: formatDay(date),
    text: sentences(`If decided by ${formatDay(decidedBy)}.`, text),
  }),
  'technical-change-stated': ({ title, solutions, where, text }: Fact<'technical-change-stated'>, labelOf: LabelOf): Said => ({
    heading: title,
    text: sentences(`Brought by the ${joined(solutions.map(labelOf))}.`, where && `${where}.`, text),
  }),
} as const;
