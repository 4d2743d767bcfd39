import { beforeAll, expect, test } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { countUnhealthy, unhealthy } from './health.ts';

const now = '2026-12-01T12:00:00.000Z';

beforeAll(async () => {
  holdDatabase(await databaseWithHistory());
});

test('what no paper says of a proposal that is not known to be closed is listed apart from what lives here', () => {
  expect(countUnhealthy('register', now)).toBe(0);
  const { count, proposals } = unhealthy('register', now, { papers: true });
  expect(count).toBe(proposals.length);
  const lacks = (reference: string) => proposals.find((one) => one.reference === reference)?.lacks.map(({ kind }) => kind);
  // Three rows of its timetable were still plans when its last paper was written.
  expect(lacks('MP147')?.filter((kind) => kind === 'outcome')).toHaveLength(3);
  // No paper tells its stage, so none of them says that it is closed, and nobody can say what comes next.
  expect(lacks('SECMP0006')).toEqual(['summary', 'contact']);
  expect(lacks('SECMP0049')).toBeUndefined();
});
