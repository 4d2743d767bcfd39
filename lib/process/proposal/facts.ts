import { z } from 'zod';
import { day, instant, when } from '../day.ts';
import { document, legalText } from '../document.ts';
import {
  bodyId,
  consultationId,
  fileReference,
  meetingId,
  organisationId,
  partyCategory,
  personId,
  proposalId,
  prose,
  releaseId,
  speaker,
} from '../words.ts';
import { verbs, waysOfReceipt } from './actors.ts';
import { registerFacts } from './register-facts.ts';
import { stageNames } from './stage-names.ts';

/** Two regimes (process.md 0.3): '2016', the guide's, and '2018', after SECMP0049. A proposal carries its own for life. */
export const regime = z.enum(['2016', '2018']);
export type Regime = z.infer<typeof regime>;

const identity = {
  number: z.int().positive(),
  suffix: z
    .string()
    .regex(/^[A-Z]$/)
    .nullable(),
  regime,
  /** As the papers print it; null where no paper gives one (SECMP0006). */
  title: z.string().min(1).nullable(),
  /** Kebab-case of the title, fixed for life; the reference where there is no title. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  /** Only in the practice book: a made-up example counts on its own (EX01, EX02 …); a copy keeps the number of a real proposal, marked "Practice". */
  series: z.enum(['example', 'copy']).optional(),
  /** The slug of the real proposal that a copy was made of. */
  copyOf: z.string().optional(),
  /** Which copy of it this is: "DP149 Practice", "DP149 Practice 2". */
  copyNumber: z.int().positive().optional(),
};

/** What a proposal must touch before the Alt HAN Forum may make a representation on it (RIGHT-5). */
export const altHanGrounds = ['section-z', 'alt-han-charges', 'alt-han-arrangements'] as const;

const spoken = { by: speaker, verbatim: z.boolean().default(false) };

/** Events that state facts about a proposal and leave its stage alone (but for the first three, which begin it or attest a stage). */
export const facts = {
  /** Begins the proposal on the day it was raised; the stage is Development (2018) or Initial Consideration (2016). */
  raised: z.strictObject({ ...identity }),
  /** Begins a proposal that a paper names without saying when it was raised. `stage` null: no paper says. */
  listed: z.strictObject({ ...identity }),
  /** What a paper says of its stage, without the act that brought it there. `label` is as printed. */
  'stage-attested': z.strictObject({
    stage: z.enum(stageNames),
    label: z.string().min(1),
    converted: z.boolean().optional(),
    note: z.string().optional(),
    /** True where it is where a practice copy begins, and no paper says so. */
    copied: z.boolean().optional(),
  }),

  /** `printed`: the number as the paper prints it, where it differs from the reference (SEMP0050, MP0076, DP095). */
  'printed-as': z.strictObject({ label: z.string().min(1), note: z.string().optional() }),
  'proposer-named': z.strictObject({
    person: personId.nullable(),
    organisation: organisationId.nullable(),
    /** Where a committee raised it (RAISE-6, RAISE-7, RAISE-9); person and organisation are then null. */
    body: bodyId.optional(),
    volunteer: z.boolean().default(false),
    note: z.string().optional(),
  }),
  'initiator-named': z.strictObject({ by: z.union([bodyId, organisationId]) }),
  /** `role` as printed: 'Lead Analyst', 'Contact', 'Author'. */
  'contact-named': z.strictObject({ person: personId, role: z.string().min(1) }),

  /** One sentence, ours, in the Code Administrator's place. */
  summarised: z.strictObject({ text: prose }),
  /** "In short": one sentence each. */
  'put-in-short': z.strictObject({
    aspect: z.enum(['problem', 'idea', 'cost', 'who-pays', 'who-decides', 'when', 'consumers']),
    text: prose,
  }),

  /** A version of a document with its whole structured content. */
  'document-published': z.strictObject({ document }),
  'legal-text-drafted': z.strictObject({ text: legalText }),

  /** `key`: 'proposed', 'a', 'b'. `source`/`preference` in words, as the papers tell. */
  'solution-put-forward': z.strictObject({
    key: z.string().regex(/^[a-z0-9-]+$/),
    label: z.string().min(1),
    /** From 0.1 on where it was published here; papers number none. */
    version: z.string().min(1).optional(),
    origin: z.string().optional(),
    preference: z.string().optional(),
    /** Set on an Alternative that was put forward here (WG-4). */
    from: z.enum(['working-group', 'proposer']).optional(),
    preferred: z.boolean().optional(),
    text: prose,
    ...{ verbatim: z.boolean().default(false) },
  }),
  /** A change that a solution brings ("1 microservices in Central/South"); `solutions` keys. */
  'technical-change-stated': z.strictObject({
    number: z.int().positive(),
    title: z.string().min(1),
    solutions: z.array(z.string()).min(1),
    where: z.string().optional(),
    text: prose.optional(),
  }),
  /** Party Category × impact. `by` only where it is somebody's view that differs from the proposal's own box. */
  'party-impact-stated': z.strictObject({
    category: partyCategory,
    affected: z.enum(['yes', 'no', 'possible']),
    text: prose.optional(),
    mustAct: z.string().optional(),
    by: speaker.optional(),
  }),
  'other-impact-stated': z.strictObject({
    on: z.enum(['dcc-systems', 'sec-documents', 'consumers', 'other-codes', 'greenhouse-gas', 'user-systems', 'smart-metering-systems']),
    affected: z.enum(['yes', 'no', 'possible', 'not-stated']),
    text: prose,
    by: speaker.optional(),
  }),
  /** Amounts in pounds. `period` 'once' or 'year'. */
  'cost-stated': z.strictObject({
    bearer: z.enum(['dcc', 'secas', 'sec-parties']),
    solution: z.string().optional(),
    pounds: z.strictObject({ amount: z.number().nonnegative(), approximate: z.boolean(), period: z.enum(['once', 'year']) }).nullable(),
    text: prose,
    by: speaker.optional(),
  }),
  /** `part`: 'Section D', 'Appendix O'. `clause`: 'D1.3', '2.3.3', null for the whole part. */
  'sec-part-affected': z.strictObject({
    part: z.string().regex(/^(Section [A-Z]\d*[A-Z]?|Appendix [A-Z]{1,2}|Schedule \d+)$/),
    clause: z.string().nullable(),
    text: prose.optional(),
  }),
  'implementation-option-stated': z.strictObject({
    date: day,
    decidedAfter: day.nullable(),
    decidedBy: day,
    release: releaseId,
    text: prose.optional(),
  }),
  'objective-view-given': z.strictObject({
    ...spoken,
    objective: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
    view: z.enum(['better', 'neutral', 'worse', 'not-stated']),
    text: prose.optional(),
  }),
  'consumer-area-view-given': z.strictObject({
    ...spoken,
    area: z.enum(['safety-and-reliability', 'lower-bills', 'environment', 'quality-of-service', 'society']),
    effect: z.enum(['positive', 'none', 'negative', 'not-stated']),
    text: prose,
  }),
  /** What a committee, body, organisation or person said. `about` groups points ("Support for change", "Observations on the issue"). */
  'view-given': z.strictObject({
    ...spoken,
    to: bodyId.optional(),
    meeting: meetingId.optional(),
    onDocument: z.strictObject({ key: z.string(), version: z.string().nullable() }).optional(),
    about: z.string().optional(),
    text: prose,
    /** Of a written representation: a summary of its evidence (REPORT-12). */
    evidence: prose.optional(),
    /** The evidence itself, among the proposal's files. */
    evidenceFile: fileReference.optional(),
    /** Of a representation of the Alt HAN Forum: what the proposal touches. */
    altHan: z.enum(altHanGrounds).optional(),
  }),
  /** One row of the progression timetable. `standing`: 'fact' it happened, 'plan' it was still to come when the paper was written, 'not-recorded'. `what` verbatim. */
  'timetable-row-stated': z.strictObject({
    order: z.int().positive(),
    what: z.string().min(1),
    when: when.nullable(),
    standing: z.enum(['fact', 'plan', 'not-recorded']),
    meeting: meetingId.optional(),
    consultation: consultationId.optional(),
    note: z.string().optional(),
  }),
  /** What a paper asks a body to do; `verb` as printed (AGREE, APPROVE, NOTE, DISCUSS), `text` verbatim without the verb. */
  'recommendation-put': z.strictObject({ to: bodyId, meeting: meetingId.optional(), verb: z.string().min(1), text: z.string().min(1) }),
  /** A body's recommendation or decision as a paper reports it, which the acts of this register have no row for, or whose form is not recorded. */
  'outcome-attested': z.strictObject({
    body: bodyId,
    meeting: meetingId.optional(),
    outcome: z.string().min(1),
    vote: z.string().optional(),
    text: prose.optional(),
  }),
  'hold-attested': z.strictObject({ on: z.boolean(), reason: prose }),
  related: z.strictObject({ to: proposalId, how: z.string().min(1), note: z.string().optional() }),
  'consultation-linked': z.strictObject({ consultation: consultationId }),
  /** Where sources disagree, or an oddity that a reader should know of. */
  'discrepancy-noted': z.strictObject({ text: prose }),
  /** How a committee came to its act, which the entry before it records: on its Chair's word, at which meeting, by which verb and votes (PN-7). */
  'resolution-recorded': z.strictObject({
    act: z.string().min(1),
    body: bodyId,
    meeting: meetingId.nullable(),
    verb: z.enum(verbs).nullable(),
    votes: z.strictObject({ for: z.int().min(0), against: z.int().min(0), abstain: z.int().min(0) }).nullable(),
    casting: z.enum(['for', 'against']).optional(),
    recordedBy: personId,
  }),
  /** How the Helpdesk received the act that the entry before it records, where that entry has no room for it (RIGHT-24). `evidence`: where the message is kept. */
  'act-received': z.strictObject({
    act: z.string().min(1),
    organisation: organisationId.nullable(),
    at: instant,
    how: z.enum(waysOfReceipt),
    evidence: z.string().min(1).nullable(),
    recordedBy: personId,
  }),
  /** What time alone had closed and a message received in time has opened again (RIGHT-25): the entry of the closure, its day, and why. The closure itself is told no more. */
  'closure-reversed': z.strictObject({ entry: z.int().positive(), closed: day, reason: prose }),
  /** An adoption that gave way to one received before it (RIGHT-26): its entry, whose it was and of when, and why. The adoption itself is told no more. */
  'adoption-displaced': z.strictObject({ entry: z.int().positive(), organisation: organisationId, at: instant, reason: prose }),
  /** A further fact that has no better place: `topic` heads it on the page. */
  'fact-stated': z.strictObject({ topic: z.string().min(1), text: prose, verbatim: z.boolean().default(false) }),
  ...registerFacts,
} as const;
export type FactType = keyof typeof facts;
export type Fact<T extends FactType> = z.infer<(typeof facts)[T]>;
