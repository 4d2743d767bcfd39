import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { people } from '#lib/services/testing.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import RaisePage from './page.tsx';

const session = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => session.viewer }));

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-12-16T10:00:00Z'), toFake: ['Date'] });
  holdDatabase(await databaseWithPractice());
});

const shown = async (viewer: Viewer | null) => {
  session.viewer = viewer;
  return renderToStaticMarkup(await RaisePage({ searchParams: Promise.resolve({}) }));
};

test('who is not signed in reads every duty to raise, each with its place in the legal text', async () => {
  const html = await shown(null);
  for (const place of ['L8.11', 'L13.55(b)(i)', 'Appendix AG, 3.2.4', 'L10.24(c)', 'L1.17(d)', 'L1.17(h)']) expect(html).toContain(place);
});

test('the DCC’s people read the DCC’s, a supplier’s people none', async () => {
  const dcc = await shown({ login: 'dcc@demo.example', person: 'person/x016', book: 'practice' });
  expect(dcc).toContain('When you have to raise one');
  expect(dcc).toContain('L8.11');
  expect(dcc).not.toContain('L10.24(c)');
  expect(await shown(people.proposer)).not.toContain('id="duties"');
});
