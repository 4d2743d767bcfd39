import { lastDayOf } from '#lib/process/day.ts';
import { type Document, white } from '#lib/process/document.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import type { Fact } from '#lib/process/proposal/facts.ts';
import { consumerAreas, objectiveName } from '#lib/process/proposal/objectives.ts';
import type { Proposal, Stated } from '#lib/process/proposal/proposal.ts';
import type { Speaker } from '#lib/process/words.ts';
import { capital } from './impacts.ts';

export const viewWords = { better: 'Better facilitated', neutral: 'Neutral', worse: 'Worse', 'not-stated': 'Not stated' } as const;
export const effectWords = { positive: 'Positive', none: 'No effect', negative: 'Negative', 'not-stated': 'Not stated' } as const;

/** Both tables of views, each with the key under which its versions are read and compared. */
export const viewTables = {
  objectives: { key: 'objective-views', title: 'Views against the SEC Objectives', type: 'objective-view-given' },
  areas: { key: 'consumer-views', title: 'Effects on consumers', type: 'consumer-area-view-given' },
} as const;

type Given = { heading: string; by: Speaker; text: string };

/**
 * Each version of a table of views, oldest first, as a document: an act of giving views makes the next one, in which a speaker's later word has taken the place of the earlier on
 * the same Objective or area; what papers tell is the first.
 */
export function viewVersions({ events }: Pick<Proposal, 'events'>, table: keyof typeof viewTables): Stated<Document>[] {
  const { key, title, type } = viewTables[table];
  const acts = [
    ...Map.groupBy(
      events.filter((event) => event.type === type),
      actOf,
    ).values(),
  ];
  let standing = new Map<string, Given>();
  return acts.map((given, n) => {
    standing = new Map([...standing, ...given.map((event) => [placeOf(event), wordsOf(event)] as const)]);
    const [begun] = given as [RecordedEvent];
    return {
      ...{ key, kind: 'other' as const, title, version: String(n + 1), date: lastDayOf(begun.effective), ...white, held: true },
      ...{ sections: sectionsOf([...standing.values()]), entry: begun.position, source: begun.source, effective: begun.effective },
    };
  });
}

const actOf = ({ actor, recorded, effective }: RecordedEvent): string =>
  actor === 'import' ? actor : `${recorded} ${lastDayOf(effective)}`;

/** Of a speaker one view on an Objective stands; of papers each does. */
function placeOf({ actor, data, position }: RecordedEvent): string {
  const { by, objective, area } = data as Partial<Fact<'objective-view-given'> & Fact<'consumer-area-view-given'>>;
  return actor === 'import' ? String(position) : JSON.stringify([by, objective ?? area]);
}

function wordsOf({ type, data }: RecordedEvent): Given {
  if (type === viewTables.areas.type) {
    const { by, area, effect, text } = data as Fact<'consumer-area-view-given'>;
    return { by, heading: consumerAreas[area], text: `${effectWords[effect]}. ${text}` };
  }
  const { by, objective, view, text } = data as Fact<'objective-view-given'>;
  return { by, heading: objectiveName(objective), text: [`${viewWords[view]}.`, text].filter(Boolean).join(' ') };
}

const sectionsOf = (given: readonly Given[]): Document['sections'] =>
  [...Map.groupBy(given, ({ heading }) => heading)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([heading, all]) => ({
      ...{ id: heading.toLowerCase().replace(/[^a-z0-9]+/g, '-'), heading, level: 2, kind: 'other' as const, verbatim: false, tables: [] },
      text: all.map(({ by, text }) => `${capital(by.as ?? (by.body ? 'the Working Group' : 'a speaker'))}: ${text}`).join('\n\n'),
    }));
