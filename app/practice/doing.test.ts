import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from '#db/log.ts';
import { people, practiceWithProposal, slug, stream } from '#lib/services/testing.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { sendTo } from '../modifications/[slug]/do/send.ts';
import { theRegister } from '../modifications/[slug]/read-view.ts';
import checkPage from './[slug]/do/[act]/check/page.tsx';
import donePage from './[slug]/do/[act]/done/page.tsx';
import formPage from './[slug]/do/[act]/page.tsx';
import { POST as send } from './[slug]/do/[act]/send/route.ts';
import { POST as confirm } from './[slug]/do/[act]/take/route.ts';
import doPage from './[slug]/do/page.tsx';

const session = vi.hoisted(() => ({ viewer: null as Viewer | null, parked: [] as unknown[] }));
vi.mock('#lib/session.ts', () => ({
  currentViewer: async () => session.viewer,
  signedIn: async () => {
    if (!session.viewer) throw new Error('sent to sign in');
    return session.viewer;
  },
  signInFirst: async (form: string, fields: unknown) => {
    session.parked.push({ form, fields });
    return new Response(null, { status: 303, headers: { Location: '/sign-in' } });
  },
}));

const site = 'http://localhost:3000';
let db: Awaited<ReturnType<typeof practiceWithProposal>>;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-12-16T10:00:00Z'), toFake: ['Date'] });
  db = await practiceWithProposal('2026-12-01');
  session.viewer = people.proposer;
  session.parked = [];
});

const log = () => read(db, 'practice', stream);
const context = (act: string, of = slug) => ({ params: Promise.resolve({ slug: of, act }) });
const post = (path: string, fields: Record<string, string>, origin: string | null = site) =>
  new Request(`${site}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: origin ? { origin } : {} });
const base = `/practice/${slug}/do`;
const sent = async (act: string, fields: Record<string, string>, query = '') => {
  const answer = await send(post(`${base}/${act}/send${query}`, fields), context(act));
  return new URL(answer.headers.get('location') ?? '/', site);
};
const page = (act: string, search: URLSearchParams) => ({ ...context(act), searchParams: Promise.resolve(Object.fromEntries(search)) });
const confirmed = (act: string, search: URLSearchParams, seen = log().at(-1)?.position) =>
  confirm(post(`${base}/${act}/take`, { attempt: search.get('attempt') ?? '', seen: String(seen) }), context(act));

describe('From the form to the confirmation', () => {
  test('WITHDRAW-1: the Proposer withdraws: form, check page, confirmation; a second click leads to the same', async () => {
    expect(renderToStaticMarkup(await formPage(page('withdraw', new URLSearchParams())))).toContain(`action="${base}/withdraw/send"`);
    const check = await sent('withdraw', { reason: 'Solved <b>otherwise</b>.' });
    expect(check.pathname).toBe(`${base}/withdraw/check`);
    const html = renderToStaticMarkup(await checkPage(page('withdraw', check.searchParams)));
    for (const words of [
      'Gwen Marsden-Pike, Bramblewick Energy',
      'Solved &lt;b&gt;otherwise&lt;/b&gt;.',
      'notice to Parties to follow',
      'Withdraw the proposal: DP900',
    ])
      expect(html).toContain(words);
    const seen = log().at(-1)?.position;
    const done = await confirmed('withdraw', check.searchParams, seen);
    expect(done.status).toBe(303);
    const again = await confirmed('withdraw', check.searchParams, seen);
    expect(again.headers.get('location')).toBe(done.headers.get('location'));
    expect(log().filter((event) => event.type === 'withdrawn-by-proposer')).toHaveLength(1);
    const where = new URL(done.headers.get('location') ?? '', site);
    const confirmation = renderToStaticMarkup(await donePage(page('withdraw', where.searchParams)));
    expect(confirmation).toContain(`DP900, entry ${log().at(-1)?.position}`);
    expect(confirmation).toContain('10:00 on 16 December 2026');
  });

  test('REPORT-8: whose view it is, only the Code Administrator is asked: neither form nor check page nor copy has it for the Proposer', async () => {
    const typed = { 'views.0.objective': 'a', 'views.0.view': 'better', 'views.0.text': 'Fewer late readings.' };
    const pagesOf = async (viewer: Viewer) => {
      session.viewer = viewer;
      const form = renderToStaticMarkup(await formPage(page('give-objective-view', new URLSearchParams())));
      const check = await sent('give-objective-view', typed);
      const checked = renderToStaticMarkup(await checkPage(page('give-objective-view', check.searchParams)));
      expect(checked).toContain('Fewer late readings.');
      const done = await confirmed('give-objective-view', check.searchParams);
      const where = new URL(done.headers.get('location') ?? '', site);
      return [form, checked, renderToStaticMarkup(await donePage(page('give-objective-view', where.searchParams)))];
    };
    for (const html of await pagesOf(people.proposer)) expect(html).not.toContain('Whose view');
    for (const html of (await pagesOf(people.analyst)).slice(0, 2)) expect(html).toContain('Whose view');
  });

  test('what is missing is said at the top and by its field, and what was typed is kept', async () => {
    session.viewer = people.analyst;
    const again = await sent('hold', { reason: ' ', on: 'soon' });
    expect([again.pathname, again.hash]).toEqual([`${base}/hold`, '#error-summary']);
    const html = renderToStaticMarkup(await formPage(page('hold', again.searchParams)));
    expect(html).toContain('href="#reason"');
    expect(html).toContain('aria-describedby="reason-error"');
    expect(html).toContain('value="soon"');
  });

  test('somebody was faster: the check page says what happened, and nothing was recorded', async () => {
    const check = await sent('withdraw', { reason: 'Solved otherwise.' });
    const seen = log().at(-1)?.position;
    session.viewer = people.analyst;
    const hold = await sent('hold', { reason: 'Waits for the DCC.' });
    await confirmed('hold', hold.searchParams);
    session.viewer = people.proposer;
    const answer = await confirmed('withdraw', check.searchParams, seen);
    const back = new URL(answer.headers.get('location') ?? '', site);
    expect(back.pathname).toBe(`${base}/withdraw/check`);
    expect(log().at(-1)?.type).toBe('held');
    expect(renderToStaticMarkup(await checkPage(page('withdraw', back.searchParams)))).toContain('Put on hold: Waits for the DCC.');
    expect((await confirmed('withdraw', back.searchParams)).headers.get('location')).toContain('/done?entry=');
  });
});

describe('Who may not', () => {
  test('a form that another site sent is refused, and so is one that says nothing of where it is from', async () => {
    for (const origin of ['https://evil.example', 'null', null]) {
      const answer = await send(post(`${base}/withdraw/send`, { reason: 'x' }, origin), context('withdraw'));
      expect(answer.status).toBe(403);
    }
    const check = await sent('withdraw', { reason: 'x' });
    const fields = { attempt: check.searchParams.get('attempt') ?? '', seen: String(log().at(-1)?.position) };
    expect((await confirm(post(`${base}/withdraw/take`, fields, 'https://evil.example'), context('withdraw'))).status).toBe(403);
    expect(log().map((event) => event.type)).toEqual(['raised', 'proposer-named']);
  });

  test('nobody is sent to sign in, with what was typed kept', async () => {
    session.viewer = null;
    const answer = await send(post(`${base}/withdraw/send?for=x`, { reason: 'Solved.' }), context('withdraw'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
    expect(session.parked).toEqual([{ form: `${base}/withdraw?for=x`, fields: { reason: ['Solved.'] } }]);
  });

  test.each([
    ['another Party', people.party, 'Only the Proposer (Bramblewick Energy) can withdraw DP900.'],
    ['somebody without a part in the code', people.outsider, 'Only the Proposer (Bramblewick Energy) can withdraw DP900.'],
    ['the Code Administrator', people.analyst, 'Only the Proposer (Bramblewick Energy) can withdraw DP900.'],
  ])('WITHDRAW-1: %s is told why, on the form, after sending it and after confirming it', async (_, viewer, words) => {
    session.viewer = viewer;
    expect(renderToStaticMarkup(await formPage(page('withdraw', new URLSearchParams())))).toContain(words);
    const check = await sent('withdraw', { reason: 'x' });
    expect(renderToStaticMarkup(await checkPage(page('withdraw', check.searchParams)))).toContain(words);
    expect((await confirmed('withdraw', check.searchParams)).headers.get('location')).toContain('/withdraw/check?');
    expect(log()).toHaveLength(2);
  });

  test('what one account typed is nothing to another, however it came by the address', async () => {
    const check = await sent('withdraw', { reason: 'Solved otherwise.' });
    session.viewer = { ...people.proposer, login: 'somebody-else@demo.example' };
    expect((await confirmed('withdraw', check.searchParams)).headers.get('location')).toBe(`${base}/withdraw/check?${check.searchParams}`);
    expect(renderToStaticMarkup(await checkPage(page('withdraw', check.searchParams)))).not.toContain('Solved otherwise.');
    expect(log()).toHaveLength(2);
  });

  test('an account of the register acts in no practice, and the other way round', async () => {
    session.viewer = { ...people.proposer, book: 'register' };
    expect((await sent('withdraw', { reason: 'x' })).pathname).toBe(`${base}/withdraw`);
    expect(renderToStaticMarkup(await doPage({ ...context(''), searchParams: Promise.resolve({}) }))).toContain(
      'your account is for the register',
    );
    session.viewer = people.proposer;
    const elsewhere = await sendTo(theRegister)(post(`/modifications/${slug}/do/withdraw/send`, { reason: 'x' }), context('withdraw'));
    expect(elsewhere.status).toBe(404);
  });

  test('PN-7: nobody but the Code Administrator records for the Panel', async () => {
    session.viewer = people.party;
    const typed = { text: 'x', 'resolution.meeting': 'none', 'resolution.verb': 'AGREE' };
    const check = await sent('give-view', typed, '?as=body/panel');
    expect(renderToStaticMarkup(await checkPage(page('give-view', check.searchParams)))).toContain('Only the Code Administrator records');
  });

  test('there is no such act, and no such proposal', async () => {
    expect((await send(post(`${base}/erase/send`, {}), context('erase'))).status).toBe(404);
    expect((await send(post('/practice/nothing/do/withdraw/send', {}), context('withdraw', 'nothing'))).status).toBe(404);
  });
});
