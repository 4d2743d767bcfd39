import { commit } from '../db/commit.ts';
import { database } from '../db/index.ts';
import { now } from '../lib/clock.ts';

/** Records an organisation in the register of DATA_DIR, from a process of its own, as an operator's script would. */
const [name = 'An organisation'] = process.argv.slice(2);
const event = {
  type: 'organisation-recorded',
  v: 1,
  effective: { on: '2021-03-08' },
  actor: 'import',
  rule: null,
  source: { paper: 'a paper of this test', place: 'page 1' },
  corrects: null,
  data: { id: `organisation/${name.toLowerCase().replaceAll(' ', '-')}`, name, kind: 'other', category: null, categoryPrinted: null },
};
const recorded = await commit(database(), { book: 'register', events: [{ stream: 'directory', event }] }, now());
if (!recorded.ok) throw new Error('It was not recorded.');
