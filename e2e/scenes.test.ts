import { expect, test } from 'vitest';
import { holdDatabase } from '../db/index.ts';
import { databaseWithPractice } from '../db/testing.ts';
import { londonDay } from '../lib/process/calendar/london.ts';
import { blocked } from '../lib/process/decide.ts';
import { proposalActs } from '../lib/process/proposal/acts/index.ts';
import { actorOf } from '../lib/services/acting.ts';
import { proposalAtHand } from '../lib/services/at-hand.ts';
import { circumstancesOf } from '../lib/services/circumstances.ts';
import { prepareScenes, sceneOf } from './scenes.ts';
import { notMet, takerOf, type Walker } from './takers.ts';

const people: Record<Walker, string> = { administrator: 'x002', proposer: 'x004', party: 'x037', authority: 'x017' };

test('each act has a scene on which nothing stands in its way, so that the walk through the forms meets it', async () => {
  const { at } = await prepareScenes(holdDatabase(await databaseWithPractice()));
  const now = new Date().toISOString();
  const today = londonDay(now);
  const inTheWay = proposalActs
    .filter(({ act }) => !notMet[act])
    .flatMap((act) => {
      const { who, as } = takerOf(act);
      const viewer = { login: who, person: `person/${people[who]}`, book: 'practice' } as const;
      const actor = actorOf(viewer, { as: as ?? null, for: null }, { received: null, resolution: null }, today);
      const atHand = proposalAtHand('practice', at[sceneOf(act)].split('/').at(-1) ?? '', now);
      if (!actor || 'rule' in actor || !atHand) return [`${act.act}: nobody, or nothing`];
      const context = circumstancesOf('practice', atHand.proposal, today);
      const refusal = blocked(act, { proposal: atHand.recorded, actor, context, now });
      return refusal ? [`${act.act}: ${refusal.reason}`] : [];
    });
  expect(inTheWay).toEqual([]);
});
