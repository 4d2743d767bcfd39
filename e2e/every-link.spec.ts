import type { APIRequestContext } from '@playwright/test';
import { isOwn } from '../lib/server/routes.ts';
import { expect, test } from './fixtures.ts';
import { everyMatch, type Fetched, textOf, unescaped } from './html.ts';

const most = 1500;
/** A Party Category that is highlighted travels along every link; its way is gone one step far. */
const highlighted = /[?&]as=/;

/** All that links lead to from the front page, within this site, by address without fragment. */
async function crawl(request: APIRequestContext): Promise<{ pages: Map<string, Fetched>; linkedFrom: Map<string, string> }> {
  const pages = new Map<string, Fetched>();
  const linkedFrom = new Map([['/', 'the start']]);
  const queue = ['/'];
  const follow = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const answer = await request.get(path);
      // Pages of one's own have scripts and are in no search engine; without signing in they are the sign-in page, which has a journey of its own.
      const open = !isOwn(new URL(answer.url()).pathname);
      const html = open && (answer.headers()['content-type'] ?? '').startsWith('text/html') ? await answer.text() : null;
      pages.set(path, { status: answer.status(), html });
      for (const link of html === null ? [] : linksOf(html, path)) {
        const [address = ''] = link.split('#');
        if (linkedFrom.has(address) || (highlighted.test(path) && highlighted.test(address))) continue;
        linkedFrom.set(address, path);
        queue.push(address);
      }
    }
  };
  await follow();
  return { pages, linkedFrom };
}

/** The links of a page to this site, as paths with query and fragment. */
const linksOf = (html: string, path: string): string[] =>
  everyMatch(html, /\bhref="([^"]*)"/g)
    .map((href) => new URL(unescaped(href), new URL(path, 'http://site')))
    .filter(({ origin }) => origin === 'http://site')
    .map(({ pathname, search, hash }) => `${pathname}${search}${hash}`);

const never = new RegExp(
  [
    String.raw`\bundefined\b|\[object|\bNaN\b|\b1970\b`,
    String.raw`\bG16\b|\bP49\b|\[GK\]|\[R\]|log entry|log entries`,
    String.raw`\bvaults?\b|\bdigests?\b|\bactors?\b`,
  ].join('|'),
  'i',
);

test('every link leads somewhere, to the very place; every page has what a page must have and nothing that it must not', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { pages, linkedFrom } = await crawl(request);
  expect(pages.size).toBeGreaterThan(400);
  expect(pages.size).toBeLessThan(most);
  const wrong: string[] = [];
  const titles = new Map<string, string[]>();
  for (const [path, { status, html }] of pages) {
    if (status !== 200) wrong.push(`${path} answers ${status}, linked from ${linkedFrom.get(path)}`);
    if (html === null || status !== 200) continue;
    const say = (what: string) => wrong.push(`${path}: ${what}`);
    const ids = everyMatch(html, /\sid="([^"]*)"/g);
    if (new Set(ids).size < ids.length) say(`an id twice: ${ids.find((id, i) => ids.indexOf(id) < i)}`);
    for (const link of linksOf(html, path)) {
      const [address = '', fragment] = link.split('#');
      const there = pages.get(address)?.html;
      if (
        fragment &&
        there &&
        !everyMatch(there, /\sid="([^"]*)"/g)
          .map(unescaped)
          .includes(decodeURIComponent(fragment))
      )
        say(`no ${link}`);
    }
    if (/<script\b|<style\b|\sstyle="|\son[a-z]+="/i.test(html)) say('a script, or a style of its own');
    const found = never.exec(textOf(html));
    if (found) say(`“${textOf(html).slice(Math.max(0, found.index - 40), found.index + 40)}”`);
    if (everyMatch(html, /<(h1)\b/g).length !== 1) say('not exactly one h1');
    const [title = ''] = everyMatch(html, /<title>([^<]*)<\/title>/g);
    if (!/( – |^)SEC Modification Register$/.test(title)) say(`title “${title}”`);
    if (!/<meta name="description" content="[^"]{20,}"/.test(html)) say('no description');
    const [canonical] = everyMatch(html, /<link rel="canonical" href="([^"]*)"/g);
    if (!canonical?.startsWith(baseURL ?? '')) say(`canonical ${canonical}`);
    if (!path.includes('?')) titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  expect(wrong).toEqual([]);
  expect([...titles].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
