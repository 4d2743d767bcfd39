import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyAct } from '../act.ts';
import { addWorkingDays, englandAndWales, workingDaysLeft } from '../calendar/working-days.ts';
import type { Context } from '../context.ts';
import { addDays, type Day, daysBetween, lastDayOf } from '../day.ts';
import { type Decision, decide, upToDate } from '../decide.ts';
import { decideAsReceived } from '../decide-received.ts';
import type { NewEvent, RecordedEvent } from '../event.ts';
import { fold, VOIDED } from '../fold.ts';
import { isRuleId } from '../rules.ts';
import { defaultSettings } from '../settings.ts';
import { type Actor, type ActorKind, actorNames } from './actors.ts';
import { proposalActs } from './acts/index.ts';
import { arrows } from './arrows.ts';
import { windowOn } from './now-window.ts';
import { evolve, type Proposal } from './proposal.ts';
import { proposerOf } from './reading.ts';
import { panelDecisions } from './referable.ts';
import { stageNames } from './stage-names.ts';
import { stages } from './stages.ts';
import { at, ballotOf, contextOf, raise } from './testing.ts';
import { anyInput, chosenInput } from './testing-inputs.ts';
import { withReport } from './testing-report.ts';

/** A proposal and its log, as a service would hold them. */
type Kept = { log: RecordedEvent[]; proposal: Proposal };

/** One thing that somebody tries: on which day, as whom, sensibly or not. `seed` makes up the rest. */
type Try = { wait: number; seed: number; wild: boolean };
const tries = fc.array(
  fc.record({ wait: fc.oneof(fc.nat(3), fc.nat(30)), seed: fc.nat(), wild: fc.nat(2).map((n) => n === 0) }),
  { minLength: 60, maxLength: 60 }, // long enough to come to an end
);
const kinds = Object.keys(actorNames) as ActorKind[];
const organisations = ['northern-supply', 'tyne-networks', 'dcc', 'citizens-advice'].map((name) => `organisation/${name}`);

/** The same choices for the same seed. */
const chooser = (seed: number) => {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state % below;
  };
  return { next, one: <T>(list: readonly T[]): T => list[next(list.length)] as T };
};

function actorOf(kind: ActorKind, proposal: Proposal, { one }: ReturnType<typeof chooser>): Actor {
  const committee = /^(?:panel|change-sub-committee|change-board|working-group|.*sub-committee|smki-authority)$/.test(kind);
  const organisation = committee ? null : kind === 'proposer' ? (proposerOf(proposal)?.organisation ?? null) : one(organisations);
  return { id: committee ? `body/${kind}` : `person/${kind}`, organisation, name: kind, kinds: [kind], category: null };
}

/** What somebody tries, and what the rule book answers; now and then an act that no walk has taken yet. */
function attempt(
  { log, proposal }: Kept,
  { seed, wild }: Try,
  day: Day,
  automatic: boolean,
  taken: ReadonlySet<string>,
): { act: AnyAct; decision: Decision } {
  const choose = chooser(seed);
  const possible = proposalActs.filter((a) => a.from !== 'none' && a.from.includes(proposal.stage as never));
  const onward = choose.next(2) === 0;
  const often = possible.filter((a) => (a.act === 'withdraw' ? choose.next(6) === 0 : !onward || a.to !== 'same'));
  const rare = often.filter((a) => !taken.has(a.act));
  const act =
    rare.length > 0 && choose.next(3) > 0
      ? choose.one(rare)
      : wild || often.length === 0
        ? choose.one(proposalActs.filter((a) => a.act !== 'accept'))
        : choose.one(often);
  const kind = wild && choose.next(2) === 0 ? choose.one(kinds) : choose.one(act.by);
  const entry = entryFor(act, proposal);
  const input = { ...(wild ? anyInput(act, day, choose) : chosenInput(act, day, choose)), ...entry };
  const context: Context = contextOf({
    settings: { ...defaultSettings, withdrawalNotice: automatic ? 'automatic' : 'manual' },
    ballot: choose.next(2) === 0 ? ballotOf(7, choose.next(10), 2, day) : null,
  });
  const now = at(day, choose.one(['09:00', '16:59', '17:01', '21:30']));
  const actor = actorOf(kind, proposal, choose);
  if (choose.next(12) > 0) return { act, decision: decide(act, { proposal, actor, context, now, input }) };
  const received = addDays(day, -choose.next(6));
  const late = { ...actor, received: { recordedBy: 'person/p005', at: at(received, '16:50'), on: received, how: 'letter' as const } };
  return { act, decision: decideAsReceived(act, { events: log, actor: late, context, now, input }) };
}

/** Which of the Panel's decisions is referred, and which referral is answered. */
const entryFor = ({ act }: AnyAct, proposal: Proposal): Record<string, number | undefined> => {
  if (act === 'refer-decision') return { decision: panelDecisions(proposal, contextOf())[0]?.entry };
  return act === 'decide-referral' ? { referral: proposal.formal.referrals.find(({ answer }) => answer === null)?.entry } : {};
};

/** Whether what was received late takes its place before something that is on record. */
const between = (log: readonly RecordedEvent[], events: readonly NewEvent[]): boolean =>
  log.some((event) => events.some(({ effective }) => lastDayOf(effective) < lastDayOf(event.effective)));

/** Puts decided events on record. What puts nothing earlier in another light is told on from where the record was. */
function keep({ log, proposal }: Kept, events: readonly NewEvent[], day: Day): Kept {
  if (events.length === 0) return { log, proposal };
  const stream = proposal.id;
  const added = events.map((event, i): RecordedEvent => {
    const position = log.length + 1 + i;
    return { ...event, stream, version: position, position, recorded: at(day, '22:00') };
  });
  const whole = [...log, ...added];
  const anew = between(log, events) || events.some(({ corrects }) => corrects !== null);
  return { log: whole, proposal: frozen(anew ? (fold(whole, evolve) as Proposal) : added.reduce<Proposal>(evolve, proposal)) };
}

/** So that whoever changed what was read, instead of answering events, fails at once. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** What must hold of every proposal at any time. */
function holds(proposal: Proposal): void {
  const { formal, stage, steps } = proposal;
  expect(stageNames).toContain(stage);
  expect(steps.at(-1)?.stage).toBe(stage);
  expect(proposerOf(proposal)?.organisation).toMatch(/^organisation\//);
  expect([proposal.number, proposal.slug]).toEqual([900, 'meter-readings-by-post']);
  const versions = proposal.documents.map(({ key, version }) => `${key} ${version}`);
  expect(new Set(versions).size).toBe(versions.length);
  const entered = steps.map(({ effective }) => lastDayOf(effective));
  expect(entered).toEqual([...entered].sort());
  for (const [from, to] of windows(proposal)) if (from && to) expect(to >= from, `${from} to ${to}`).toBe(true);
  if (stage === 'withdrawal-notice') expect(windowOn(proposal)?.key).toBe('adopt');
  if (stage === 'withdrawal-received') expect(windowOn(proposal)).toBeNull();
  expect(formal.withdrawal !== null).toBe(stage === 'withdrawal-received' || stage === 'withdrawal-notice' || closedUnadopted(proposal));
}

const closedUnadopted = ({ stage, formal }: Proposal): boolean => stage === 'withdrawn' && formal.decided?.outcome !== 'withdraw';

const windows = ({ formal }: Proposal): [Day | null, Day | null][] => [
  [formal.withdrawal?.notice ?? null, formal.withdrawal?.adoptDeadline ?? null],
  [formal.withdrawal?.on ?? null, formal.withdrawal?.notice ?? null],
  [formal.decided?.on ?? null, formal.appealDeadline],
  [formal.consultation?.opens ?? null, formal.consultation?.closes ?? null],
  [formal.submitted, formal.urgency.panelBy],
];

/** What must hold between what was and what is after an act of somebody, or after time has passed. */
function follows(before: Proposal, after: Proposal, events: readonly NewEvent[]): void {
  const own = events.filter((event) => event.type !== VOIDED);
  const reversed = own.length < events.length || own.some(({ corrects }) => corrects !== null);
  if (!reversed) {
    expect(after.steps.slice(0, before.steps.length).map((s) => s.entry)).toEqual(before.steps.map((s) => s.entry));
    [before, ...after.steps.slice(before.steps.length)].reduce((from, to) => {
      const allowed = arrows.some(
        (a) => a.from !== 'none' && a.to !== 'same' && a.from.includes(from.stage as never) && a.to.includes(to.stage as never),
      );
      expect(allowed, `${from.stage} → ${to.stage}`).toBe(true);
      return to;
    });
    if (before.stage && stages[before.stage].terminal) expect(after.stage).toBe(before.stage);
    if (before.converted) expect(after.converted).toBe(true);
  }
  expect(after.proposers.length - before.proposers.length).toBe(own.filter(({ type }) => type === 'adopted').length);
  if (own.at(-1)?.type === 'adopted') resumed(after);
}

/** An adopted proposal is where it was, with the Working Days that its consultation had left. */
function resumed({ stage, formal }: Proposal): void {
  const adoption = formal.adoptions.at(-1);
  if (!adoption) throw new Error('adopted, and no adoption is kept');
  expect(stage).toBe(adoption.withdrawal.resumeStage);
  expect(adoption.on <= (adoption.withdrawal.adoptDeadline as Day)).toBe(true);
  const { consultationCloses } = adoption;
  if (!consultationCloses) return;
  expect(formal.consultation?.closes).toBe(consultationCloses);
  const left = workingDaysLeft(adoption.on, consultationCloses);
  if (left.ok) expect(addWorkingDays(adoption.on, left.count, englandAndWales)).toEqual({ ok: true, day: consultationCloses });
}

/** What a report needs is on record from the first day, so that a walk can come past it. */
const beginnings = [
  ['the process of 2016', withReport(raise({ regime: '2016', submitted: '2018-01-04' }, '2018-01-05'), '2018-01-05')],
  ['the process of 2018', withReport(raise({ submitted: '2018-11-08', testingLikely: null }, '2018-11-09'), '2018-11-09')],
  [
    'the process of 2018, asked for as urgent',
    withReport(raise({ submitted: '2022-12-15', urgency: { reasons: 'A date' } }, '2022-12-16'), '2022-12-16'),
  ],
  ['Fast-Track', raise({ path: 'fast-track', raisedByPanel: true, submitted: '2024-03-22' }, '2024-03-25')],
] as const;

describe('whoever tries whatever, on whichever day', () => {
  const tally = { taken: 0, refused: 0, stages: new Set<string>(), acts: new Set<string>() };

  test.each(beginnings)('%s: nothing that must always hold is ever broken', { timeout: 90_000 }, (_, beginning) => {
    fc.assert(
      fc.property(tries, fc.boolean(), (attempts, automatic) => {
        const log = beginning.events.map((event, i) => ({ ...event, position: i + 1, version: i + 1 }));
        let kept: Kept = { log, proposal: frozen(fold(log, evolve) as Proposal) };
        let day = lastDayOf((beginning.events[0] as RecordedEvent).effective);
        for (const tried of attempts) {
          day = addDays(day, tried.wait);
          if (daysBetween(day, '2027-10-01') < 0) break;
          const { act, decision } = attempt(kept, tried, day, automatic, tally.acts);
          if (decision.ok) {
            const next = keep(kept, decision.events, day);
            follows(kept.proposal, next.proposal, decision.events);
            kept = next;
            tally.taken += 1;
            tally.acts.add(act.act);
          } else {
            if ('reason' in decision) expect(isRuleId(decision.rule) && decision.reason.length > 10, decision.reason).toBe(true);
            tally.refused += 1;
          }
          const passed = upToDate(kept.proposal, at(day, '22:30'));
          holds(passed.proposal);
          if (passed.overdue.length > 0) follows(kept.proposal, passed.proposal, passed.overdue);
          const { withdrawal } = kept.proposal.formal;
          if (kept.proposal.stage === 'withdrawal-notice' && withdrawal?.adoptDeadline && day > withdrawal.adoptDeadline)
            expect(passed.proposal.stage).toBe('withdrawn');
          if (tried.seed % 2 === 0) kept = keep(kept, passed.overdue, day);
          if (passed.overdue.length > 0) holds(kept.proposal);
          tally.stages.add(kept.proposal.stage as string);
        }
        const again = fold(JSON.parse(JSON.stringify(kept.log)) as RecordedEvent[], evolve);
        expect(JSON.stringify(again)).toBe(JSON.stringify(kept.proposal));
      }),
      { numRuns: 110, seed: 10 },
    );
  });

  test('the walks were thousands of acts long and came everywhere', () => {
    expect(tally.taken).toBeGreaterThan(1500);
    expect(tally.refused).toBeGreaterThan(1500);
    const within = stageNames.filter((stage) => !['submitted', 'returned', 'refused', 'suspended-scr'].includes(stage));
    expect([...tally.stages].sort()).toEqual(expect.arrayContaining([...within].sort()));
    const never = proposalActs.map((a) => a.act).filter((act) => act !== 'accept' && !tally.acts.has(act));
    expect(never).toEqual([]);
  });
});
