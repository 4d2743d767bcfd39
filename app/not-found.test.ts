import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { freshDatabase } from '#db/testing.ts';
import NotFound, { generateMetadata } from './not-found.tsx';

const asked = vi.hoisted(() => ({ for: '' }));
vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-asked-for': asked.for }) }));

const shown = async (address: string) => {
  asked.for = address;
  return { title: (await generateMetadata()).title, page: renderToStaticMarkup(await NotFound()) };
};

beforeAll(() => {
  holdDatabase(freshDatabase());
});

test.each([
  ['/ballots/new', 'Only the Code Administrator opens a ballot', 'opens a ballot'],
  ['/ballots/new/check?proposal=x', 'Only the Code Administrator opens a ballot', 'opens a ballot'],
  ['/admin/people', 'Not for this account, or not there', 'for the Code Administrator’s people'],
  ['/admin/nothing-done', 'Nothing was done', 'Nothing'],
])('%s says who may use it', async (address, title, words) => {
  const { title: told, page } = await shown(address);
  expect(told).toBe(title);
  expect(page).toContain(words);
});

test('any other address is not found, and its words are searched for', async () => {
  for (const address of ['/ballots/newest', '/ballots/147-1', '/modifications/smki-full-extract.html']) {
    const { title, page } = await shown(address);
    expect(title).toBe('Page not found');
    expect(page).not.toContain('Code Administrator');
  }
  expect((await shown('/modifications/smki-full-extract.html')).page).toContain('value="smki full extract"');
});
