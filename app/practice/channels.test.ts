import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as changes } from '#app/changes.csv/route.ts';
import { parseRegisterQuery } from '#app/modifications/query.ts';
import { GET as atom } from '#app/modifications.atom/route.ts';
import { GET as csv } from '#app/modifications.csv/route.ts';
import { GET as json } from '#app/modifications.json/route.ts';
import { GET as sitemap } from '#app/sitemap.xml/route.ts';
import { importHistory } from '#db/history/import.ts';
import { holdDatabase } from '#db/index.ts';
import { listConsultations, readConsultation } from '#db/queries/consultations.ts';
import { readFacets } from '#db/queries/facets.ts';
import { find } from '#db/queries/find.ts';
import { nextDeadline } from '#db/queries/freshness.ts';
import { readHome } from '#db/queries/home.ts';
import { listMeetings, readMeeting } from '#db/queries/meetings.ts';
import { listPapers } from '#db/queries/papers.ts';
import { listParties, readParty } from '#db/queries/parties.ts';
import { findExample } from '#db/queries/practice.ts';
import { readProposal } from '#db/queries/proposal.ts';
import { findByReference } from '#db/queries/reference.ts';
import { eachRegisterRow, listRegister } from '#db/queries/register.ts';
import { listReleases, readRelease } from '#db/queries/releases.ts';
import { listSecParts, readSecPart } from '#db/queries/sec-parts.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { copyStarts } from '#lib/process/proposal/copy.ts';
import { copyToPractice } from '#lib/services/practice-copy.ts';

const asked = (query: string) => parseRegisterQuery(new URLSearchParams(query)).query;
const request = (path: string) => new Request(`http://localhost${path}`);

/** Each way in which something of the register becomes known, by name; a day on which a window of EX01 was open where a day matters. */
const channels: Record<string, (db: Awaited<ReturnType<typeof databaseWithHistory>>) => unknown> = {
  'the list': () => listRegister(asked('status=all')),
  'the list of closed ones': () => listRegister(asked('status=closed&sort=updated')),
  'a search for its title': () => listRegister(asked('q=delayed+alert+notice')),
  'a search for its reference': () => listRegister(asked('q=EX01')),
  'a search for its Proposer': () => listRegister(asked('q=Larkhollow')),
  'the index of words': (db) => ['larkhollow', 'tarrant', 'ex01', 'mp001', 'delay notice'].map((words) => find(db, words)),
  'every row, as exports read it': () => [...eachRegisterRow(asked('status=all'))],
  'the filters': () => readFacets(),
  'a number that is typed': () => [findByReference(1, null), findByReference(1, 'A')],
  'a search for a copy’s mark': () => listRegister(asked('q=DP149+Practice')),
  'the number that a copy keeps': () => findByReference(149, null),
  'its address in the register': () => readProposal('practice-plain-language-notice-of-a-delayed-alert'),
  consultations: () => [listConsultations(), readConsultation('ex01-refinement'), readConsultation('ex01-report')],
  meetings: () => [listMeetings(), readMeeting('practice-cb-2024-08-14')],
  parties: () => [listParties(), readParty('larkhollow-light')],
  releases: () => [listReleases(), readRelease('practice-2024-11')],
  'parts of the code': () => [listSecParts(), readSecPart('Section H', null), readSecPart('Section H', 'H99')],
  papers: () => listPapers(),
  'the front page while its consultation was open': () => readHome('2024-07-22'),
  'the front page while it could be appealed': () => readHome('2024-08-20'),
  'the next deadline': (db) => nextDeadline(db, '2024-08-20T00:00:00.000Z'),
  'the sitemap': () => sitemap().text(),
  'the spreadsheet': () => csv(request('/modifications.csv?status=all')).text(),
  'the machine-readable list': () => json(request('/modifications.json?status=all')).text(),
  'what changed': () => changes(request('/changes.csv?from=2016-01-01&to=2027-12-31')).text(),
  'the feed': () => atom(request('/modifications.atom?status=all')).text(),
};

const before: Record<string, string> = {};
const after: Record<string, string> = {};

beforeAll(async () => {
  const db = holdDatabase(await databaseWithHistory());
  for (const [name, ask] of Object.entries(channels)) before[name] = JSON.stringify(await ask(db));
  const folder = join(import.meta.dirname, '../../db/history/practice');
  expect(await importHistory(db, 'practice', folder, '2026-11-20T10:00:00.000Z')).toMatchObject({ ok: true });
  const viewer = { login: 'a@practice.example', person: 'person/x001', book: 'practice' as const };
  for (const start of copyStarts)
    for (const { slug } of listRegister(asked('status=all')).rows)
      expect(await copyToPractice(slug, start, viewer, `${start} ${slug}`, '2026-11-20T10:00:00.000Z')).toMatchObject({ ok: true });
  for (const [name, ask] of Object.entries(channels)) after[name] = JSON.stringify(await ask(db));
});

describe('EX01 and copies of every proposal appear nowhere but under /practice', () => {
  test('its reference leads there, and no other does', () => {
    for (const typed of ['EX01', 'ex1', 'EX-01']) expect(findExample(typed)).toMatch(/^practice-/);
    for (const typed of ['EX02', 'EX', '1', 'MP001', 'EX001x']) expect(findExample(typed)).toBeNull();
  });

  test('and there it is', () => {
    expect(readProposal('practice-plain-language-notice-of-a-delayed-alert', {}, 'practice')?.proposal.stage).toBe('implemented');
  });

  test.each(Object.keys(channels))('the practice book changes nothing of %s', (name) => {
    expect(before[name]).toBeDefined();
    expect(after[name]).toBe(before[name]);
    expect(after[name]).not.toMatch(/practice-plain|larkhollow|proposal\/1"|proposal\/copy|bramblewick/i);
  });
});
