import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { responseKey } from '#lib/process/consultation/respondent.ts';
import { responseOf, said } from '#lib/process/consultation/testing.ts';
import { announced, id, later, published } from '#lib/services/consultation-testing.ts';
import * as consultation from '../../../practice/consultations/[id]/page.tsx';
import * as respondents from '../../../practice/consultations/[id]/respondents/page.tsx';

vi.mock('#lib/clock.ts', () => ({ now: () => later, today: () => later.slice(0, 10), clock: () => Date.parse(later) }));

beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
  await announced();
  const vault = Array.from({ length: 51 }, (_, n) => {
    const received = `2027-02-01T10:00:${String(n).padStart(2, '0')}.000Z`;
    const standing = n === 50 ? ('late' as const) : ('counted' as const);
    const given = {
      ...responseOf(`o${n}`, { answers: [said('q4', 'Yes', `Reason ${n}.`)], received, receipt: `R-${n}`, standing }),
      book: 'practice' as const,
    };
    return { kind: 'response' as const, key: responseKey('practice', given.consultation, given.respondent), value: given };
  });
  await commit(database(), { book: 'practice', events: [], vault }, later);
  await published();
});

test('more than fifty responses are read each as a whole too, twenty on a page, a late one as late', async () => {
  const of = async (page: string) =>
    renderToStaticMarkup(await respondents.default({ params: Promise.resolve({ id }), searchParams: Promise.resolve({ page }) }));
  const whole = renderToStaticMarkup(await consultation.default({ params: Promise.resolve({ id }) } as never));
  expect(whole).toContain(`href="/practice/consultations/${id}/respondents"`);
  const first = await of('1');
  expect(first.match(/id="response-\d+"/g)).toHaveLength(20);
  expect(first).toContain('Reason 0.');
  expect(first).not.toContain('late, not counted');
  expect(await of('3')).toMatch(/It is late, not counted\.[\s\S]*Reason 50\./);
});
