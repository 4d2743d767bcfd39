import { join } from 'node:path';
import { type Database, openDatabase } from '../db/client.ts';
import { commit } from '../db/commit.ts';
import { readDirectory } from '../db/projections/names.ts';
import type { AnyAct } from '../lib/process/act.ts';
import { standardSet } from '../lib/process/consultation/standard-sets.ts';
import { addDays } from '../lib/process/day.ts';
import { white } from '../lib/process/document.ts';
import type { NewEvent } from '../lib/process/event.ts';
import { statementOf } from '../lib/process/proposal/problem-statement.ts';
import type { Stage } from '../lib/process/proposal/stage-names.ts';
import { journeysFolder } from './journeys.ts';

const today = new Date().toISOString().slice(0, 10);
const soon = addDays(today, 7);
/** The day before, so that what is received today comes after what has happened. */
const yesterday = addDays(today, -1);
const reason = 'Made up for a journey.';

/** A proposal in a stage, with what has happened there. */
type Scene = { stage: Stage; regime?: '2016' | '2018'; told?: [type: string, data: Record<string, unknown>, by?: string][] };

const urgency: Scene['told'] = [['urgency-requested', { reasons: reason, panelBy: soon }]];
const fastTrack: Scene['told'] = [['path-determined', { path: 'fast-track', reason }]];
const withdrawn: Scene['told'] = [['withdrawn-by-proposer', { reason, resumeStage: 'refinement' }]];
const authorityPath: Scene['told'] = [['path-determined', { path: 'authority-determined', reason }]];
const ofPanel: Scene['told'] = [['timetable-changed', { timetable: [{ what: 'Panel', on: soon }], reason }, 'body/panel']];
const referral = { decision: 1, by: 'organisation/larkhollow-light', to: 'authority', ground: reason, deadline: soon, standing: 'party' };
const vote = { seat: 'Small Supplier 1', category: 'small-supplier', person: 'person/x004', choice: 'approve', reason, objectives: ['a'] };
const counted = {
  key: 'proposed',
  label: 'Proposed Solution',
  votes: [vote],
  tally: { approve: 1, reject: 0, abstain: 0 },
  outcome: 'approve',
};
const result = {
  ...{ closed: yesterday, seats: 1, quorum: 1, solutions: [counted], preferred: 'proposed', outcome: 'approve' },
  ...{ path: 'self-governance', appealDeadline: soon },
};
const variation = { key: 'a', label: 'Alternative Solution A', text: 'Readings by telephone.', from: 'working-group', preferred: true };

/** The scenes on which every act is met: an act is met on the first whose stage it can be taken from, unless it is named in `needs`. */
const scenes = {
  refinement: { stage: 'refinement', told: [['solution-put-forward', variation]] },
  development: { stage: 'development' },
  initial: { stage: 'initial', told: [['testing-stated', { testingLikely: false }]] },
  'initial of 2016': { stage: 'initial', regime: '2016', told: [['testing-stated', { testingLikely: false }]] },
  report: { stage: 'panel-report' },
  consultation: { stage: 'report-consultation' },
  board: { stage: 'change-board' },
  authority: { stage: 'authority' },
  decided: { stage: 'decided-appealable' },
  'appeal to the Panel': { stage: 'appeal-panel' },
  'appeal to the Authority': { stage: 'appeal-authority' },
  approved: { stage: 'pending-implementation', told: authorityPath },
  'decided by the Panel': { stage: 'refinement', told: ofPanel },
  referred: { stage: 'refinement', told: [['decision-referred', referral]] },
  'fast track': { stage: 'ft-panel', told: fastTrack },
  withdrawn: { stage: 'refinement', told: withdrawn },
  'on hold': { stage: 'development', told: [['held', { reason }]] },
  voted: { stage: 'change-board', told: [['result-published', result]] },
  'urgency asked for': { stage: 'refinement', told: urgency },
  'urgency viewed': { stage: 'refinement', told: [...urgency, ['panel-viewed-urgency', { supports: true, reason, referralBy: soon }]] },
  'return recommended': { stage: 'change-board', told: [['return-recommended', { reason }]] },
  'fast track reconsidered': { stage: 'appeal-panel', told: fastTrack },
  'open for adoption': { stage: 'refinement', told: [...withdrawn, ['withdrawal-notified', { adoptDeadline: soon }]] },
} satisfies Record<string, Scene>;
type SceneName = keyof typeof scenes;

/** Acts whose own guards ask for more than a stage. */
const needs: Record<string, SceneName> = {
  release: 'on hold',
  'refer-decision': 'decided by the Panel',
  'record-outcome': 'decided by the Panel',
  'decide-referral': 'referred',
  'give-view-on-urgency': 'urgency asked for',
  'refer-urgency': 'urgency viewed',
  'decide-urgency': 'urgency viewed',
  'panel-declines-return': 'return recommended',
  'publish-decision-notice': 'voted',
  reconsider: 'fast track reconsidered',
  'give-withdrawal-notice': 'withdrawn',
  adopt: 'open for adoption',
};

/** The scene on which an act is met. */
export function sceneOf({ act, from, regime }: AnyAct): SceneName {
  const found = (Object.entries(scenes) as [SceneName, Scene][]).find(
    ([, scene]) => from !== 'none' && from.includes(scene.stage as never) && (regime ?? '2018') === (scene.regime ?? '2018'),
  );
  const name = needs[act] ?? found?.[0];
  if (!name) throw new Error(`No scene is made for ${act}`);
  return name;
}

const event = (type: string, data: Record<string, unknown>, actor = 'person/x002'): NewEvent => ({
  ...{ type, v: 1, effective: { on: yesterday }, actor, rule: null, source: null, corrects: null },
  data,
});

/** Bramblewick Energy’s proposal with a problem statement, as a scene begins. */
const begun = ({ stage, regime = '2018', told = [] }: Scene, slug: string, copyNumber: number): NewEvent[] => [
  event('raised', {
    number: 147,
    suffix: null,
    regime,
    title: 'Meter readings by post',
    slug,
    series: 'copy',
    copyOf: 'smki-full-extract',
    copyNumber,
  }),
  event('proposer-named', { person: 'person/x004', organisation: 'organisation/bramblewick-energy' }),
  event('document-published', {
    document: {
      ...{ key: 'problem-statement', kind: 'problem-statement', title: 'Problem statement', version: '0.1', date: today, ...white },
      sections: statementOf({ issue: 'Readings that are sent by post arrive after the bill.' }),
    },
  }),
  event('stage-attested', { stage, label: 'Made up for a journey', copied: true }),
  ...told.map(([type, data, by]) => event(type, data, by)),
];

/** What the journey acts on: the address of each scene, and the made-up things that acts on the directory, the calendar and meetings are about. */
export type Prepared = { at: Record<SceneName, string>; about: Record<string, string>; consultation: string };

/** Writes the scenes into the data folder of the journeys, under addresses of their own each time, while the site runs. */
export async function prepareScenes(db: Database = openDatabase(join(journeysFolder, 'register.db'))): Promise<Prepared> {
  const own = Date.now().toString(36) + process.pid.toString(36);
  const names = Object.keys(scenes) as SceneName[];
  const slugOf = (name: SceneName) => `readings-${name.toLowerCase().replaceAll(' ', '-')}-${own}`;
  const streamOf = (name: SceneName) => `proposal/j${own}${names.indexOf(name)}`;
  const consultation = `consultation/j${own}`;
  const announced = {
    ...{ id: consultation, title: 'Meter readings by post', kind: 'refinement', proposal: streamOf('refinement') },
    ...{ issuedBy: 'body/code-administrator', opens: today, closes: soon, closesAt: '17:00', standing: 'fact', terms: 'Made up' },
    ...{ chapters: [], questions: standardSet('refinement', { reference: 'MP147', mrcChoices: [] }) },
  };
  const first = Math.floor(Math.random() * 1e6) + 10;
  await commit(
    db,
    {
      book: 'practice',
      events: [
        ...names.flatMap((name, n) => begun(scenes[name], slugOf(name), first + n).map((one) => ({ stream: streamOf(name), event: one }))),
        { stream: consultation, event: event('announced', announced) },
      ],
      claims: names.map((name) => ({ kind: 'slug', key: slugOf(name), value: streamOf(name) })),
    },
    new Date().toISOString(),
  );
  const { seats, organisations } = readDirectory(db, 'practice');
  return {
    at: Object.fromEntries(names.map((name) => [name, `/practice/${slugOf(name)}`])) as Prepared['at'],
    consultation: `/practice/consultations/${consultation.slice('consultation/'.length)}`,
    about: {
      seat: Object.keys(seats)[0] ?? '',
      organisation: Object.keys(organisations)[0] ?? '',
      ...{ person: 'person/x004', body: 'body/panel', day: '2027-05-03', name: 'adoptWD', appointment: '1', designation: '1' },
      ...{
        meeting: 'meeting/practice-cb-2024-08-14',
        release: 'release/practice-2025-02',
        item: '1',
        consultation,
        question: announced.questions[0]?.id ?? '',
      },
    },
  };
}
