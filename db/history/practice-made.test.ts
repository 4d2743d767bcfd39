import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyAct } from '../../lib/process/act.ts';
import { lastDayOf } from '../../lib/process/day.ts';
import { decide } from '../../lib/process/decide.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import type { Actor, ActorKind } from '../../lib/process/proposal/actors.ts';
import { findAct } from '../../lib/process/proposal/acts/index.ts';
import { type ActName, arrowOf, leadsFrom } from '../../lib/process/proposal/arrows.ts';
import { due } from '../../lib/process/proposal/due.ts';
import { isFact } from '../../lib/process/proposal/evolve-fact.ts';
import { type Fact, type FactType, facts } from '../../lib/process/proposal/facts.ts';
import { firstDocuments } from '../../lib/process/proposal/form/first-document.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { contextOf, form } from '../../lib/process/proposal/testing.ts';
import type { Release } from '../../lib/process/release/release.ts';
import { subjectActs } from '../../lib/process/subject-acts.ts';
import { database, holdDatabase } from '../index.ts';
import { since } from '../log.ts';
import { readSubjects } from '../queries/subjects.ts';
import { databaseWithPractice } from '../testing.ts';
import { entryOf, readExample } from './practice-example.ts';
import { typedFor } from './practice-inputs.ts';

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
  restated: ['state-sec-parts', 'state-technical-changes', 'state-impacts', 'state-costs', 'state-implementation-options'],
  'technical-change-stated': ['state-technical-changes'],
  'row-outcome-recorded': ['record-outcome'],
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
  'proposal-form': ['accept'],
  'problem-statement': ['accept', 'publish-problem-statement'],
  'modification-report': ['publish-version', 'submit-fmr'],
  'decision-notice': ['publish-decision-notice'],
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
/** The first version of the problem statement is made by accepting, of the form. */
const firstStatement = () => events.find(({ type }) => type === 'document-published')?.position;
/** Whether the act is the one for just this entry, where several make entries of its kind: each set of facts has its own, and so has a written representation. */
const fits = (act: ActName, { type, data }: RecordedEvent): boolean => {
  if (type === 'restated') return act === `state-${data.what}`;
  if (type === 'view-given') return (act === 'represent') === (data.about === 'Written representation');
  return act !== 'accept';
};
const pageOf = (folder: string) => existsSync(join(import.meta.dirname, '../..', folder, 'page.tsx'));

/** The acts by which the entry is made that somebody in that capacity is offered in the stage of that day; none where there is none. */
function actsThatMake(event: RecordedEvent): ActName[] {
  const before = stateBefore(event);
  // Until it is accepted there is no proposal on the record, and accepting makes its first entries.
  const stage = events.some(({ type, position }) => type === 'accepted' && position < event.position) ? before?.stage : 'submitted';
  const accepted = lastDayOf(event.effective) === lastDayOf(entryOf(events, 'accepted').effective);
  const possible = (act: ActName) => stage != null && (act === 'accept' ? accepted : leadsFrom(arrowOf(act), stage));
  const kinds = capacities[event.actor] ?? [];
  return (acts[kindOf(event)] ?? []).filter((act) => possible(act) && kinds.some((by) => offered(act, by)));
}

/** Whoever made the entry, as the act knows them. */
function actorOf({ actor }: RecordedEvent, { proposers }: Proposal): Actor {
  const organisation = actor.startsWith('organisation/') ? actor : actor === 'person/x001' ? (proposers[0]?.organisation ?? null) : null;
  return { id: actor, organisation, name: actor, kinds: capacities[actor] ?? [], category: null };
}

/** What the act decides where the entry is typed into its form, on the state and the day of the entry: its events of that kind. */
function decidedBy(act: ActName, event: RecordedEvent): unknown[] {
  // A paper of the example prints its report; made by the acts alone it has none.
  const { documents, ...rest } = stateBefore(event) as Proposal;
  const before = { ...rest, documents: documents.map((document) => ({ ...document, source: null })) };
  const first = event.type === 'restated' ? (events.find(({ position }) => position === event.position + 1) as RecordedEvent) : event;
  const releases = readSubjects<Release>('release', 'practice');
  const decision = decide(findAct(act) as AnyAct, {
    proposal: before,
    actor: actorOf(event, before),
    context: contextOf({ releases, consultations: [report] }),
    now: `${lastDayOf(event.effective)}T12:00:00.000Z`,
    input: typedFor(act, { event: first, events, before }),
  });
  return 'events' in decision
    ? decision.events.filter(({ type }) => type === event.type).map(({ data }) => said(event.type, data))
    : [decision];
}
const report = {
  ...{ kind: 'modification-report' as const, opens: '2024-07-15', closes: '2024-08-02', closesAt: '17:00' },
  ...{ closesBy: '2024-08-02T16:00:00.000Z', paused: false, collated: true, responses: 5 },
};

/** What an entry says, of a document and a legal text which it is: their words and dates are the example's own. */
function said(type: string, data: unknown): unknown {
  const parsed = facts[type as FactType].parse(data);
  if ('document' in parsed) return { key: parsed.document.key, kind: parsed.document.kind };
  if ('text' in parsed && typeof parsed.text === 'object') return { appliesTo: parsed.text.appliesTo, version: parsed.text.version };
  return parsed;
}

/** What accepting makes of the form that was submitted, the form itself among it. */
const byAcceptance = new Set(['raised', 'accepted', 'proposer-named', 'proposal-form']);

describe('EX01’s record could have been made by its people through the pages', () => {
  test('each entry of the proposal is made by an act that its page offers to that kind of person in that stage, by a page of its own, or by the calendar', () => {
    const left = events.filter((event) => actsThatMake(event).length === 0 && !(kindOf(event) in pages));
    expect(left.map(({ type }) => type)).toEqual(['decision-became-final']);
    for (const event of left) {
      const before = stateBefore(event);
      expect(before && due(before, '2024-08-31')).toMatchObject({ event: { type: event.type } });
    }
    for (const folder of Object.values(pages)) expect([folder, pageOf(folder)]).toEqual([folder, true]);
    expect(pageOf('app/practice/[slug]/do/[act]')).toBe(true);
  });

  test('no entry attests what an act records: no row of a timetable, no outcome', () => {
    expect(events.filter(({ type }) => type === 'timetable-row-stated' || type === 'outcome-attested')).toEqual([]);
  });

  test('typed into the form of its act, each fact is what the act decides; what formal acts decide has a test of its own', () => {
    const byActs = events.filter((event) => actsThatMake(event).length > 0 && isFact(event.type) && !byAcceptance.has(kindOf(event)));
    expect(byActs.length).toBeGreaterThan(60);
    for (const event of byActs.filter(({ position }) => position !== firstStatement())) {
      const decided = actsThatMake(event).flatMap((act) => (fits(act, event) ? decidedBy(act, event) : []));
      expect(decided, `${event.type} of ${lastDayOf(event.effective)} by ${event.actor}`).toContainEqual(said(event.type, event.data));
    }
  });

  test('its original form is what acceptance publishes of the answers, and its first statement holds the issue as the form has it', () => {
    const published = (kind: string) => {
      const event = events.find((one) => kindOf(one) === kind) as RecordedEvent;
      return (event.data as Fact<'document-published'>).document;
    };
    const issue = published('problem-statement').sections.find(({ id }) => id === 'issue')?.text ?? '';
    const { title } = (events[0] as RecordedEvent).data as { title: string };
    const answers = {
      ...{ title, issue, effects: 'none', fromAuthority: 'no', path: 'self-governance', testing: 'no', urgency: 'no' },
      solution: 'The DCC publishes a short notice in plain language, beside the incident record, whenever alerts are held up.',
      pathReason: 'It changes no right and no charge, and sets no Party before another.',
    };
    const proposer = { organisation: 'organisation/larkhollow-light', person: 'person/x001' };
    const nameOf = (id: string) => ({ 'organisation/larkhollow-light': 'Larkhollow Light' })[id] ?? id;
    const [, asForm] = firstDocuments(form({ regime: '2018', title, issue, answers, proposer }), '2024-02-19', nameOf);
    expect(published('proposal-form')).toEqual({ ...asForm, terms: published('problem-statement').terms });
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
