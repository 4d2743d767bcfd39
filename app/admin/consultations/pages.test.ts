import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { siteUrl } from '#lib/env.ts';
import { announced } from '#lib/services/consultation-testing.ts';
import { people, practiceWithProposal, stream } from '#lib/services/testing.ts';
import * as consultation from '../../practice/consultations/[id]/page.tsx';
import * as act from '../do/[act]/page.tsx';
import { POST as takeAct } from '../do/[act]/send/route.ts';
import * as kept from './[id]/page.tsx';
import * as announce from './drafts/[draft]/announce/page.tsx';
import { POST as announceIt } from './drafts/[draft]/announce/send/route.ts';
import * as compose from './drafts/[draft]/page.tsx';
import * as preview from './drafts/[draft]/preview/page.tsx';
import { POST as save } from './drafts/[draft]/send/route.ts';
import * as begin from './new/page.tsx';
import { POST as beginIt } from './new/send/route.ts';
import * as list from './page.tsx';

const clock = vi.hoisted(() => ({ at: '2027-03-08T10:00:00.000Z' }));
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => people.analyst, signedIn: async () => people.analyst }));
vi.mock('#lib/clock.ts', () => ({ now: () => clock.at, today: () => clock.at.slice(0, 10), clock: () => Date.parse(clock.at) }));

const html = async (page: ReactNode | Promise<ReactNode>) => renderToStaticMarkup(await page);
const search = (values: Record<string, string> = {}) => ({ searchParams: Promise.resolve(values) });
const params = <T extends Record<string, string>>(values: T) => ({ params: Promise.resolve(values) });

/** Sends a form, and answers with where it leads. */
async function send(
  post: (request: Request, context: never) => Promise<Response>,
  fields: Record<string, string>,
  where: Record<string, string> = {},
) {
  const body = new URLSearchParams(fields);
  const request = new Request(`${siteUrl()}/x`, { method: 'POST', body, headers: { origin: siteUrl() } });
  const response = await post(request, params(where) as never);
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') as string, siteUrl());
}
const fieldsIn = (page: string) =>
  Object.fromEntries([...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));

beforeAll(() => vi.setConfig({ testTimeout: 60_000 }));
beforeEach(async () => {
  clock.at = '2027-03-08T10:00:00.000Z';
  await practiceWithProposal('2027-03-01');
  const data = { stage: 'refinement', label: 'Refinement Process', converted: true, note: 'As the test has it' };
  const event = {
    type: 'stage-attested',
    v: 1,
    effective: { on: '2027-03-02' },
    actor: 'import',
    rule: null,
    source: null,
    corrects: null,
    data,
  };
  await commit(database(), { book: 'practice', events: [{ stream, event }] }, '2027-03-02T10:00:00.000Z');
});

describe('A consultation through its pages, without a script', () => {
  test('composed from the standard questions with one of its own, previewed, checked, announced, corrected, extended', async () => {
    expect(await html(begin.default(search()))).toContain('MP900 Meter readings by post');
    expect(await html(begin.default(search({ attempt: (await send(beginIt, {})).searchParams.get('attempt') ?? '' })))).toContain(
      'Choose the kind of consultation',
    );
    const begun = await send(beginIt, { kind: 'refinement', set: 'standard', proposal: stream });
    const draft = begun.pathname.split('/').at(-1) as string;
    const where = { draft };
    const page = () => html(compose.default({ ...params(where), ...search() }));
    expect(await page()).toContain('Do you agree with the solution put forward?');

    const version = async () => fieldsIn(await page()).version as string;
    await send(save, { do: 'add-question choice', version: await version() }, where);
    const typed = {
      'q11.text': 'Do you read meters by post?',
      'q11.printed': '11',
      'q11.kind': 'choice',
      'q11.suggestions': 'Yes\nSometimes',
      'q11.with': 'rationale',
    };
    const stale = await send(save, { ...typed, do: 'save', version: '1' }, where);
    expect(await html(compose.default({ ...params(where), ...search({ attempt: stale.searchParams.get('attempt') ?? '' }) }))).toMatch(
      /A colleague saved this meanwhile[\s\S]*Do you read meters by post\?/,
    );
    const days = { opens: '2027-03-08', closes: '29 March 2027' };
    const checked = await send(save, { ...typed, ...days, do: 'announce', version: await version() }, where);
    expect(checked.pathname).toBe(`/admin/consultations/drafts/${draft}/announce`);
    expect(await page()).toContain('The usual length ends on 30 March 2027.');
    const previewed = await html(preview.default(params(where)));
    expect(previewed).toContain('Sometimes');
    expect(previewed).toContain('Is any of it confidential?');
    expect(previewed, 'what is typed there goes nowhere').not.toContain('<form');

    const check = await html(announce.default({ ...params(where), ...search() }));
    expect(check).toContain('The closing date 29 March 2027 is not a Working Day (Easter Monday).');
    expect(check).toContain('All Parties: ');
    const announced = await send(announceIt, fieldsIn(check) as Record<string, string>, where);
    const id = announced.pathname.split('/').at(-1) as string;
    expect(id).toMatch(/^mp900.*-refinement$/);
    expect(await html(list.default())).toContain('MP900');
    expect(await html(kept.default({ ...params({ id }), ...search() }))).toContain('Correct a question');

    const about = { consultation: `consultation/${id}`, question: 'q11' };
    const form = await html(act.default({ ...params({ act: 'correct-question' }), ...search(about) }));
    expect(form).toContain('Do you read meters by post?');
    const correcting = { ...about, text: 'Are your meters read by post?', reason: 'It asked the reader' };
    const to = await send(takeAct, correcting, { act: 'correct-question' });
    const attempt = to.searchParams.get('attempt') as string;
    const sure = await html(act.default({ ...params({ act: 'correct-question' }), ...search({ attempt }) }));
    expect(sure).toContain('Those who have answered or are writing: nobody so far');
    const done = await send(takeAct, fieldsIn(sure) as Record<string, string>, { act: 'correct-question' });
    expect(done.searchParams.get('done')).toMatch(/^\d+$/);

    const shown = await html(consultation.default(params({ id })));
    expect(shown).toMatch(/<del>Do you read meters by post\?<\/del>/);
    expect(shown).toContain('everything on this page is made up');
    expect(shown).toContain(`/practice/consultations/${id}/respond`);
    expect(shown).toContain('A complaint about how this consultation is run');
    clock.at = '2027-03-29T16:00:01.000Z';
    expect(await html(consultation.default(params({ id })))).not.toContain(`/practice/consultations/${id}/respond"`);
  });

  test('CONSULT-16: cancelled with a reason, which everybody reads; its check page says who is told', async () => {
    await announced({ opens: '2027-03-08', closes: '2027-03-30' });
    const about = { consultation: 'consultation/mp900-refinement' };
    const name = { act: 'cancel-consultation' };
    const without = (await send(takeAct, about, name)).searchParams.get('attempt') as string;
    const wrong = await html(act.default({ ...params(name), ...search({ attempt: without }) }));
    expect(wrong).toContain('error-summary');
    const attempt = (await send(takeAct, { ...about, reason: 'The solution has changed.' }, name)).searchParams.get('attempt') as string;
    const sure = await html(act.default({ ...params(name), ...search({ attempt }) }));
    expect(sure).toMatch(/All Parties: \d+ organisations/);
    expect(sure).toContain('No response to it is published; each respondent keeps its own.');
    await send(takeAct, fieldsIn(sure) as Record<string, string>, name);
    const shown = await html(consultation.default(params({ id: 'mp900-refinement' })));
    expect(shown).toContain('Cancelled on 8 March 2027. The solution has changed.');
    expect(shown).not.toContain('/practice/consultations/mp900-refinement/respond"');
    expect(await html(list.default())).toContain('MP900 Refinement Consultation');
  });
});
