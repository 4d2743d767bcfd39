import { openDatabase } from '#db/client.ts';
import { holdDatabase } from '#db/index.ts';
import { read } from '#db/log.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { closeBallot } from './closing-ballots.ts';
import { take } from './take.ts';
import { people } from './testing.ts';
import { capacities } from './viewer.ts';

/** A server's part in closing a ballot and publishing its result, in a process of its own that a test can kill. One message is one proposal. */
const db = holdDatabase(openDatabase(process.argv[2] as string));
const publishResult = findAct('publish-result');

process.on('message', async ({ stream, ballot, now }: { stream: string; ballot: string; now: string }) => {
  const book = 'practice' as const;
  const token = String(process.pid);
  await closeBallot(people.analyst, { ballot, casting: null, token: `close ${token}` }, now);
  const actor = capacities(people.analyst, londonDay(now))[0];
  const seen = read(db, book, stream).at(-1)?.position;
  if (!publishResult || !actor || seen === undefined) throw new Error('Nobody publishes');
  await take({ book, stream, act: publishResult, actor, input: {}, seen, token: `publish ${token} ${stream}` }, now);
  process.send?.('done');
});
process.send?.('ready');
