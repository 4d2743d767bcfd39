import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { freshDatabase } from '#db/testing.ts';
import { calendarEvents } from '#lib/process/calendar/declared.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { happened } from '#lib/process/testing.ts';
import * as one from './[id]/page.tsx';
import ConsultationsPage from './page.tsx';

const announced = (id: string, days: Record<string, string> = {}): NewEvent =>
  happened('announced', '2021-01-22', {
    id: `consultation/${id}`,
    title: `The ${id} one`,
    kind: 'refinement',
    proposal: null,
    issuedBy: 'body/code-administrator',
    opens: '2021-01-25',
    closes: '2021-02-12',
    closesAt: '17:00',
    standing: 'fact',
    terms: 'Made up',
    chapters: [],
    questions: [],
    ...days,
  });

async function record(stream: string, ...events: NewEvent[]) {
  const done = await commit(
    database(),
    { book: 'register', events: events.map((event) => ({ stream, event })) },
    '2021-02-08T08:00:00.000Z',
  );
  expect(done).toMatchObject({ ok: true });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-02-09T12:00:00.000Z') });
  holdDatabase(freshDatabase());
  await record('consultation/open', announced('open'));
  await record('consultation/ending', announced('ending', { closes: '2021-02-10' }));
  await record('consultation/coming', announced('coming', { opens: '2021-02-15', closes: '2021-03-05' }));
  await record('consultation/withdrawn', announced('withdrawn'), happened('paused', '2021-02-05', {}));
  await record('consultation/over', announced('over', { closes: '2021-02-05' }));
  const cancelled = happened('cancelled', '2021-02-08', { reason: 'Announced by mistake.' });
  await record('consultation/dropped', announced('dropped'), cancelled);
});
afterEach(() => void vi.useRealTimers());

/** The words of a section of the page; empty where it has no such section. */
const section = (id: string): string =>
  (renderToStaticMarkup(ConsultationsPage()).match(new RegExp(`<section[^>]*${id}.*?</section>`, 's'))?.[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('CONSULT-3: each stands under where it stands, and says what its heading does not', () => {
  expect(section('open')).toMatch(/The ending one Closing soon .*/);
  expect(section('open')).toMatch(/The open one (?!Closing)/);
  expect(section('forthcoming')).toContain('The coming one');
  expect(section('closed')).toMatch(/The dropped one Cancelled .*The over one (?!Cancelled)/);
  expect(section('planned')).toBe('');
});

test('WITHDRAW-7: one that rests with its proposal stands under a heading of its own, never among those to come', () => {
  expect(section('resting')).toContain('The withdrawn one');
  expect(section('forthcoming')).not.toContain('The withdrawn one');
});

test('CALENDAR-1: a holiday that was declared counts in the length of a consultation and in whether it closes soon', async () => {
  const shown = async () => renderToStaticMarkup(await one.default({ params: Promise.resolve({ id: 'open' }) }));
  expect(await shown()).toContain('15 Working Days, both days included');
  const data = calendarEvents['holiday-declared'].parse({ day: '2021-02-11', name: 'A day declared' });
  await record('calendar', happened('holiday-declared', '2021-02-08', data));
  expect(await shown()).toContain('14 Working Days, both days included');
  expect(section('open')).toContain('The open one Closing soon');
});
