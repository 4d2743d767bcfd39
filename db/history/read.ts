import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { eventSchemas, kindOf } from '../../lib/process/subjects.ts';
import { type HistoricFile, historicFile, peopleFile } from './format.ts';

export type Fault = { file: string; field: string; reason: string };
export type History = { files: { name: string; content: HistoricFile }[]; people: Record<string, string>; faults: Fault[] };

/** Reads every file of the historic register under `folder` and names each fault by file, field and reason; nothing is written. */
export function readHistory(folder: string): History {
  const history: History = { files: [], people: {}, faults: [] };
  for (const name of jsonFiles(folder)) {
    const file = relative(folder, name);
    const parsed = parse(name, file, history.faults);
    if (parsed === undefined) continue;
    if (file === 'people.json') {
      const people = check(peopleFile, parsed, file, '', history.faults);
      if (people) history.people = people;
      continue;
    }
    const content = check(historicFile, parsed, file, '', history.faults);
    if (content) history.files.push({ name: file, content: checkEvents(content, file, history.faults) });
  }
  checkReferences(history);
  checkIdentities(history);
  return history;
}

/** A proposal begins with its being raised or listed, and its number and slug are its own. */
function checkIdentities({ files, faults }: History): void {
  const taken = new Map<string, string>();
  const begun = new Set<string>();
  for (const { name, content } of files) {
    if (kindOf(content.subject) !== 'proposal') continue;
    const [first] = content.events;
    if (!begun.has(content.subject) && first && first.type !== 'raised' && first.type !== 'listed')
      faults.push({ file: name, field: `events[${first.key}].type`, reason: 'comes before the proposal was raised or listed' });
    begun.add(content.subject);
    for (const { key, data } of content.events)
      for (const [field, value] of identityOf(data)) {
        const other = taken.get(`${field} ${value}`);
        if (other) faults.push({ file: name, field: `events[${key}].data.${field}`, reason: `"${value}" is that of ${other} already` });
        taken.set(`${field} ${value}`, name);
      }
  }
}

/** What an entry makes a proposal known by: where it names both. */
export const identityOf = ({ slug, number, suffix }: Record<string, unknown>): ['slug' | 'number', string][] =>
  slug === undefined || number === undefined
    ? []
    : [
        ['slug', String(slug)],
        ['number', `${number}${suffix ?? ''}`],
      ];

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function parse(path: string, file: string, faults: Fault[]): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    faults.push({ file, field: '(the whole file)', reason: `is not JSON: ${(error as Error).message}` });
    return undefined;
  }
}

function check<T extends z.ZodType>(schema: T, value: unknown, file: string, prefix: string, faults: Fault[]): z.infer<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    faults.push({ file, field: `${prefix}${issue.path.join('.')}` || '(the whole file)', reason: issue.message });
  return undefined;
}

function checkEvents(content: HistoricFile, file: string, faults: Fault[]): HistoricFile {
  const keys = new Set<string>();
  const events = content.events.map((event) => {
    if (keys.has(event.key)) faults.push({ file, field: `events[${event.key}].key`, reason: 'is used twice in this file' });
    keys.add(event.key);
    const schema = eventSchemas[kindOf(content.subject)]?.[event.type];
    if (!schema) {
      faults.push({ file, field: `events[${event.key}].type`, reason: `"${event.type}" is not an event of ${content.subject}` });
      return event;
    }
    return {
      ...event,
      data: (check(schema, event.data, file, `events[${event.key}].data.`, faults) ?? event.data) as Record<string, unknown>,
    };
  });
  return { ...content, events };
}

/** Every `organisation/…`, `body/…`, `person/…`, `meeting/…`, `consultation/…`, `release/…`, `proposal/…` and paper that is named must exist. */
function checkReferences(history: History): void {
  const known = new Set<string>(Object.keys(history.people));
  for (const { content } of history.files) {
    known.add(content.subject);
    for (const event of content.events) if (typeof event.data.id === 'string') known.add(event.data.id);
  }
  for (const { name, content } of history.files)
    for (const event of content.events) {
      const paper = event.source?.paper;
      if (paper && !known.has(paper))
        history.faults.push({ file: name, field: `events[${event.key}].source.paper`, reason: `no paper "${paper}" is recorded` });
      for (const [field, reference] of references(event.data))
        if (!known.has(reference))
          history.faults.push({ file: name, field: `events[${event.key}].data.${field}`, reason: `"${reference}" is not in the record` });
    }
}

const REFERENCE = /^(organisation|body|person|meeting|consultation|release|proposal)\/[a-z0-9-]+$/;

function* references(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string' && REFERENCE.test(value)) yield [path, value];
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* references(item, `${path}[${i}]`);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* references(item, path ? `${path}.${key}` : key);
}
