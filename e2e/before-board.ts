import { join } from 'node:path';
import { openDatabase } from '../db/client.ts';
import { commit } from '../db/commit.ts';
import { holdDatabase } from '../db/index.ts';
import { readClaim } from '../db/queries/claims.ts';

/** Records, as papers would tell it, that a practice copy is before the Change Board on a day, today unless another is said, as a Self-Governance Modification: the way there has journeys of its own. */
export async function beforeBoard(folder: string, slug: string, day = new Date().toISOString().slice(0, 10)): Promise<void> {
  const db = holdDatabase(openDatabase(join(folder, 'register.db')));
  const stream = readClaim('practice', 'slug', slug);
  if (!stream) throw new Error(`There is no practice copy ${slug}`);
  const now = new Date().toISOString().replace(/^.{10}/, day);
  const event = (type: string, data: Record<string, unknown>) => ({
    stream,
    event: { type, v: 1, effective: { on: day }, actor: 'person/x002', rule: null, source: null, corrects: null, data },
  });
  const year = Number(day.slice(0, 4)) + (day >= `${day.slice(0, 4)}-10-21` ? 1 : 0);
  const option = { date: `${year}-11-04`, decidedAfter: null, decidedBy: `${year}-10-21`, release: `release/${year}-11` };
  const events = [
    event('path-determined', { path: 'self-governance', reason: 'It is a document only.' }),
    event('implementation-option-stated', option),
    event('report-finalised', { responses: 2 }),
  ];
  const done = await commit(db, { book: 'practice', events }, now);
  db.$client.close();
  if (!done.ok) throw new Error(`${slug} did not come before the Change Board`);
}
