import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { freshDatabase } from '#db/testing.ts';
import * as lifecycle from './[slug]/page.tsx';
import { readList } from './read.ts';
import { headOf, Register } from './register.tsx';

// A reader without an account: outside of a request there is no cookie to ask.
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => null, sessionId: async () => null }));

const asked = (search: Record<string, string> = {}) => readList(new URLSearchParams(search));
const shown = (search: Record<string, string> = {}) => renderToStaticMarkup(Register(asked(search)));
const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

beforeEach(() => void holdDatabase(freshDatabase()));

describe('A register in which nothing is recorded', () => {
  test('says so and how a proposal gets into it, with no table and nothing to page through', () => {
    const html = shown();
    expect(words(html)).toContain('The register is empty. As soon as a proposal is raised it is listed here.');
    expect(html).not.toContain('<table');
    expect(html).not.toContain('aria-label="Pages"');
    expect(headOf(asked()).title).toBeTruthy();
  });

  test('asked with a filter, it says that nothing matches', () => {
    expect(words(shown({ affects: 'dcc' }))).toContain('Nothing matches these filters.');
    expect(words(shown({ asOf: '2021-03-05' }))).toContain('The register as it stood at the end of 5 March 2021');
  });
});

describe('A title of 300 characters, of which nothing else is known', () => {
  const title = `${'Amendments to the notification of planned outages & "<unplanned>" ones '.repeat(5)}`.slice(0, 299).padEnd(300, 'x');

  beforeEach(async () => {
    const event = {
      type: 'raised',
      v: 1,
      effective: { on: '2021-01-14' },
      actor: 'body/code-administrator',
      rule: null,
      source: null,
      corrects: null,
      data: { number: 201, suffix: null, regime: '2018', title, slug: 'outages' },
    };
    const events = [{ stream: 'proposal/201', event }];
    const claims = [{ kind: 'slug', key: 'outages', value: 'proposal/201' }];
    expect(await commit(database(), { book: 'register', events, claims }, '2021-01-14T09:00:00.000Z')).toMatchObject({ ok: true });
  });

  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

  test('is whole in the list and in the heading of its page, and is no markup of its own', async () => {
    expect(title).toHaveLength(300);
    expect(shown()).toContain(escaped);
    const page = await lifecycle.default({ params: Promise.resolve({ slug: 'outages' }), searchParams: Promise.resolve({}) });
    const html = renderToStaticMarkup(page);
    expect(html.match(/<h1[^>]*>.*?<\/h1>/s)?.[0]).toContain(escaped);
    expect(html).not.toContain('<unplanned>');
  });
});
