import { describe, expect, test } from 'vitest';
import { isRuleId } from '../../rules.ts';
import { type Actor, type ActorKind, actorNames } from '../actors.ts';
import { proposalActs } from '../acts/index.ts';
import { arrowOf, arrows, leadsFrom } from '../arrows.ts';
import { stageNames } from '../stage-names.ts';
import { at, contextOf, form } from '../testing.ts';
import { decideDiscard, decideResubmit, decideReturn, decideSubmit, refusedAct } from './decide.ts';
import type { Answers } from './field.ts';
import { type Standing, standingNames } from './standing.ts';

const now = at('2021-03-16');
const regimes = ['2016', '2018'] as const;

/** In which capacity each kind of actor comes to raise, and what that capacity has to say on the form. */
const capacities: Partial<Record<ActorKind, { standing: Standing; says: Answers }>> = {
  party: { standing: 'party', says: {} },
  dcc: { standing: 'dcc', says: {} },
  'consumer-body': { standing: 'consumer-body', says: {} },
  'designated-body': { standing: 'designated-body', says: {} },
  authority: { standing: 'authority', says: { authorityPurpose: 'review' } },
  panel: { standing: 'panel', says: { votesFor: '10', panelPurpose: 'other-code', meeting: 'meeting/panel-90', verb: 'AGREE' } },
  'security-sub-committee': { standing: 'ssc', says: { withinSubject: 'yes', meeting: 'meeting/ssc-80', verb: 'AGREE' } },
  'security-member': { standing: 'ssc-member', says: { withinSubject: 'yes', committeeVotedNotTo: 'yes', meeting: 'meeting/ssc-80' } },
  'smki-authority': { standing: 'smki-pma', says: { withinSubject: 'yes', meeting: 'meeting/smki-pma-75', verb: 'AGREE' } },
  'smki-member': {
    standing: 'smki-pma-member',
    says: { withinSubject: 'yes', committeeVotedNotTo: 'yes', meeting: 'meeting/smki-pma-75' },
  },
};
/** Whatever any capacity could say, so that nothing but the capacity itself decides. */
const everything: Answers = Object.assign({}, ...Object.values(capacities).map(({ says }) => says));

const committees = new Set<ActorKind>([
  ...(['panel', 'change-sub-committee', 'change-board', 'working-group'] as const),
  ...(['sub-committee', 'security-sub-committee', 'smki-authority'] as const),
]);

/** One in each capacity and in no other. The Proposer is a Party whose organisation's form it is. */
const everyone: [ActorKind, Actor][] = (Object.keys(actorNames) as ActorKind[])
  .filter((kind) => kind !== 'clock')
  .map((kind) => {
    const committee = committees.has(kind);
    const organisation = committee ? null : `organisation/${kind === 'proposer' ? 'northern-supply' : kind}`;
    const kinds: ActorKind[] = [kind === 'proposer' ? 'party' : kind];
    return [kind, { id: `${committee ? 'body' : 'person'}/${kind}`, organisation, name: actorNames[kind], kinds, category: null }];
  });

/** Every answer that the form of a regime must have. */
const answersIn = (regime: (typeof regimes)[number]): Answers => form({ regime }).answers;

const taken = {
  return: ({ actor, context }: Asked) => decideReturn({ actor, context, now, defects: ['Contact is missing.'] }),
  resubmit: ({ actor, context, answers }: Asked) => decideResubmit({ actor, context, now, answers, standing: 'party' }),
  discard: ({ actor, context }: Asked) => decideDiscard({ actor, context, now }),
};
type Asked = { actor: Actor; context: ReturnType<typeof contextOf>; answers: Answers };

/** Refused with a rule that exists and with a sentence. */
function expectRefused(decision: object, where: string): void {
  expect(decision, where).toMatchObject({ ok: false, reason: expect.stringMatching(/^\S.+\.$/) });
  expect(isRuleId((decision as { rule: string }).rule), where).toBe(true);
}

describe('each act on a form, in each stage, by each kind of actor: possible exactly where the table says, refused elsewhere', () => {
  test('what begins or ends before a proposal is public is not among the acts on a proposal', () => {
    const onForms = arrows.filter(({ from }) => from !== 'none' && from.every((stage) => stage === 'submitted' || stage === 'returned'));
    const own = onForms.map(({ act }) => act).filter((act) => act !== 'accept');
    expect(own.sort()).toEqual(Object.keys(taken).sort());
    expect(proposalActs.map(({ act }) => act as string).filter((act) => act === 'submit' || Object.hasOwn(taken, act))).toEqual([]);
  });

  test.each(Object.entries(taken))('%s', (name, take) => {
    const arrow = arrowOf(name as keyof typeof taken);
    for (const regime of regimes)
      for (const stage of stageNames)
        for (const [kind, actor] of everyone) {
          const where = `${name} in ${stage} (${regime}) by ${actor.name}`;
          const context = contextOf({ submission: form({ stage: stage as 'submitted', regime }) });
          const decision = take({ actor, context, answers: answersIn(regime) });
          const may = arrow.by.includes(kind as never) && leadsFrom(arrow, stage);
          if (may) expect(decision, where).toMatchObject({ ok: true });
          else expectRefused(decision, where);
          expect(refusedAct(arrow.act, { actor, context, now }) === null, where).toBe(may);
        }
  });
});

describe('submit: each kind of actor in each capacity', () => {
  const arrow = arrowOf('submit');

  test('every capacity that the table lets submit has its words on the form, and no other has', () => {
    expect(Object.keys(capacities).sort()).toEqual([...arrow.by].sort());
  });

  test.each(everyone)('%s', (kind, actor) => {
    for (const regime of regimes)
      for (const standing of Object.keys(standingNames) as Standing[]) {
        const where = `${actor.name} as ${standing} (${regime})`;
        const own = capacities[kind === 'proposer' ? 'party' : kind];
        const may = own?.standing === standing;
        const said = may ? own.says : everything;
        const answers = { ...answersIn(regime), path: 'self-governance', ...said };
        const decision = decideSubmit({
          actor,
          standing,
          answers,
          context: contextOf(),
          now: at(regime === '2016' ? '2017-03-16' : '2021-03-16'),
        });
        if (may) expect(decision, where).toMatchObject({ ok: true, regime });
        else expectRefused(decision, where);
      }
  });
});
