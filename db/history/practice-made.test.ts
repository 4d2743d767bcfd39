import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../lib/process/event.ts';
import type { ActorKind } from '../../lib/process/proposal/actors.ts';
import { findAct } from '../../lib/process/proposal/acts/index.ts';
import { type ActName, arrowOf, leadsFrom } from '../../lib/process/proposal/arrows.ts';
import { due } from '../../lib/process/proposal/due.ts';
import type { Fact } from '../../lib/process/proposal/facts.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { subjectActs } from '../../lib/process/subject-acts.ts';
import { database, holdDatabase } from '../index.ts';
import { since } from '../log.ts';
import { databaseWithPractice } from '../testing.ts';
import { readExample } from './practice-example.ts';

let events: RecordedEvent[];
beforeAll(async () => {
  holdDatabase(await databaseWithPractice());
  ({ events } = readExample());
});

/** Who did it, as the acts call them. */
const capacities: Record<string, readonly ActorKind[]> = {
  'body/code-administrator': ['code-administrator'],
  'person/x002': ['code-administrator'],
  'person/x001': ['proposer', 'party'],
  'body/csc': ['change-sub-committee'],
  'body/tabasc': ['sub-committee'],
  'body/panel': ['panel'],
  'body/working-group': ['working-group'],
  'organisation/practice-dcc': ['dcc'],
  'organisation/westermarch-electricity': ['party'],
  'organisation/practice-consumer-voice': ['consumer-body'],
};

/** By which act an entry is made; of a document, by its kind. */
const acts: Record<string, readonly ActName[]> = {
  raised: ['accept'],
  accepted: ['accept'],
  'proposer-named': ['accept'],
  'contact-named': ['assign'],
  summarised: ['summarise'],
  'put-in-short': ['summarise'],
  'sec-part-affected': ['state-sec-parts'],
  'conversion-asked': ['ask-for-conversion'],
  'csc-recommended': ['csc-recommend'],
  converted: ['panel-convert'],
  'solution-put-forward': ['publish-solution', 'put-alternative'],
  'legal-text-drafted': ['publish-legal-text'],
  'party-impact-stated': ['state-impacts'],
  'other-impact-stated': ['state-impacts'],
  'cost-stated': ['state-costs'],
  'implementation-option-stated': ['state-implementation-options'],
  'objective-view-given': ['give-objective-view'],
  'consumer-area-view-given': ['give-consumer-view'],
  'view-given': ['give-view', 'represent'],
  'report-submitted': ['submit-modification-report'],
  'approved-for-consultation': ['approve-for-consultation'],
  'report-finalised': ['submit-fmr'],
  'result-published': ['publish-result'],
  implemented: ['implement'],
  'problem-statement': ['accept', 'publish-problem-statement'],
  'modification-report': ['publish-version', 'submit-fmr'],
};

/** What a paper alone can attest, and by which act, of whom, the same is put on record here. */
const attested: Record<string, { act: ActName; by: ActorKind }[]> = {
  // A row is what the Panel plans; what came of it is the entry of that day, or recorded beside it.
  'timetable-row-stated': [
    { act: 'panel-convert', by: 'panel' },
    { act: 'set-timetable', by: 'panel' },
    { act: 'record-outcome', by: 'code-administrator' },
  ],
  // A committee's view, the Working Group's variation with its count, a change that a solution brings in the solution's own words.
  'outcome-attested': [
    { act: 'give-view', by: 'sub-committee' },
    { act: 'put-alternative', by: 'working-group' },
  ],
  'technical-change-stated': [{ act: 'publish-solution', by: 'proposer' }],
  // What the Working Group and the consumer body said at its meetings stands in the report, which the Code Administrator writes.
  'view-given': [{ act: 'publish-version', by: 'code-administrator' }],
  'decision-notice': [{ act: 'publish-result', by: 'code-administrator' }],
};

/** What is made on pages beside those of the acts. */
const pages: Record<string, string> = {
  'consultation-linked': 'app/admin/consultations/new',
  consultation: 'app/admin/consultations/new',
  'recommendation-put': 'app/ballots/new',
  announced: 'app/admin/consultations/new',
  'response-published': 'app/admin/consultations/[id]/responses/publish',
  'outcome-summarised': 'app/admin/consultations/[id]/responses',
};

const kindOf = ({ type, data }: RecordedEvent): string =>
  type === 'document-published' ? (data as Fact<'document-published'>).document.kind : type;
const stateBefore = (event: RecordedEvent) =>
  events.filter(({ position }) => position < event.position).reduce<Proposal | null>(evolve, null);
const offered = (act: ActName, by: ActorKind): boolean =>
  findAct(act) !== undefined && (arrowOf(act).by as readonly ActorKind[]).includes(by);
const pageOf = (folder: string) => existsSync(join(import.meta.dirname, '../..', folder, 'page.tsx'));

/** Whether somebody in that capacity is offered an act that makes the entry, in the stage of that day. */
function made(event: RecordedEvent): boolean {
  const before = stateBefore(event);
  // Until it is accepted there is no proposal on the record, and accepting makes its first entries.
  const stage = events.some(({ type, position }) => type === 'accepted' && position < event.position) ? before?.stage : 'submitted';
  const possible = (act: ActName) => stage != null && (act === 'accept' || leadsFrom(arrowOf(act), stage));
  const kinds = capacities[event.actor] ?? [];
  return (acts[kindOf(event)] ?? []).some((act) => possible(act) && kinds.some((by) => offered(act, by)));
}

describe('EX01’s record could have been made by its people through the pages', () => {
  test('each entry of the proposal is made by an act that its page offers to that kind of person in that stage, by a page of its own, or by the calendar', () => {
    const others = events.filter((event) => !made(event));
    const left = others.filter((event) => !(kindOf(event) in pages) && !(kindOf(event) in attested));
    expect(left.map(({ type }) => type)).toEqual(['decision-became-final']);
    const views = others.filter(({ type }) => type === 'view-given').map(({ actor }) => actor);
    expect(new Set(views)).toEqual(new Set(['body/working-group', 'organisation/practice-consumer-voice']));
    for (const event of left) {
      const before = stateBefore(event);
      expect(before && due(before, '2024-08-31')).toMatchObject({ event: { type: event.type } });
    }
  });

  test('what only a paper attests is put on record by an act of somebody, and what has a page of its own has it', () => {
    for (const [kind, ways] of Object.entries(attested))
      for (const { act, by } of ways) expect([kind, act, by, offered(act, by)]).toEqual([kind, act, by, true]);
    for (const folder of Object.values(pages)) expect([folder, pageOf(folder)]).toEqual([folder, true]);
    expect(pageOf('app/practice/[slug]/do/[act]')).toBe(true);
  });

  test('its meetings, releases and consultations are made by the acts and the pages of the Code Administrator', () => {
    const subjects = /^(?:meeting|release|consultation)\//;
    const entries = since(database(), 'practice', 0).filter(({ stream }) => subjects.test(stream));
    const kinds = [...new Set(entries.map(({ stream, type }) => `${stream.split('/')[0]} ${type}`))].sort();
    expect(kinds).toEqual([
      'consultation announced',
      'consultation outcome-summarised',
      'consultation response-published',
      'meeting item-listed',
      'meeting scheduled',
      'release announced',
    ]);
    const byAct = { 'meeting item-listed': 'list-item', 'meeting scheduled': 'schedule-meeting', 'release announced': 'announce-release' };
    for (const name of Object.values(byAct)) expect(subjectActs.map(({ act }) => act)).toContain(name);
    for (const type of ['announced', 'response-published', 'outcome-summarised']) expect(pages).toHaveProperty(type);
  });
});
