import { englandAndWales } from '../calendar/working-days.ts';
import { decideSubject } from '../decide-subject.ts';
import { fold } from '../fold.ts';
import type { Actor } from '../proposal/actors.ts';
import { defaultSettings } from '../settings.ts';
import type { SubjectCircumstances } from '../subject-act.ts';
import { subjectActNamed } from '../subject-acts.ts';
import { type Directory, evolveDirectory } from './directory.ts';

export const keeper: Actor = {
  id: 'person/d',
  organisation: 'organisation/secas',
  name: 'SECAS',
  kinds: ['code-administrator', 'anyone'],
  category: null,
};
export const today = '2026-11-23';
const names: Record<string, string> = {
  'person/a': 'Ann Ash',
  'person/b': 'Bo Birch',
  'person/c': 'Cy Cole',
  'person/e': 'Eva Elm',
  'body/panel': 'Panel',
};
export const panel = {
  id: 'meeting/panel-2026-11-13',
  body: 'body/panel',
  day: '2026-11-13',
  number: null,
  standing: 'fact' as const,
  entry: 1,
  source: null,
  items: [],
};
export const coming = { ...panel, id: 'meeting/panel-2026-12-11', day: '2026-12-11' };

/** A directory that has grown by acts alone, each decided on what the ones before had made of it. */
export class Book {
  directory: Directory | null = null;
  private position = 0;

  constructor() {
    const seed: [string, Record<string, unknown>][] = [
      ['body-recorded', { id: 'body/panel', name: 'Panel', abbreviation: null, text: 'x' }],
      ['body-recorded', { id: 'body/change-board', name: 'Change Board', abbreviation: null, text: 'x' }],
      ...(
        [
          ['small', 'party', 'small-supplier'],
          ['large', 'party', 'large-supplier'],
          ['gas', 'party', 'gas-network'],
          ['forum', 'other', null],
          ['secas', 'code-administrator', null],
        ] as const
      ).map(([id, kind, category]): [string, Record<string, unknown>] => [
        'organisation-recorded',
        {
          id: `organisation/${id}`,
          name: id,
          labels: [],
          kind,
          category,
          categoryPrinted: null,
          votingGroup: id === 'large' ? 'Group One' : null,
        },
      ]),
      ...(
        [
          ['a', 'small'],
          ['b', 'small'],
          ['c', 'large'],
          ['e', null],
        ] as const
      ).map(([id, of]): [string, Record<string, unknown>] => [
        'person-recorded',
        { id: `person/${id}`, organisation: of && `organisation/${of}`, role: null },
      ]),
      [
        'seat-recorded',
        { id: 'seat/small-1', body: 'body/change-board', name: 'Small Supplier 1', category: 'small-supplier', voting: true },
      ],
      [
        'seat-recorded',
        { id: 'seat/network-1', body: 'body/change-board', name: 'Network 1', category: 'electricity-network', voting: true },
      ],
      ['seat-recorded', { id: 'seat/chair', body: 'body/panel', name: 'Chair', category: null, voting: false }],
    ];
    for (const [type, data] of seed) this.tell(type, data, '2026-01-05');
  }

  tell(type: string, data: Record<string, unknown>, on: string, corrects: number | null = null) {
    this.position += 1;
    const at = { stream: 'directory', version: this.position, position: this.position, recorded: '2026-11-23T09:00:00.000Z' };
    const event = { ...at, type, v: 1, effective: { on }, actor: 'person/d', rule: null, source: null, corrects, data };
    this.events.push(event);
    this.directory = fold<Directory>(this.events, evolveDirectory);
  }
  private events: Parameters<typeof fold>[0][number][] = [];

  decide(act: string, input: unknown, actor: Actor = keeper) {
    const on: SubjectCircumstances = {
      directory: this.directory as Directory,
      declared: null,
      changed: null,
      calendar: englandAndWales,
      settings: defaultSettings,
      meetingOf: (id) => [panel, coming].find((meeting) => meeting.id === id) ?? null,
      releases: () => [],
      nameOf: (id) => names[id] ?? id,
      consultationOf: () => null,
      contactOf: () => ({ email: null, telephone: null }),
      windowsUntil: null,
      freshPerson: 'person/7f3a',
      actor,
      today,
      now: `${today}T10:00:00.000Z`,
    };
    const found = subjectActNamed(act);
    if (!found) throw new Error(`No act "${act}"`);
    return decideSubject(found, on, input);
  }

  take(act: string, input: unknown) {
    const decided = this.decide(act, input);
    if (!decided.ok) throw new Error(JSON.stringify(decided));
    for (const { type, data, effective, corrects } of decided.events)
      this.tell(type, data, 'on' in effective ? effective.on : today, corrects);
    return decided;
  }
}

/** A refusal with its rule; anything else as it is. */
export const reasonOf = (answer: ReturnType<Book['decide']>) => ('reason' in answer ? `${answer.rule}: ${answer.reason}` : answer);
