import { beforeAll, describe, expect, it, test } from 'vitest';
import type { AnyAct } from '../../lib/process/act.ts';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import { type Day, lastDayOf } from '../../lib/process/day.ts';
import { decide } from '../../lib/process/decide.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import { fold } from '../../lib/process/fold.ts';
import type { ActorKind } from '../../lib/process/proposal/actors.ts';
import { findAct } from '../../lib/process/proposal/acts/index.ts';
import { type ActName, arrowOf, leadsFrom } from '../../lib/process/proposal/arrows.ts';
import { outcomeOf, overallOutcome, preferredOf, quorumOf, tallyOf, voteRefusal } from '../../lib/process/proposal/ballot.ts';
import { due } from '../../lib/process/proposal/due.ts';
import { isFormal } from '../../lib/process/proposal/formal.ts';
import type { Formal } from '../../lib/process/proposal/formal-events.ts';
import { plannedRows } from '../../lib/process/proposal/planned-rows.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf, slugOf } from '../../lib/process/proposal/reference.ts';
import { contextOf } from '../../lib/process/proposal/testing.ts';
import { holdDatabase } from '../index.ts';
import { readProposal } from '../queries/proposal.ts';
import { databaseWithPractice } from '../testing.ts';
import { entryOf, readExample } from './practice-example.ts';

let events: RecordedEvent[];
let ex01: Proposal;
let consultations: Consultation[];

beforeAll(async () => {
  holdDatabase(await databaseWithPractice());
  ({ events, ex01, consultations } = readExample());
});

const dayOf = (event: { effective: RecordedEvent['effective'] }): Day => lastDayOf(event.effective);
const formal = () => events.filter((event) => isFormal(event.type));
const stateBefore = (event: RecordedEvent) =>
  events.filter((e) => e.position < event.position).reduce<Proposal | null>(evolve, null) as Proposal;
const result = () => entryOf(events, 'result-published').data as Formal<'result-published'>;

/** Which act each formal event is that of, who took it, and what was typed that the event does not repeat. */
const acts: Record<string, { act: ActName; by: ActorKind; typed?: Record<string, unknown> }> = {
  'conversion-asked': { act: 'ask-for-conversion', by: 'party' },
  'csc-recommended': { act: 'csc-recommend', by: 'change-sub-committee', typed: { statementFinal: true } },
  converted: { act: 'panel-convert', by: 'panel' },
  'report-submitted': {
    act: 'submit-modification-report',
    by: 'code-administrator',
    typed: { complete: ['effects', 'operations', 'analysis', 'responses'] },
  },
  'approved-for-consultation': { act: 'approve-for-consultation', by: 'panel' },
  'report-finalised': { act: 'submit-fmr', by: 'code-administrator' },
  'result-published': { act: 'publish-result', by: 'code-administrator' },
  implemented: { act: 'implement', by: 'code-administrator' },
};

describe('EX01 is a complete record', () => {
  it('is called EX01 from the first day to the last, at the address that its title makes', () => {
    expect(referenceOf(ex01)).toBe('EX01');
    expect(ex01.slug).toBe(slugOf(ex01.title ?? ''));
    expect(referenceOf(fold(events, evolve, { asOf: '2024-03-01' }) as Proposal)).toBe('EX01');
  });

  it('ends implemented, reads as a live record, and no clock runs on it', () => {
    expect(ex01.stage).toBe('implemented');
    expect(ex01.imported).toBe(false);
    expect(events.every((event) => event.actor !== 'import')).toBe(true);
    expect(due(ex01, '2030-01-01')).toBeNull();
  });

  it('names only people who are made up, under ids that no person of the register has', () => {
    const people = new Set(JSON.stringify(events).match(/person\/[a-z0-9]+/g));
    expect([...people].every((id) => /^person\/x\d{3}$/.test(id))).toBe(true);
  });

  it('holds every kind of thing that a record can hold', () => {
    expect(ex01.documents.map((d) => d.kind)).toEqual(
      expect.arrayContaining(['problem-statement', 'modification-report', 'consultation', 'decision-notice']),
    );
    expect(ex01.solutions.map((s) => s.key)).toEqual(['proposed', 'a']);
    for (const { key } of ex01.solutions) expect(ex01.legalTexts.some((text) => text.appliesTo.includes(key))).toBe(true);
    expect(new Set(ex01.partyImpacts.map((i) => i.category)).size).toBe(6);
    expect(ex01.consumerAreaViews).toHaveLength(5);
    expect(plannedRows(ex01).every(({ actual }) => actual !== null)).toBe(true);
    for (const { responses } of consultations) expect(new Set(responses.map((r) => r.category)).size).toBe(5);
  });
});

describe('EX01 as it stood on a day', () => {
  it.each([
    ['2024-03-01', 'development', 0, 0],
    ['2024-06-20', 'refinement', 1, 0],
    ['2024-07-22', 'report-consultation', 2, 5],
    ['2024-08-20', 'decided-appealable', 2, 10],
  ])('on %s it is in %s, with %i consultations and %i answers published', (asOf, stage, held, answers) => {
    const page = readProposal(ex01.slug, { asOf }, 'practice');
    expect(page?.proposal.stage).toBe(stage);
    expect(page?.consultations).toHaveLength(held);
    expect(page?.consultations.flatMap((c) => c.responses)).toHaveLength(answers);
  });
});

describe('Every step of EX01 is one that the process allows', () => {
  it('from each stage there is an arrow to the next', () => {
    for (const event of formal().filter((e) => acts[e.type])) {
      const arrow = arrowOf((acts[event.type] as { act: ActName }).act);
      const from = stateBefore(event).stage;
      const to = evolve(stateBefore(event), event).stage;
      expect(from !== null && leadsFrom(arrow, from), `${arrow.act} from ${from}`).toBe(true);
      expect(arrow.to === 'same' ? from === to : arrow.to.includes(to as never), `${arrow.act} to ${to}`).toBe(true);
    }
    expect(arrowOf('accept').to).toContain('development');
    expect(arrowOf('close-appeal-window').to).toContain('pending-implementation');
  });

  it('each formal event is what the act itself decides on that day', () => {
    const taken = formal().filter((e) => acts[e.type]);
    expect(taken).toHaveLength(Object.keys(acts).length);
    for (const event of taken) {
      const { act, by, typed } = acts[event.type] as (typeof acts)[string];
      const proposal = stateBefore(event);
      const actor = { id: event.actor, organisation: proposal.proposers[0]?.organisation ?? null, name: 'x', kinds: [by], category: null };
      const decision = decide(findAct(act) as AnyAct, {
        proposal,
        actor,
        context: contextOf({ ballot: ballot(), consultations: consulted(dayOf(event)) }),
        now: `${dayOf(event)}T12:00:00.000Z`,
        input: { ...event.data, ...typed },
      });
      expect(decision, act).toMatchObject({ ok: true });
      const decided = 'events' in decision ? decision.events.at(-1) : undefined;
      expect(decided, act).toMatchObject({ type: event.type, effective: event.effective, rule: event.rule, actor: event.actor });
      // What is stored since, the hour, the statement and the clauses that came into force, is not in what was imported before.
      const { closesAt: _, statement: __, clauses: ___, legalText: ____, ...data } = JSON.parse(JSON.stringify(decided?.data));
      expect(data, act).toEqual(event.data);
    }
  });

  it('the decision became final by the calendar alone, on the day after its window', () => {
    const event = entryOf(events, 'decision-became-final');
    const brought = due(stateBefore(event), dayOf(event));
    expect(brought).toMatchObject({ event: { type: event.type, data: event.data }, on: dayOf(event), rule: event.rule });
    expect(event.actor).toBe('clock');
  });
});

describe('The vote on EX01', () => {
  test('CB-2, CB-3: every seat votes once on each solution, and every vote for or against has a reason by Objective', () => {
    const { solutions, seats } = result();
    for (const { votes } of solutions) {
      expect(new Set(votes.map((v) => v.seat)).size).toBe(seats);
      expect(votes.map(voteRefusal).filter(Boolean)).toEqual([]);
      expect(new Set(votes.map((v) => v.category)).size).toBe(6);
    }
  });

  test('CB-8, CB-10: the outcome that was published is the one that the votes give', () => {
    const { solutions, seats, quorum, preferred, outcome } = result();
    for (const solution of solutions) {
      expect(solution.tally).toEqual(tallyOf(solution.votes));
      expect(solution.outcome).toBe(outcomeOf(solution.tally));
    }
    expect(solutions.map((s) => s.tally)).toEqual([
      { approve: 6, reject: 4, abstain: 2 },
      { approve: 9, reject: 2, abstain: 1 },
    ]);
    expect(preferred).toBe(preferredOf(solutions));
    expect(preferred).toBe('a');
    expect(outcome).toBe(overallOutcome(solutions));
    expect(quorum).toBe(quorumOf(seats, 50));
  });
});

function ballot() {
  const { closed, seats, quorum, solutions } = result();
  return { opened: '2024-08-07', closed, seats, quorum, solutions, behind: null };
}

function consulted(day: Day) {
  return consultations
    .filter((c) => c.opens <= day)
    .map(({ kind, opens, closes, responses, outcome }) => {
      if (kind === 'secretary-of-state') throw new Error('EX01 has no consultation of the Secretary of State');
      return {
        kind,
        opens,
        closes,
        closesAt: '17:00',
        closesBy: `${closes}T16:00:00.000Z`,
        paused: false,
        collated: outcome !== null,
        responses: responses.length,
      };
    });
}
