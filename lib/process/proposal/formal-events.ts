import { z } from 'zod';
import { ballotBehind } from '../ballot/published.ts';
import { day, instant } from '../day.ts';
import { bodyId, fileReference, meetingId, organisationId, personId, prose } from '../words.ts';
import { waysOfReceipt } from './actors.ts';
import { outcomes, tally, vote } from './ballot.ts';
import { materialEffects, pathNames } from './path.ts';
import { stageNames } from './stage-names.ts';

const path = z.enum(pathNames);
const stage = z.enum(stageNames);
/** The boxes of the path's checklist that were ticked (PATH-4); absent where it was not gone through. */
const effects = z.array(z.enum(materialEffects)).optional();
/** How the Authority agreed to a path that needs it (PATH-3, PATH-6). */
const authorityContent = prose.optional();

/** What a row of a timetable is about. */
export const milestoneKinds = [
  'panel',
  'working-group',
  'sub-committee',
  'consultation',
  'dcc-assessment',
  'change-board',
  'authority',
  'other',
] as const;

/** A row of a timetable that a body sets: what is to happen, and the day. */
export const milestone = z.strictObject({ what: z.string().min(1), on: day, kind: z.enum(milestoneKinds).optional() });
export type Milestone = z.infer<typeof milestone>;

const meeting = meetingId.optional();
/** The letter itself, as it was brought, besides its words. */
const file = fileReference.optional();
const count = z.strictObject({ for: z.int().min(0), against: z.int().min(0), abstain: z.int().min(0) });
const reasoned = z.strictObject({ reason: prose, meeting });
/** A Fast-Track resolution (FAST-3). */
const resolution = z.enum(['approve', 'withdraw']);
const timetable = z.array(milestone).min(1);

/** In which capacity one can appeal against a decision of the Change Board (APPEAL-3). */
export const appellants = ['party', 'dcc', 'consumer-body'] as const;

/** How the Helpdesk received what the Code Administrator records for somebody (RIGHT-24). */
const received = z
  .strictObject({ at: instant, how: z.enum(waysOfReceipt), recordedBy: personId, evidence: z.string().min(1).optional() })
  .optional();

/** The result on one solution. */
export const solutionResult = z.strictObject({
  key: z.string().min(1),
  label: z.string().min(1),
  votes: z.array(vote),
  tally,
  outcome: z.enum(outcomes),
});

/** The events of formal acts: what moves a proposal, and what its clocks run from. Days of deadlines are stored, never worked out again. */
export const formalEvents = {
  accepted: z.strictObject({
    /** The day of the last submission, from which the Panel's 5 Working Days for an urgent one run. */
    submitted: day,
    stage,
    suggestedPath: path.nullable(),
    urgency: z
      .strictObject({
        reasons: prose,
        panelBy: day,
        /** By when the Proposer wants a decision and the implementation (URGENT-1). */
        wanted: z.strictObject({ decision: day.nullable(), implementation: day.nullable() }).optional(),
      })
      .nullable(),
    /** What the form says about testing; null where it does not say. */
    testingLikely: z.boolean().nullable(),
  }),
  'conversion-asked': z.strictObject({ received }),
  /** The Proposer's own statement, which replaces that of its form. */
  'testing-stated': z.strictObject({ testingLikely: z.boolean(), what: prose.optional(), received }),
  'stopped-here': z.strictObject({ reason: prose.optional(), received }),
  'csc-recommended': z.strictObject({
    outcome: z.enum(['ready', 'not-ready']),
    proposerInsists: z.boolean().default(false),
    comments: prose.optional(),
    /** The version of the problem statement that it makes final (FORM-6). */
    statement: z.string().min(1).optional(),
    count: count.nullable().default(null),
    meeting,
  }),
  converted: z.strictObject({
    timetable,
    workPackage: prose,
    path: path.nullable(),
    effects,
    authorityContent,
    testingLikely: z.boolean(),
    meeting,
  }),
  'sent-to-refinement': z.strictObject({ reason: prose, timetable, path, effects, authorityContent, meeting }),
  'sent-to-report': z.strictObject({ reason: prose, path: path.nullable(), effects, authorityContent, meeting }),
  'returned-to-development': reasoned,
  held: z.strictObject({ reason: prose }),
  released: z.strictObject({ reason: prose }),
  'urgency-requested': z.strictObject({ reasons: prose, panelBy: day.nullable(), received }),
  'urgency-decided': z.strictObject({ granted: z.boolean(), reason: prose.optional() }),
  'panel-viewed-urgency': z.strictObject({ supports: z.boolean(), reason: prose, referralBy: day, meeting }),
  'urgency-referred': z.strictObject({ reason: prose, received }),
  'path-determined': z.strictObject({ path, effects, authorityContent, reason: prose, meeting }),
  'progressed-early': reasoned,
  'variation-objected': z.strictObject({ solution: z.string().min(1), reason: prose, received }),
  'timetable-changed': z.strictObject({ timetable, reason: prose, meeting }),
  'implementation-date-changed': z.strictObject({ date: day, reason: prose, meeting }),
  'fast-track-resolved': z.strictObject({ outcome: resolution, reason: prose, appealDeadline: day, meeting }),
  /** `outcome` 'ordinary': the proposal goes on like every other. */
  'fast-track-reconsidered': z.strictObject({
    outcome: z.enum(['approve', 'withdraw', 'ordinary']),
    reason: prose,
    appealDeadline: day.nullable(),
    meeting,
  }),
  'report-submitted': z.strictObject({ noConsultationReason: prose.nullable() }),
  'report-returned': z.strictObject({ reason: prose, timetable, meeting }),
  /** `closesAt`: the hour in London at which it closes on its last day. */
  'approved-for-consultation': z.strictObject({
    opens: day,
    closes: day,
    closesAt: z.string().optional(),
    path,
    effects,
    authorityContent,
    meeting,
  }),
  /** The days of the Modification Report Consultation as they are now: it was extended, or announced anew. */
  'consultation-moved': z.strictObject({ opens: day, closes: day }),
  'report-finalised': z.strictObject({ responses: z.int().min(0), note: prose.optional() }),
  'return-recommended': reasoned,
  'return-declined': reasoned,
  'result-published': z.strictObject({
    closed: day,
    /** Filled, unsuspended voting seats when the ballot opened, and how many had to vote. */
    seats: z.int().positive(),
    quorum: z.int().min(0),
    solutions: z.array(solutionResult).min(1),
    preferred: z.string().nullable(),
    outcome: z.enum(outcomes),
    path,
    /** Null where the vote is a recommendation. */
    appealDeadline: day.nullable(),
    meeting,
    /** The ballot that was held here; absent where a paper tells of the result. */
    ballot: ballotBehind.optional(),
  }),
  'authority-approved': z.strictObject({ letter: prose, file, implementation: day.nullable() }),
  'authority-rejected': z.strictObject({ letter: prose, file }),
  'sent-back': z.strictObject({ steps: z.array(prose).min(1), letter: prose.optional(), file }),
  'decision-became-final': z.strictObject({ outcome: z.enum([...outcomes, 'withdraw']), implementation: day.nullable().default(null) }),
  appealed: z.strictObject({
    by: organisationId,
    forum: z.enum(['panel', 'authority']),
    ground: prose,
    file,
    afterFive: z.boolean().default(false),
    /** In which capacity it appeals. */
    standing: z.enum(appellants).optional(),
    received,
  }),
  'panel-decided-appeal': z.strictObject({
    outcome: z.enum(outcomes),
    /** Whether the decision that was appealed against stands. */
    upheld: z.boolean().optional(),
    reason: prose,
    appealDeadline: day,
    meeting,
  }),
  'authority-determined': z.strictObject({
    outcome: z.enum([...outcomes, 'send-back']),
    upheld: z.boolean().optional(),
    reason: prose,
    file,
    steps: z.array(prose).default([]),
    implementation: day.nullable().default(null),
  }),
  /** Another decision of the Panel, by its entry, referred to who has the last word (APPEAL-4). `by`: whoever refers it, their organisation where they have one. */
  'decision-referred': z.strictObject({
    decision: z.int().positive(),
    by: z.union([organisationId, bodyId, personId]),
    to: z.enum(['authority', 'secretary-of-state']),
    ground: prose,
    file,
    /** The last day on which it could be referred. */
    deadline: day,
    afterFive: z.boolean().default(false),
    standing: z.enum(['proposer', 'party', 'dcc']),
    received,
  }),
  'referral-decided': z.strictObject({ referral: z.int().positive(), upheld: z.boolean(), reason: prose, file }),
  'withdrawn-by-proposer': z.strictObject({ reason: prose, resumeStage: stage, received }),
  /** `length`: the Working Days that the window has. */
  'withdrawal-notified': z.strictObject({ adoptDeadline: day, length: z.int().positive().optional() }),
  adopted: z.strictObject({
    organisation: organisationId,
    person: personId.nullable(),
    at: instant,
    afterFive: z.boolean().default(false),
    /** Where a Modification Report Consultation was paused: its new last day, with the Working Days that it had left. */
    consultationCloses: day.nullable().default(null),
    /** Likewise for a view on urgency that was awaited from the Panel, and for the window to refer it to the Authority. */
    panelBy: day.nullable().default(null),
    referralBy: day.nullable().default(null),
    received,
  }),
  'adoption-window-expired': z.strictObject({ adoptDeadline: day }),
  /** `legalText`: the text that it brings in; `clauses`: how each of its clauses reads from now on, blank where it is deleted. */
  implemented: z.strictObject({
    secVersion: z.string().min(1),
    redline: z.string().nullable().default(null),
    legalText: z.strictObject({ key: z.string(), version: z.string() }).optional(),
    clauses: z.array(z.strictObject({ part: z.string(), ref: z.string().nullable(), text: z.string() })).optional(),
  }),
  /** Takes back a closure by time that a notice received before contradicts (RIGHT-25). The fold leaves both out. */
  voided: z.strictObject({ reason: prose }),
} as const;
export type FormalType = keyof typeof formalEvents;
export type Formal<T extends FormalType> = z.infer<(typeof formalEvents)[T]>;
