import { addDays, type Day } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';

/** Numbers that are the same on every run. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const vote = (n: number, choice: string) => ({
  seat: `Seat ${n}`,
  category: 'consumer',
  person: null,
  choice,
  reason: 'A reason.',
  objectives: ['b'],
});
function resultOf(seats: number, cast: number[], path: string) {
  const solutions = cast.map((n, i) => ({
    ...{
      key: i === 0 ? 'proposed' : `a${i}`,
      label: `Solution ${i + 1}`,
      tally: { approve: n, reject: 0, abstain: 0 },
      outcome: 'approve',
    },
    votes: Array.from({ length: n }, (_, seat) => vote(seat, 'approve')),
  }));
  return { closed: '2021-01-04', seats, quorum: 1, solutions, preferred: 'proposed', outcome: 'approve', path, appealDeadline: null };
}

type Step = [type: string, data: Record<string, unknown>];
/** What can happen next to a made-up proposal in a stage. */
function nextSteps(stage: string, path: string, on: Day, upTo: (below: number) => number): Step[] {
  const plan = [{ what: 'Panel', on }];
  const withdraw: Step = ['withdrawn-by-proposer', { reason: 'No longer needed.', resumeStage: stage }];
  const attest: Step = ['stage-attested', { stage: 'authority', label: 'With Authority' }];
  const all: Record<string, Step[]> = {
    development: [['converted', { timetable: plan, workPackage: 'Work.', path, testingLikely: false }], withdraw],
    refinement: [['report-submitted', { noConsultationReason: null }], withdraw, attest],
    'panel-report': [
      ['approved-for-consultation', { opens: on, closes: addDays(on, 20), path }],
      ['report-returned', { reason: 'More work.', timetable: plan }],
    ],
    'report-consultation': [['report-finalised', { responses: 0 }], withdraw],
    'change-board': [['result-published', resultOf(12, [upTo(12) + 1, upTo(12) + 1], path)]],
    authority: [
      ['sent-back', { steps: ['Say what it costs.'] }],
      ['authority-approved', { letter: 'Approved.', implementation: null }],
      attest,
    ],
    'decided-appealable': [['decision-became-final', { outcome: upTo(2) ? 'approve' : 'reject' }]],
    'pending-implementation': [['implemented', { secVersion: '7.0' }]],
    'withdrawal-received': [['withdrawal-notified', { adoptDeadline: addDays(on, 14) }]],
    'withdrawal-notice': [
      ['adopted', { organisation: 'organisation/dcc', person: null, at: `${on}T10:00:00.000Z` }],
      ['adoption-window-expired', { adoptDeadline: on }],
    ],
  };
  return all[stage] ?? [];
}

/** To which stage an event leads, told again here from the table of the process: null where it leads to none. */
export function leadsTo(
  { type, data }: { type: string; data: Record<string, unknown> },
  before: string | null,
  resumes: string,
): string | null {
  const fixed: Record<string, string> = {
    ...{ converted: 'refinement', 'report-submitted': 'panel-report', 'report-returned': 'refinement', 'sent-back': 'panel-report' },
    ...{ 'approved-for-consultation': 'report-consultation', 'report-finalised': 'change-board', implemented: 'implemented' },
    ...{ 'authority-approved': 'pending-implementation', 'withdrawn-by-proposer': 'withdrawal-received' },
    ...{ 'withdrawal-notified': 'withdrawal-notice', 'adoption-window-expired': 'withdrawn', adopted: resumes },
  };
  if (type === 'raised') return data.regime === '2018' ? 'development' : 'initial';
  if (type === 'stage-attested') return (data.stage as string | null) ?? 'unknown';
  if (type === 'result-published') return data.path === 'self-governance' ? 'decided-appealable' : 'authority';
  if (type === 'decision-became-final') return data.outcome === 'approve' ? 'pending-implementation' : 'rejected';
  return fixed[type] ?? before;
}

const raised = (number: number): Step => ['raised', { number, suffix: null, regime: '2018', title: 'Made up', slug: `made-up-${number}` }];

/** Forty made-up proposals by their streams, each taking a way of its own through the process, some with days that no source gives. */
export function madeUp(): { stream: string; event: NewEvent }[] {
  return Array.from({ length: 40 }, (_, n) => wayOf(901 + n)).flat();
}

function wayOf(number: number): { stream: string; event: NewEvent }[] {
  const upTo = chance(number);
  const path = ['self-governance', 'authority-determined'][upTo(2)] as string;
  let on = addDays('2018-11-05', upTo(900));
  let stage = 'development';
  let resumes = 'development';
  const taken: Step[] = [raised(number)];
  const days = [on];
  for (let n = upTo(14); n > 0; n -= 1) {
    const possible = nextSteps(stage, path, on, upTo);
    const step = possible[upTo(possible.length)];
    if (!step) break;
    on = addDays(on, upTo(60));
    taken.push(step);
    days.push(on);
    if (step[0] === 'withdrawn-by-proposer') resumes = stage;
    stage = leadsTo({ type: step[0], data: step[1] }, stage, resumes) ?? stage;
  }
  return taken.map(([type, data], n) => {
    const day = days[n] as Day;
    const vague = type === 'stage-attested' && upTo(2) === 0;
    const effective = vague ? { from: null, to: day, text: `by ${day}` } : { on: day };
    const event = { type, v: 1, effective, actor: 'person/p001', rule: null, source: null, corrects: null, data };
    return { stream: `proposal/${number}`, event };
  });
}
