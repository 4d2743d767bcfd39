import { englandAndWales } from '../calendar/working-days.ts';
import type { Context } from '../context.ts';
import type { Day, Instant } from '../day.ts';
import { type Decision, decide, imagined } from '../decide.ts';
import type { NewEvent, RecordedEvent } from '../event.ts';
import type { Held } from '../meeting/held-by.ts';
import { defaultSettings } from '../settings.ts';
import type { Actor, ActorKind } from './actors.ts';
import { findAct } from './acts/index.ts';
import type { ActName } from './arrows.ts';
import type { Vote } from './ballot.ts';
import type { BallotState } from './ballot-state.ts';
import type { Regime } from './facts.ts';
import { evolve, type Proposal } from './proposal.ts';
import type { Submission } from './submission.ts';

const person = (name: string, kinds: ActorKind[], organisation: string | null = null): Actor => ({
  id: `person/${name}`,
  organisation,
  name: organisation ? (namesById[organisation] ?? organisation) : name,
  kinds,
  category: null,
});

const committee = (id: string, name: string, kind: ActorKind): Actor => ({
  id: `body/${id}`,
  organisation: null,
  name,
  kinds: [kind],
  category: null,
});

const namesById: Record<string, string> = {
  'organisation/northern-supply': 'Northern Supply',
  'organisation/tyne-networks': 'Tyne Networks',
  'organisation/citizens-advice': 'Citizens Advice',
  'organisation/dcc': 'DCC',
  'body/panel': 'SEC Panel',
  'body/ssc': 'Security Sub-Committee',
  'body/smki-pma': 'SMKI PMA',
};

/** Made-up people in every capacity. Northern Supply is the Proposer of what `raise` makes. */
export const cast = {
  proposer: person('p001', ['party'], 'organisation/northern-supply'),
  party: person('p002', ['party'], 'organisation/tyne-networks'),
  dcc: person('p003', ['party', 'dcc'], 'organisation/dcc'),
  citizensAdvice: person('p004', ['consumer-body'], 'organisation/citizens-advice'),
  secas: person('p005', ['code-administrator']),
  panel: committee('panel', 'SEC Panel', 'panel'),
  csc: committee('csc', 'Change Sub-Committee', 'change-sub-committee'),
  board: committee('change-board', 'Change Board', 'change-board'),
  authority: person('p008', ['authority']),
  outsider: person('p009', []),
};

/** A meeting as its id tells it: `meeting/csc-2021-03-23`; one that has a number in place of a day was before everything. */
function meetingOf(id: string): Held | null {
  const [, body, day] = /^meeting\/([a-z-]+?)-(\d[\d-]*)$/.exec(id) ?? [];
  return body && day ? { body: `body/${body}`, day: day.length === 10 ? day : '2016-01-15' } : null;
}

export const contextOf = (own: Partial<Context> = {}): Context => ({
  settings: defaultSettings,
  calendar: englandAndWales,
  nameOf: (id) => namesById[id] ?? id,
  panelMembers: 10,
  meetingOf,
  submission: null,
  nextNumber: 900,
  slugTaken: () => false,
  ballot: null,
  releases: [
    { id: 'release/june-2021', name: 'June 2021', date: '2021-06-24', decisionCutoff: '2021-06-10' },
    { id: 'release/november-2021', name: 'November 2021', date: '2021-11-04', decisionCutoff: null },
    { id: 'release/november-2027', name: 'November 2027', date: '2027-11-04', decisionCutoff: null },
  ],
  consultations: [],
  ...own,
});

/** A complete form that waits for acceptance, with what a test is about. */
export const form = (own: Partial<Submission> = {}): Submission => {
  const { title = 'Meter readings by post', issue = 'Readings arrive late.' } = own;
  return {
    stage: 'submitted',
    regime: '2018',
    submitted: '2019-09-05',
    title,
    issue,
    proposer: { organisation: 'organisation/northern-supply', person: 'person/p001' },
    path: null,
    urgency: null,
    testingLikely: false,
    raisedByPanel: false,
    answers: { ...complete, title, issue, description: issue },
    standing: 'party',
    contact: null,
    received: null,
    ...own,
  };
};

/** Every mandatory answer of both regimes. */
const complete = {
  aim: 'To read meters in time. Nothing else changes.',
  path: 'self-governance',
  urgency: 'no',
  refinement: 'working-group',
  impacts: 'Low: Small Suppliers.',
  contactName: 'Ada Northern',
  contactEmail: 'ada@example.com',
  alternateName: 'Bea Northern',
  alternateTelephone: '0191 498 0000',
  testing: 'no',
};

export const at = (day: Day, time = '12:00'): Instant => `${day}T${time}:00.000Z`;

/** Folds decided events in, as the log would read them back. */
export const after = (proposal: Proposal | null, events: readonly NewEvent[], now: Instant): Proposal =>
  events.reduce<Proposal | null>((p, event) => evolve(p, imagined(event, p, now, 'proposal/900')), proposal) as Proposal;

type Taking = { by: Actor; on: Day; time?: string; input?: Record<string, unknown>; context?: Partial<Context> };

/** What `decide` answers to an act. */
export function ask(act: ActName, proposal: Proposal | null, { by, on, time, input = {}, context = {} }: Taking): Decision {
  const found = findAct(act);
  if (!found) throw new Error(`"${act}" cannot be taken yet`);
  return decide(found, { proposal, actor: by, context: contextOf(context), now: at(on, time), input });
}

/** Takes an act that must succeed. Throws with the refusal where it does not. */
export function take(act: ActName, proposal: Proposal | null, taking: Taking): Proposal {
  const decision = ask(act, proposal, taking);
  if (!decision.ok) throw new Error(`${act}: ${JSON.stringify(decision)}`);
  return after(proposal, decision.events, at(taking.on, taking.time));
}

/** The sentence of a refusal; throws where the act was possible. */
export function refusalOf(act: ActName, proposal: Proposal | null, taking: Taking): string {
  const decision = ask(act, proposal, taking);
  if (decision.ok) throw new Error(`${act} was possible`);
  return 'reason' in decision ? decision.reason : JSON.stringify(decision.invalid);
}

/** A proposal accepted here on a day, with the regime and whatever else the form says. */
export function raise(own: Partial<Submission> = {}, on: Day = '2019-09-10', number = 900): Proposal {
  return take('accept', null, { by: cast.secas, on, context: { submission: form(own), nextNumber: number } });
}

/** The same proposal set into a stage, with the formal state that a test is about. */
export const inStage = (
  stage: Proposal['stage'],
  regime: Regime = '2018',
  own: Partial<Proposal> = {},
  formal: Partial<Proposal['formal']> = {},
) => {
  const raised = raise({ regime });
  return { ...raised, ...own, stage, steps: raised.steps, formal: { ...raised.formal, ...formal } };
};

/** A closed ballot on the Proposed Solution: so many votes for, against and abstentions. */
export function ballotOf(approve: number, reject: number, abstain: number, closed: Day, seats = 12): BallotState {
  const cast = (choice: Vote['choice'], n: number, from: number) =>
    Array.from(
      { length: n },
      (_, i): Vote => ({
        seat: `Seat ${from + i}`,
        category: 'large-supplier',
        person: null,
        alternate: null,
        choice,
        reason: choice === 'abstain' ? '' : 'It serves the DCC’s objectives.',
        objectives: choice === 'abstain' ? [] : ['b'],
      }),
    );
  const votes = [...cast('approve', approve, 1), ...cast('reject', reject, approve + 1), ...cast('abstain', abstain, approve + reject + 1)];
  return {
    ...{ opened: closed, closed, seats, quorum: Math.ceil(seats / 2), behind: null },
    solutions: [{ key: 'proposed', label: 'Proposed Solution', votes }],
  };
}

/** The recorded events of a proposal, numbered as the log numbers them. */
export const recordedOf = (proposal: Proposal): RecordedEvent[] =>
  proposal.events.map((event, i) => ({ ...event, position: i + 1, version: i + 1 }));
