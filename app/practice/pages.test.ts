import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { importHistory } from '#db/history/import.ts';
import { holdDatabase } from '#db/index.ts';
import { databaseWithHistory, databaseWithPractice } from '#db/testing.ts';
import { copyToPractice } from '#lib/services/practice-copy.ts';
import * as consultations from './[slug]/consultations/page.tsx';
import * as documents from './[slug]/documents/page.tsx';
import * as history from './[slug]/history/page.tsx';
import * as legalText from './[slug]/legal-text/page.tsx';
import * as lifecycle from './[slug]/page.tsx';
import * as votes from './[slug]/votes/page.tsx';
import * as meeting from './meetings/[id]/page.tsx';
import * as practice from './page.tsx';
import * as release from './releases/[name]/page.tsx';

// Outside a request there are no cookies: nobody is signed in.
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => null }));

const pages = { lifecycle, documents, 'legal text': legalText, consultations, votes, history };
const asked = (search: Record<string, string> = {}) => ({
  params: Promise.resolve({ slug: 'practice-plain-language-notice-of-a-delayed-alert' }),
  searchParams: Promise.resolve(search),
});

beforeAll(async () => {
  holdDatabase(await databaseWithPractice());
});

describe('Every page of EX01', () => {
  test.each(Object.entries(pages))('%s says that all of it is made up, calls it EX01, and is not to be indexed', async (_, page) => {
    const html = renderToStaticMarkup(await page.default(asked()));
    expect(html).toContain('everything on this page is made up');
    expect(html).toContain('EX01');
    expect(html).not.toMatch(/(?:MP|DP)001/);
    expect(await page.generateMetadata(asked())).toMatchObject({ robots: { index: false } });
  });

  test.each(Object.entries(pages))('%s leads to no page of the register’s subjects', async (_, page) => {
    const html = renderToStaticMarkup(await page.default(asked()));
    expect(html.match(/href="\/(?:modifications|meetings|parties|sec|sources|consultations|releases)\b[^"]*"/g)).toBeNull();
  });

  test('a day before it was raised has the banner too', async () => {
    const html = renderToStaticMarkup(await lifecycle.default(asked({ asOf: '2020-01-01' })));
    expect(html).toContain('Nothing was on record on 1 January 2020');
    expect(html).toContain('everything on this page is made up');
    expect(await lifecycle.generateMetadata(asked({ asOf: '2020-01-01' }))).toMatchObject({ robots: { index: false } });
  });

  test('the first page says which solution was taken, by whom, and since when it is part of the code, with its Release', async () => {
    const html = renderToStaticMarkup(await lifecycle.default(asked()));
    expect(html).toContain('The Alternative Solution A was approved by the Change Board on 15 August 2024.');
    const [proposed, alternative] = html.split('class="solution"').slice(1);
    expect(proposed).toContain('Not preferred by the Change Board');
    expect(alternative).toContain('Part of the code');
    expect(html).toContain('Proposed Solution: approved (6 to 4), 2 abstained; not preferred');
    expect(html).toMatch(/Part of the code since .*?7 November 2024.*? in the <a href="\/practice\/releases\/practice-2024-11">/);
  });

  test('its Release has a page in practice, with what it carried and what could have been in it', async () => {
    const on = (name: string) => ({ params: Promise.resolve({ name }) });
    const html = renderToStaticMarkup(await release.default(on('practice-2024-11')));
    expect(html).toContain('Brought in');
    expect(html).toContain('href="/practice/practice-plain-language-notice-of-a-delayed-alert"');
    expect(html).toContain('made up');
    expect(html).not.toMatch(/href="\/(?:modifications|releases)\b/);
    expect(await release.generateMetadata(on('practice-2024-11'))).toMatchObject({ robots: { index: false } });
    const later = renderToStaticMarkup(await release.default(on('practice-2025-02')));
    expect(later).toContain('EX01');
    expect(later).not.toContain('Brought in');
    expect(renderToStaticMarkup(practice.default())).toContain('href="/practice/releases/practice-2024-11"');
  });

  test('CB-14, CB-16: each seat with its reason, the votes by category, and the outcome', async () => {
    const html = renderToStaticMarkup(await votes.default(asked()));
    expect(html).toContain('Approved: the Alternative Solution A is taken, by the larger majority');
    expect(html).toContain('12 of 12 seats; 6 were needed');
    expect(html.match(/id="vote-/g)).toHaveLength(24);
    expect(html).toContain('instead of Nadia Fenwick-Rao');
    expect(html.match(/votes by category/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

test('the page of practice lists every meeting with its page, and under EX01 those alone that dealt with it', async () => {
  const db = holdDatabase(await databaseWithPractice());
  const event = {
    ...{ type: 'scheduled', v: 1, effective: { on: '2026-11-20' }, actor: 'person/x002', rule: null, source: null, corrects: null },
    data: { id: 'meeting/csc-2026-11-24', body: 'body/csc', number: null, day: '2026-11-24', standing: 'fact' },
  };
  await commit(db, { book: 'practice', events: [{ stream: 'meeting/csc-2026-11-24', event }] }, '2026-11-20T10:00:00.000Z');
  const [, meetings = '', dealt = ''] = /id="meetings"(.*?)<\/section>.*?Meetings that dealt with EX01<\/caption>(.*?)<\/table>/s.exec(
    renderToStaticMarkup(practice.default()),
  ) ?? [''];
  const hrefs = (html: string) => [...html.matchAll(/href="(\/practice\/meetings\/[^"]*)"/g)].map(([, href]) => href);
  expect(hrefs(meetings)).toHaveLength(10);
  expect(hrefs(dealt)).toHaveLength(9);
  expect(hrefs(meetings)).toContain('/practice/meetings/csc-2026-11-24');
  expect(hrefs(dealt)).not.toContain('/practice/meetings/csc-2026-11-24');
  for (const href of hrefs(dealt)) {
    const page = renderToStaticMarkup(await meeting.default({ params: Promise.resolve({ id: href?.split('/').at(-1) ?? '' }) }));
    expect(page).toContain('everything on this page is made up');
    expect(page.match(/href="\/(?:modifications|meetings|parties|sec|sources|consultations|releases)\b[^"]*"/g)).toBeNull();
  }
});

describe('Every page of a practice copy', () => {
  const slug = 'smki-full-extract';
  const ofCopy = { params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) };

  beforeAll(async () => {
    const db = holdDatabase(await databaseWithHistory());
    const folder = join(import.meta.dirname, '../../db/history/practice');
    expect(await importHistory(db, 'practice', folder, '2026-11-20T10:00:00.000Z')).toMatchObject({ ok: true });
    const viewer = { login: 'a@practice.example', person: 'person/x001', book: 'practice' as const };
    expect(await copyToPractice(slug, 'where-it-stands', viewer, 'a', '2026-11-20T10:00:00.000Z')).toEqual({ ok: true, slug });
  });

  test.each(Object.entries(pages))(
    '%s says that it is a copy, and leads to the real proposal and nothing else that is real',
    async (_, page) => {
      const html = renderToStaticMarkup(await page.default(ofCopy));
      expect(html).toContain('Practice copy.');
      expect(html).toContain('MP147 Practice');
      expect(html).not.toContain('everything on this page is made up');
      const real = html.match(/href="\/(?:modifications|meetings|parties|sec|sources|consultations|releases)\b[^"]*"/g);
      expect(real).toEqual([`href="/modifications/${slug}"`]);
      expect(await page.generateMetadata(ofCopy)).toMatchObject({ robots: { index: false } });
    },
  );
});
