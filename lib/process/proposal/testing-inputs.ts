import type { z } from 'zod';
import type { AnyAct } from '../act.ts';
import { addDays, type Day } from '../day.ts';
import { reportItems } from './report-items.ts';
import { reportContent } from './testing-report.ts';

/** What Zod keeps of a schema, as far as making up a value needs it. */
type Definition = {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
  shape?: Record<string, z.ZodType>;
  format?: string;
};

/** The simplest value that a schema accepts, its days on `day`; undefined where it may be left out. Throws on a kind of schema that no form has. */
export function simplest(schema: z.ZodType, day: Day): unknown {
  const def = (schema as unknown as { def: Definition }).def;
  switch (def.type) {
    case 'optional':
    case 'default':
      return undefined;
    case 'nullable':
      return null;
    case 'boolean':
      return true;
    case 'number':
    case 'int':
      return 1;
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'array':
      return [simplest(def.element as z.ZodType, day)];
    case 'union':
      return simplest(def.options?.[0] as z.ZodType, day);
    case 'pipe':
      return simplest(def.in as z.ZodType, day);
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, inner]) => [name, simplest(inner, day)]));
    case 'string':
      return def.format === 'date' ? day : 'Words';
    default:
      throw new Error(`No value is made up for a schema of the type ${def.type}`);
  }
}

/** What each form says where nothing else is asked for: every guard that a text, a date or a tick can meet is met. */
const usual = (day: Day): Record<string, unknown> => ({
  statementFinal: true,
  proposerInsists: true,
  testingLikely: false,
  timetable: [{ what: 'Panel', on: addDays(day, 90) }],
  path: 'self-governance',
  opens: addDays(day, 1),
  closes: addDays(day, 8),
  complete: reportKeys,
  noConsultationReason: 'None was needed.',
  steps: [{ step: 'More analysis' }],
  secVersion: '9.9',
  authorityConsent: 'document/letter',
  confirm: true,
  happened: day,
});

const reportKeys = reportItems.map(({ key }) => key);

/** What the forms that publish content say, act by act. */
const ofAct: Readonly<Record<string, Record<string, unknown>>> = {
  ...reportContent,
  assign: { analyst: 'person/p005' },
  'confirm-monitor': { decisions: [{ body: 'body/ssc', decision: 'told', reason: 'It is about security.' }] },
  correct: { changes: [{ entry: 1, field: 'title', value: 'Meter readings by e-mail' }] },
  'publish-decision-notice': { version: '9.0', sections: [{ heading: 'Decision', text: 'It is approved.' }] },
  'publish-legal-text': { version: '9.0', clauses: [{ part: 'Section D', ref: 'D1.3', before: 'daily', after: 'weekly' }] },
  'publish-problem-statement': { version: '9.0', sections: [{ id: 'issue', text: 'Readings arrive late.' }] },
  'publish-solution': { version: '9.0' },
  'publish-version': { ...reportContent['publish-version'], version: '9.0' },
  'put-alternative': { achieves: true, facilitates: true, count: { for: 5, against: 2, abstain: 0 }, preference: { this: 4, other: 3 } },
  'give-view': { version: 'problem-statement 0.1' },
  represent: { altHan: 'section-z' },
  appeal: { forum: 'authority' },
  'csc-recommend': { meeting: 'meeting/csc-2021-03-23', outcome: 'not-ready' },
  'change-implementation-date': { date: '2031-11-06' },
  'record-outcome': { what: 'Panel' },
  'submit-fmr': { responses: 0 },
  'state-technical-changes': { changes: [{ title: 'A new message', solutions: ['proposed'] }] },
  'state-sec-parts': { parts: [{ part: 'Section D', clause: 'D1.3' }] },
};

/** A form of an act filled in so that it can be taken; `own` where a test is about a field. */
export function filledIn(act: AnyAct, day: Day, own: Record<string, unknown> = {}): Record<string, unknown> {
  const given = { ...usual(day), ...ofAct[act.act], ...own };
  const fields = Object.entries(act.input.shape).map(([name, schema]) => [
    name,
    name in given ? given[name] : simplest(schema as z.ZodType, day),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

type Choose = { next: (below: number) => number; one: <T>(list: readonly T[]) => T };

const words = [
  'Words',
  '',
  '  ',
  '<script>alert(1)</script>',
  '\u202Egnp.exe',
  'x'.repeat(30_000),
  'body/panel',
  'meeting/none',
  'A reason.',
];

/** Anything that somebody may send for a form: most of it fits its schema, some of it does not. */
export function anyInput(act: AnyAct, day: Day, choose: Choose): Record<string, unknown> {
  const good = filledIn(act, day);
  const fields = Object.entries(act.input.shape).map(([name, schema]) => {
    const kind = choose.next(8);
    if (kind === 0) return [name, undefined];
    if (kind === 1) return [name, choose.one<unknown>([...words, -1, null, true, [], {}, addDays(day, 400)])];
    return [name, kind < 5 && name in good ? good[name] : anyOf(schema as z.ZodType, day, choose)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** A form that can be taken, with its choices made at random. */
export function chosenInput(act: AnyAct, day: Day, choose: Choose): Record<string, unknown> {
  const choices = Object.entries(act.input.shape).filter(([, schema]) => choicesOf(schema as z.ZodType) !== null);
  return filledIn(act, day, Object.fromEntries(choices.map(([name, schema]) => [name, choose.one(choicesOf(schema as z.ZodType) ?? [])])));
}

/** What one can choose among in a field, or null where it is no choice. */
function choicesOf(schema: z.ZodType): readonly unknown[] | null {
  const { type, entries, innerType } = (schema as unknown as { def: Definition }).def;
  if (type === 'enum') return Object.values(entries ?? {});
  return innerType ? choicesOf(innerType) : null;
}

/** A value that a schema may accept, chosen among many. */
function anyOf(schema: z.ZodType, day: Day, choose: Choose): unknown {
  const def = (schema as unknown as { def: Definition }).def;
  const inner = def.innerType as z.ZodType;
  switch (def.type) {
    case 'optional':
    case 'default':
      return choose.next(2) === 0 ? undefined : anyOf(inner, day, choose);
    case 'nullable':
      return choose.next(2) === 0 ? null : anyOf(inner, day, choose);
    case 'boolean':
      return choose.next(2) === 0;
    case 'number':
    case 'int':
      return choose.next(30);
    case 'enum':
      return choose.one(Object.values(def.entries ?? {}));
    case 'array':
      return Array.from({ length: choose.next(3) }, () => anyOf(def.element as z.ZodType, day, choose));
    case 'union':
      return anyOf(choose.one(def.options ?? []), day, choose);
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, one]) => [name, anyOf(one, day, choose)]));
    case 'string':
      return def.format === 'date' ? addDays(day, choose.next(41) - 20) : choose.one(words);
    default:
      return simplest(schema, day);
  }
}
