import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { responseKey } from '#lib/process/consultation/respondent.ts';
import { responseOf, said } from '#lib/process/consultation/testing.ts';
import { announced, id, later, respond, voice } from '#lib/services/consultation-testing.ts';
import { follow } from '#lib/services/follow.ts';
import { people } from '#lib/services/testing.ts';
import * as answers from './answers/[question]/page.tsx';
import * as publish from './page.tsx';

vi.mock('#lib/session.ts', () => ({ currentViewer: async () => people.analyst, signedIn: async () => people.analyst }));
vi.mock('#lib/clock.ts', () => ({ now: () => later, today: () => later.slice(0, 10), clock: () => Date.parse(later) }));

const html = async (page: ReactNode | Promise<ReactNode>) => renderToStaticMarkup(await page);
const asked = <P extends Record<string, string>>(params: P, search: Record<string, string> = {}) => ({
  params: Promise.resolve(params),
  searchParams: Promise.resolve(search),
});

beforeAll(() => vi.setConfig({ testTimeout: 60_000 }));
beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
  await announced();
});

describe('Before the responses are published', () => {
  test('it is said who will be told, each group with its number', async () => {
    const contact = { kind: 'contact', key: 'person/x037', value: { email: 'small@demo.example', telephone: null } } as const;
    await commit(database(), { book: 'practice', events: [], vault: [contact] }, later);
    await respond(voice('x037'), { answers: [said('q4', 'Yes'), said('q5', 'No')], confidential: { of: 'none' } });
    const page = await html(publish.default(asked({ id })));
    expect(page).toContain('Respondents, each of their own response: 1 address');
    expect(page).toMatch(/All Parties: \d+ organisations, 1 address/);
    expect(page).toMatch(/Change Board: \d+ members/);
    expect(page).not.toContain('small@demo.example');
  });

  test('who follows is counted and never named', async () => {
    await commit(database(), { book: 'practice', events: [], vault: [] }, later);
    await follow({ book: 'practice', address: 'reader@elsewhere.example' }, 'sec/D', 'each', later);
    await announced({
      id: 'consultation/code-variation',
      kind: 'secretary-of-state',
      chapters: [{ id: 'c1', number: '1', title: 'Section D', sections: [], secParts: ['Section D1.3'] }],
    });
    const page = await html(publish.default(asked({ id: 'code-variation' })));
    expect(page).toContain('And 1 follower');
    expect(page).not.toContain('reader@elsewhere.example');
  });

  test('of more than fifty answers to a question each page can be read as it will be published', async () => {
    const vault = Array.from({ length: 51 }, (_, n) => {
      const text = n === 50 ? 'The very last one' : `Reason ${n}`;
      const received = `2027-02-0${1 + Math.floor(n / 10)}T10:00:${String(n % 60).padStart(2, '0')}.000Z`;
      const given = {
        ...responseOf(`o${n}`, { answers: [said('q4', 'Yes', text)], received, receipt: `R-${n}` }),
        book: 'practice' as const,
      };
      return { kind: 'response' as const, key: responseKey('practice', given.consultation, given.respondent), value: given };
    });
    await commit(database(), { book: 'practice', events: [], vault }, later);
    const whole = await html(publish.default(asked({ id })));
    expect(whole).toContain(`href="/admin/consultations/${id}/responses/publish/answers/q4"`);
    const of = (page: string) => html(answers.default(asked({ id, question: 'q4' }, { page })));
    expect(await of('1')).toContain('Reason 0');
    expect(await of('1')).not.toContain('The very last one');
    expect(await of('2')).toContain('The very last one');
  });
});
