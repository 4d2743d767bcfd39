import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import * as panel from '#app/panel/page.tsx';
import * as practiceSeat from '#app/practice/change-board/[seat]/page.tsx';
import * as practiceBoard from '#app/practice/change-board/page.tsx';
import * as practicePanel from '#app/practice/panel/page.tsx';
import { commit } from '#db/commit.ts';
import { importHistory } from '#db/history/import.ts';
import { database, holdDatabase } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { record } from '#lib/services/record.ts';
import { capacities } from '#lib/services/viewer.ts';
import * as board from './page.tsx';

const now = '2026-11-23T10:00:00.000Z';
const on = (day?: string) => ({ searchParams: Promise.resolve(day ? { on: day } : {}) });
const seatProps = (seat: string) => ({ params: Promise.resolve({ seat }) });
const html = async (page: Promise<unknown>) => renderToStaticMarkup((await page) as Parameters<typeof renderToStaticMarkup>[0]);

async function take(act: string, input: unknown) {
  const found = subjectActNamed(act);
  const [actor] = capacities({ login: 'analyst@demo.example', person: 'person/x002', book: 'practice' }, '2026-11-23');
  if (!found || !actor) throw new Error(`No act "${act}"`);
  const seen = headOf(database(), 'practice').position;
  const done = await record({ book: 'practice', act: found, actor, input, seen, token: `${act} ${Math.random()}` }, now);
  if (!done.ok) throw new Error(JSON.stringify(done));
}

/** The row of a seat in the page's table. */
const row = (page: string, seat: string): string => page.match(new RegExp(`<tr id="${seat}">.*?</tr>`))?.[0] ?? '';

beforeEach(async () => {
  const db = holdDatabase(await databaseWithHistory());
  await importHistory(db, 'practice', 'db/history/practice', '2026-11-20T10:00:00.000Z');
});

describe('The register, whose papers name no member', () => {
  test.each([
    ['the Change Board', board, 'Does not vote'],
    ['the Panel', panel, 'Casting vote only'],
  ])('%s says so and shows the seats by their pattern, each with what it rests on', async (_, page, words) => {
    const shown = await html(page.default(on()));
    expect(shown).toContain('No paper in the record names the members.');
    expect(shown).toContain('General practice, not confirmed by the papers');
    expect(shown).toContain(words);
    expect(shown).not.toContain('made up');
  });
});

describe('Practice, whose seats are recorded', () => {
  const seat = 'change-board-large-supplier-3';

  test('an empty seat is shown as empty, from its appointment on with its holder, and after its end as empty again', async () => {
    expect(row(await html(practiceBoard.default(on('2026-11-23'))), seat)).toContain('Empty');
    await take('appoint', { seat: `seat/${seat}`, person: 'person/x004', from: '2026-12-01', until: '2028-11-30' });
    await take('end-appointment', { seat: `seat/${seat}`, on: '2027-03-31', reason: 'Left the company' });
    expect(row(await html(practiceBoard.default(on('2026-11-30'))), seat)).toContain('Empty');
    expect(row(await html(practiceBoard.default(on('2026-12-01'))), seat)).toMatch(
      /Gwen Marsden-Pike.*Bramblewick Energy.*Since 1 December 2026, to 30 November 2028/,
    );
    expect(row(await html(practiceBoard.default(on('2027-03-31'))), seat)).toContain('Gwen Marsden-Pike');
    expect(row(await html(practiceBoard.default(on('2027-04-01'))), seat)).toContain('Empty');
    expect(await html(practiceSeat.default(seatProps(seat)))).toContain('1 December 2026 to 31 March 2027');
  });

  test('a suspension is shown with its days and its reason, an alternate with the name', async () => {
    await take('suspend-seat', {
      seat: 'seat/change-board-small-supplier-1',
      meeting: 'meeting/practice-panel-2024-07-12',
      from: '2026-11-23',
      reason: 'Charges unpaid',
    });
    const page = await html(practiceBoard.default(on('2026-11-23')));
    expect(row(page, 'change-board-small-supplier-1')).toMatch(/Suspended.*from 23 November 2026: Charges unpaid/);
    expect(row(page, 'change-board-network-1')).toContain('Rosalind Pym');
    expect(row(await html(practiceBoard.default(on('2026-11-22'))), 'change-board-small-supplier-1')).not.toContain('Suspended');
  });

  test('a name that was erased is gone, and the seat says so', async () => {
    await commit(database(), { book: 'practice', events: [], vault: [{ kind: 'person', key: 'person/x004', value: null }] }, now);
    const shown = row(await html(practiceBoard.default(on())), 'change-board-large-supplier-1');
    expect(shown).toContain('Name erased');
    expect(await html(practiceSeat.default(seatProps('change-board-large-supplier-1')))).not.toContain('Gwen');
  });

  test('a day before any seat was on record says so', async () =>
    expect(await html(practiceBoard.default(on('2012-01-01')))).toContain(
      'No seat of the Practice Change Board was on record on 1 January 2012.',
    ));

  test('what is typed as a day and is none shows today', async () =>
    expect(await html(practiceBoard.default(on('yesterday')))).toContain('Today: '));

  test.each([
    ['the Change Board', practiceBoard],
    ['the Panel', practicePanel],
  ])('%s is marked as made up, and is not to be indexed', async (_, page) => {
    expect(await html(page.default(on()))).toContain('everything on this page is made up');
    expect(await page.generateMetadata(on())).toMatchObject({ robots: { index: false } });
  });
});

test('a seat that changes from a day on is shown as it is on the day that is asked for, and the change among what has changed', async () => {
  const seat = 'seat/change-board-small-supplier-1';
  const same = { seat, body: 'body/change-board', name: 'Small Supplier 1', category: 'small-supplier' };
  await take('record-seat', { ...same, voting: 'false', from: '2028-01-01' });
  const vote = async (day?: string) => row(await html(practiceBoard.default(on(day))), seat.slice(5)).includes('Does not vote');
  expect([await vote(), await vote('2027-12-31'), await vote('2028-01-01'), await vote('2025-06-01')]).toEqual([false, false, true, false]);
  expect(await html(practiceBoard.default(on()))).toContain('it has no vote any more');
  expect(await html(practiceSeat.default(seatProps(seat.slice(5))))).toContain('it has no vote any more');
});

test('DEFAULT-1: the Panel’s page says who has no vote in its elections, a Voting Group’s other members too, on the day that is asked for', async () => {
  expect(await html(practicePanel.default(on()))).toContain('nobody’s vote is suspended');
  await take('suspend-rights', {
    organisation: 'organisation/bramblewick-energy',
    rights: ['elections'],
    meeting: 'meeting/practice-panel-2024-07-12',
    from: '2026-11-20',
    reason: 'Charges unpaid',
  });
  const page = await html(practicePanel.default(on('2026-11-23')));
  expect(page).toContain('Bramblewick Energy, whose right is suspended');
  expect(page).toContain('Calderstane Power, as a member of the Voting Group of Bramblewick Energy');
  expect(await html(practicePanel.default(on('2026-11-19')))).toContain('nobody’s vote is suspended');
});
