import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { doTake, people, practiceWithProposal } from '#lib/services/testing.ts';
import HomePage from '../page.tsx';
import PracticePage from './page.tsx';

vi.mock('#lib/session.ts', () => ({ currentViewer: async () => null }));

const { analyst, proposer } = people;
const on = (moment: string) => vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
const openNow = () => {
  const html = renderToStaticMarkup(PracticePage());
  return html
    .slice(html.indexOf('id="open"'), html.indexOf('id="copies"'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

beforeEach(async () => {
  await practiceWithProposal('2026-12-01');
});

describe('What is open now in practice', () => {
  test('nothing, and the page says so', () => {
    on('2026-12-16T10:00:00.000Z');
    expect(openNow()).toContain('No consultation and no window for adoption or appeal is open in practice today, 16 December 2026');
  });

  test('ADOPT-1: a withdrawal notified on Wednesday 16 December 2026 can be adopted until the end of 4 January 2027: Christmas, Boxing Day’s Monday and New Year’s Day do not count', async () => {
    on('2026-12-16T10:00:00.000Z');
    await doTake('withdraw', proposer, '2026-12-16T09:00:00.000Z', { typed: { reason: 'Solved otherwise.' } });
    expect(openNow()).toContain('No consultation and no window');
    await doTake('give-withdrawal-notice', analyst, '2026-12-16T09:30:00.000Z', {});
    expect(openNow()).toMatch(/DP900 Meter readings by post Closes at the end of Monday 4 January 2027 , 10 Working Days left/);
    on('2027-01-05T00:00:00.000Z');
    expect(openNow()).toContain('No consultation and no window');
  });

  test('the front page lists what is open in the register, and nothing of practice', async () => {
    on('2026-12-16T10:00:00.000Z');
    await doTake('withdraw', proposer, '2026-12-16T09:00:00.000Z', { typed: { reason: 'Solved otherwise.' } });
    await doTake('give-withdrawal-notice', analyst, '2026-12-16T09:30:00.000Z', {});
    const html = renderToStaticMarkup(HomePage());
    expect(html).toContain('No consultation and no window for adoption or appeal is open today');
    expect(html).not.toContain('DP900');
  });
});
