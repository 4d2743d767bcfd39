import { expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { siteAddresses } from './addresses.ts';

const now = '2027-01-05T09:00:00.000Z';

test('each seat of the Change Board and of the Panel has its page on the map, once, and seats of other bodies have none', async () => {
  const db = holdDatabase(await databaseWithHistory());
  const seat = (id: string, body: string) => ({
    stream: 'directory',
    event: {
      ...{ type: 'seat-recorded', v: 1, effective: { on: '2027-01-04' }, actor: 'body/code-administrator', rule: null, source: null },
      ...{ corrects: null, data: { id, body, name: id, category: null, voting: true } },
    },
  });
  const events = [
    seat('seat/change-board-small-supplier-1', 'body/change-board'),
    seat('seat/panel-chair', 'body/panel'),
    seat('seat/ssc-1', 'body/ssc'),
  ];
  expect(await commit(db, { book: 'register', events }, now)).toMatchObject({ ok: true });
  const paths = siteAddresses().map(({ path }) => path);
  expect(paths).toContain('/change-board/change-board-small-supplier-1');
  expect(paths).toContain('/panel/panel-chair');
  expect(paths.join('\n')).not.toContain('ssc-1');
  expect(new Set(paths).size).toBe(paths.length);
});
