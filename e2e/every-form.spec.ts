import type { AnyAct } from '../lib/process/act.ts';
import type { ActorKind } from '../lib/process/proposal/actors.ts';
import { proposalActs } from '../lib/process/proposal/acts/index.ts';
import { taskNames } from '../lib/process/proposal/form/field.ts';
import { subjectActs } from '../lib/process/subject-acts.ts';
import type { Way } from './acting.ts';
import { expect, test } from './fixtures.ts';
import { type Prepared, prepareScenes, sceneOf } from './scenes.ts';
import { lookAt, meet, type Walker, walkers } from './walk.ts';

/** Acts whose form the walk does not meet, each with the reason. */
const notMet: Record<string, string> = {
  accept: 'It is taken on the page of a form that was submitted, which the journey of a small supplier’s idea meets.',
  'publish-result': 'It waits for the ballot of the Change Board, and no ballot is run here yet.',
};

/** Acts whose form leads on to the check page although it is sent as it stands: nothing has to be typed, or the rule and not the form says what is missing. */
const asksForNothing = new Set([
  ...['adopt', 'ask-for-conversion', 'assign', 'confirm-monitor', 'give-consumer-view', 'give-objective-view', 'give-withdrawal-notice'],
  ...['publish-problem-statement', 'publish-version', 'send-back', 'state-impacts', 'stop-here', 'submit-modification-report'],
]);

type Taker = { who: Walker; as?: string };
/** Who takes an act that a kind of actor is entitled to; the Code Administrator records what committees decide. */
const takers: Partial<Record<ActorKind, Taker>> = {
  'code-administrator': { who: 'administrator' },
  proposer: { who: 'proposer' },
  party: { who: 'party' },
  authority: { who: 'authority' },
  panel: { who: 'administrator', as: 'body/panel' },
  'change-sub-committee': { who: 'administrator', as: 'body/csc' },
  'change-board': { who: 'administrator', as: 'body/change-board' },
  'working-group': { who: 'administrator', as: 'body/working-group' },
  'sub-committee': { who: 'administrator', as: 'body/tabasc' },
};
function takerOf({ act, by }: AnyAct): Taker {
  const taker = takers[by[0] as ActorKind];
  if (!taker) throw new Error(`Nobody is signed in who could take ${act}`);
  return taker;
}

const met = proposalActs.filter(({ act }) => !notMet[act]);
const everybody: readonly Walker[] = ['administrator', 'proposer', 'party', 'authority'];

let prepared: Prepared;
test.beforeAll(async () => {
  prepared = await prepareScenes();
});

test('an act that is not met is in the table, and its reason is told', () => {
  for (const name of Object.keys(notMet))
    expect(
      proposalActs.some(({ act }) => act === name),
      name,
    ).toBe(true);
  for (const name of asksForNothing)
    expect(
      [...proposalActs, ...subjectActs].some(({ act }) => act === name),
      name,
    ).toBe(true);
});

for (const way of [{ scripts: true }, { scripts: false }] satisfies Way[]) {
  const how = way.scripts ? 'can be used by everybody, also where it was sent empty' : 'without JavaScript';

  // Two halves, so that two browsers walk at once.
  for (const half of way.scripts ? [0, 1] : [null])
    test(`the form of each act on a proposal ${how}${half === null ? '' : `, part ${half + 1} of 2`}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const pages = await walkers(browser, everybody, way);
      for (const act of met.filter((_, n) => half === null || n % 2 === half))
        await test.step(act.act, async () => {
          const { who, as } = takerOf(act);
          const wrong = await meet(pages[who], `${prepared.at[sceneOf(act)]}/do/${act.act}${as ? `?as=${as}` : ''}`, way);
          expect.soft(wrong, `${act.act} says what is missing`).toBe(as !== undefined || !asksForNothing.has(act.act));
        });
    });

  test(`the form of each act on the directory, the calendar, a setting, a meeting or a release ${how}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const { administrator } = await walkers(browser, ['administrator'], way);
    for (const { act, about } of subjectActs)
      await test.step(act, async () => {
        const asked = begunBlank[act] ?? about;
        const query = new URLSearchParams(asked.map((name) => [name, prepared.about[name] ?? '']));
        const wrong = await meet(administrator, `/admin/do/${act}?${query}`, way);
        expect.soft(wrong, `${act} says what is missing`).toBe(!asksForNothing.has(act));
      });
  });

  test(`raising a proposal, its tasks, its check page and its end ${how}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const { party: page } = await walkers(browser, ['party'], way);
    await page.goto('/raise');
    await lookAt(page, 'the beginning', way);
    await page.getByRole('button', { name: /Begin a form .*a SEC Party/ }).click();
    await expect(page).toHaveURL(/\/raise\/[\w-]+$/);
    const form = new URL(page.url()).pathname;
    await lookAt(page, 'the list of tasks', way);
    const tasks = await page
      .getByRole('main')
      .locator(`a[href^="${form}/"]`)
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
    const wrong = new Set<string>();
    for (const task of taskNames.filter((name) => tasks.includes(`${form}/${name}`)))
      await test.step(task, async () => {
        if (await meet(page, `${form}/${task}`, way, mistakes[task])) wrong.add(task);
      });
    expect.soft([...wrong].sort()).toEqual(Object.keys(mistakes).sort());
    expect.soft(await meet(page, `${form}/check`, way), 'an empty form is not submitted').toBe(true);
    await page.goto(`${form}/similar`);
    await lookAt(page, 'similar proposals', way);
    expect.soft(await meet(page, `${form}/discard`, way)).toBe(false);
  });

  test(`the other forms ${how}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const pages = await walkers(browser, ['administrator', 'party', 'nobody'], way);
    for (const [who, address, right] of others(prepared))
      await test.step(address, async () => {
        expect.soft(await meet(pages[who], address, way), address).toBe(!right);
      });
  });

  test(`the pages of the Code Administrator, whose buttons act at once ${how}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const { administrator: page } = await walkers(browser, ['administrator'], way);
    for (const address of desks) {
      await page.goto(`/admin${address}`);
      await lookAt(page, 'the page', way);
    }
  });
}

/** What the forms that also record something new are asked about, so that they are blank. */
const begunBlank: Record<string, string[]> = { 'record-person': [], 'record-organisation': [], 'record-seat': ['body'] };

/** What is typed wrong in a task of the form for raising a proposal, where being empty is no mistake yet. */
const mistakes: Record<string, Record<string, string>> = {
  affects: { secParts: 'Chapter 9' },
  contacts: { contactEmail: 'nobody' },
};

/** The forms that belong to no table: who meets them, where, and `right` where nothing in them can be missing. */
const others = ({ at, consultation }: Prepared): [who: 'administrator' | 'party' | 'nobody', address: string, right?: true][] => [
  ['administrator', '/admin/inbox/new'],
  ['administrator', '/admin/submissions/enter'],
  ['administrator', '/admin/people/x004/change-address'],
  ['administrator', `${at['open for adoption']}/do/adopt?for=organisation/larkhollow-light`],
  ['administrator', '/admin/consultations/new'],
  ['party', `${at.refinement}/ask`],
  ['nobody', '/follow?what=proposal/147'],
  ['party', '/practice/copy?of=smki-full-extract'],
  ['party', '/files/upload?form=/account&attempt=none&field=evidence'],
  ['party', `${consultation}/respond`, true],
  ['nobody', '/account/reset'],
];

const desks = [
  '',
  '/consultations',
  '/health',
  '/holidays',
  '/inbox',
  '/meetings',
  '/organisations',
  '/outbox',
  '/people',
  '/people/x004',
  '/releases',
  '/seats',
  '/settings',
  '/submissions',
];
