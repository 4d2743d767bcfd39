import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import * as consultations from './[slug]/consultations/page.tsx';
import * as documents from './[slug]/documents/page.tsx';
import * as history from './[slug]/history/page.tsx';
import * as legalText from './[slug]/legal-text/page.tsx';
import * as lifecycle from './[slug]/page.tsx';
import * as votes from './[slug]/votes/page.tsx';

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

  test('CB-14, CB-16: each seat with its reason, the votes by category, and the outcome', async () => {
    const html = renderToStaticMarkup(await votes.default(asked()));
    expect(html).toContain('Approved: the Alternative Solution is taken, by the larger majority');
    expect(html).toContain('12 of 12 seats; 6 were needed');
    expect(html.match(/id="vote-/g)).toHaveLength(24);
    expect(html).toContain('in place of Nadia Fenwick-Rao');
    expect(html.match(/votes by category/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
