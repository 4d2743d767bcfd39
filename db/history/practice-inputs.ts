import type { RecordedEvent } from '../../lib/process/event.ts';
import type { ActName } from '../../lib/process/proposal/arrows.ts';
import type { Fact } from '../../lib/process/proposal/facts.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { redlineSides } from './practice-redline.ts';

type Input = Record<string, unknown>;
type Asked = { event: RecordedEvent; events: readonly RecordedEvent[]; before: Proposal };

/** What somebody types to bring an entry of EX01 about by an act, taken from the entry; a row of a table is typed with the rows beside it. */
export function typedFor(act: ActName, { event, events, before }: Asked): Input {
  const { data, type } = event;
  const beside = events.filter((other) => other.type === type && sameDay(other, event)).map((other) => other.data);
  const typed = inputs[act];
  if (!typed) throw new Error(`Nothing is typed for ${act}`);
  return typed(data, beside, before, event);
}

const sameDay = (a: RecordedEvent, b: RecordedEvent): boolean => JSON.stringify(a.effective) === JSON.stringify(b.effective);
const figures = (version: unknown): string => /\d+(?:\.\d+)*/.exec(String(version))?.[0] ?? '';
const documentOf = (data: Input) => (data as Fact<'document-published'>).document;
const written = (data: Input): Input => {
  const { title, version, sections } = documentOf(data);
  return {
    title,
    version: figures(version),
    sections: sections.map(({ id, heading, kind, text = heading }) => ({ id, heading, kind, text })),
  };
};

const inputs: Partial<Record<ActName, (data: Input, beside: Input[], before: Proposal, event: RecordedEvent) => Input>> = {
  assign: ({ person }) => ({ analyst: person }),
  summarise: (data, beside, { summary }) => ('aspect' in data ? { text: summary?.text, inShort: beside } : data),
  'state-sec-parts': (_, beside) => ({ parts: beside }),
  'state-technical-changes': (_, beside) => ({ changes: beside.map(({ number: _number, ...change }) => change) }),
  'state-impacts': (data, beside) => ('category' in data ? { parties: beside } : { others: beside }),
  'state-costs': (_, beside) => ({ costs: beside.map(({ pounds, ...cost }) => ({ ...cost, ...(pounds as object) })) }),
  'state-implementation-options': (_, beside) => ({ options: beside.map(({ release, text }) => ({ release, ...(text ? { text } : {}) })) }),
  'publish-problem-statement': (data) => ({
    version: figures(documentOf(data).version),
    sections: [{ id: 'issue', text: documentOf(data).sections.find(({ id }) => id === 'issue')?.text }],
  }),
  'publish-version': (data) => ({ kind: documentOf(data).kind, ...written(data) }),
  'publish-decision-notice': written,
  'submit-fmr': () => ({}),
  'publish-solution': ({ key, version, text }) => ({ solution: key, version, text }),
  'put-alternative': ({ text }) => ({
    ...{ text, achieves: true, facilitates: true },
    ...{ count: { for: 6, against: 2, abstain: 0 }, preference: { this: 6, other: 2 } },
  }),
  'publish-legal-text': ({ text }) => {
    const { appliesTo, version, base, clauses } = text as Fact<'legal-text-drafted'>['text'];
    return { appliesTo, version, base, clauses: clauses.map((clause) => redlineSides(clause)) };
  },
  'give-objective-view': ({ by, objective, view, text }) => ({ ...voice(by), views: [{ objective, view, text }] }),
  'give-consumer-view': ({ by, area, effect, text }) => ({ ...voice(by), views: [{ area, effect, text }] }),
  'give-view': ({ to, onDocument, about, text, by, meeting }) => {
    const { key, version } = onDocument as { key: string; version: string };
    return { to, version: `${key} ${version}`, about, text, within: (by as { as?: string }).as, meeting };
  },
  represent: ({ text, evidence, to }) => ({ text, evidence, to }),
  'record-outcome': (data) => data,
};

/** Whose view the Code Administrator says that it writes down; others speak for themselves. */
const voice = (by: unknown): Input => ((by as { as?: string }).as === 'SEC Parties' ? { speaker: 'parties' } : {});
