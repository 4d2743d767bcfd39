import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { subjectActNamed } from '#lib/process/subject-acts.ts';
import { people } from '#lib/services/testing.ts';
import { Form } from './form.tsx';
import { prefilled } from './prefilled.ts';

vi.mock('#lib/clock.ts', () => ({ today: () => '2026-12-09', now: () => '2026-12-09T09:00:00.000Z' }));
beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
});

const form = (name: string, about: Record<string, string[]>) => {
  const act = subjectActNamed(name);
  if (!act) throw new Error(`No act "${name}"`);
  const values = prefilled(act, about, people.analyst.book);
  return renderToStaticMarkup(Form({ act, viewer: people.analyst, values, errors: {} }));
};
const chosen = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`<input[^>]*name="${name}"[^>]*>`, 'g'))]
    .filter(([tag]) => tag.includes('checked'))
    .map(([tag]) => /value="(\w+)"/.exec(tag)?.[1]);

test('SEAT-6: whether a seat is the Chair’s is chosen from two answers, nothing before; a seat that is there begins with what it is', () => {
  const fresh = form('record-seat', { body: ['body/panel'] });
  expect(fresh.match(/type="radio"[^>]*name="chair"|name="chair"[^>]*type="radio"/g)).toHaveLength(2);
  expect(chosen(fresh, 'chair')).toEqual([]);
  expect(chosen(form('record-seat', { seat: ['seat/panel-chair'] }), 'chair')).toEqual(['true']);
  expect(chosen(form('record-seat', { seat: ['seat/panel-consumer'] }), 'chair')).toEqual(['false']);
});
