import { writeFileSync } from 'node:fs';
import { database } from '../db/index.ts';
import { CannotStart, migrate } from '../db/migrate.ts';
import { clock, movedFile } from '../lib/clock.ts';
import { closesAtInstant } from '../lib/process/calendar/london.ts';
import { tick } from '../lib/services/clock.ts';
import { command } from './sentence.ts';

/**
 * `npm run clock`: records what time alone has brought about, as the server does by itself. `-- --at 2021-04-29T00:00` (London time, or with a zone) moves the clock of the demo
 * on to that moment; time never goes back, and no other site's clock is moved.
 */
await command(async () => {
  const at = asked(process.argv);
  migrate(database());
  if (at !== null) moveTo(at);
  const moment = new Date(at ?? clock()).toISOString();
  const { events, proposals } = await tick(moment, new Date(clock()).toISOString());
  console.log(
    `Until ${moment}: ${events === 0 ? 'nothing was due.' : `${counted(events, 'event')} recorded on ${counted(proposals, 'proposal')}.`}`,
  );
});

function asked(args: readonly string[]): number | null {
  const place = args.indexOf('--at');
  if (place === -1) return null;
  const text = args[place + 1] ?? '';
  const london = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(text);
  const at = london ? Date.parse(closesAtInstant(london[1] as string, london[2] ?? '00:00')) : Date.parse(text);
  if (Number.isNaN(at)) throw new CannotStart(`"${text}" is not a moment: write it as 2021-04-29T00:00.`);
  return at;
}

function moveTo(at: number): void {
  if (at <= clock()) return;
  if (process.env.DEMO !== '1')
    throw new CannotStart('Only the clock of the demo can be moved on: set DEMO=1, with the DATA_DIR of the demo.');
  writeFileSync(movedFile(), String(at - Date.now()));
}

function counted(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
