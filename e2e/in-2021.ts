import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { openDatabase } from '../db/client.ts';
import { commit } from '../db/commit.ts';
import { holdDatabase } from '../db/index.ts';
import { readDirectory } from '../db/projections/names.ts';
import { seal, sessionCookie } from '../lib/auth/cookie.ts';
import { beginSession } from '../lib/auth/sessions.ts';
import type { Seat } from '../lib/process/directory/directory.ts';
import { dataFolder, type Server, serve } from './serving.ts';

/** Since when practice's people hold their seats for this journey; the example itself begins in 2024. */
const since = '2020-01-06';

/** A demo of its own whose clock stands at a moment of the past before anything is recorded in it, with the made-up members in their seats by then. */
export async function serverAt(port: number, moment: string): Promise<Server> {
  const folder = dataFolder();
  writeFileSync(join(folder, 'clock-moved'), String(Date.parse(moment) - Date.now()));
  const server = await serve(port, { DEMO: '1', LOG_LEVEL: 'warn', DATA_DIR: folder });
  await inDatabase(server, async (db) => {
    const seats = Object.values(readDirectory(db, 'practice').seats);
    const done = await commit(db, { book: 'practice', events: seats.flatMap(heldEarlier) }, moment);
    if (!done.ok) throw new Error('The members were not appointed');
  });
  return server;
}

const heldEarlier = ({ id, body, name, category, voting, tenures, alternates }: Seat) => {
  const event = (type: string, data: Record<string, unknown>) => ({
    stream: 'directory',
    event: { type, v: 1, effective: { on: since }, actor: 'person/x002', rule: null, source: null, corrects: null, data },
  });
  const [holder, alternate] = [tenures[0], alternates[0]];
  return [
    event('seat-recorded', { id, body, name, category, voting }),
    ...(holder ? [event('member-appointed', { seat: id, person: holder.person, organisation: holder.organisation, until: null })] : []),
    ...(alternate ? [event('alternate-named', { seat: id, person: alternate.person })] : []),
  ];
};

/** Who holds the voting seats of a body of practice. */
export const membersOf = (server: Server, body: string): Promise<string[]> =>
  inDatabase(server, async (db) =>
    Object.values(readDirectory(db, 'practice').seats).flatMap((seat) =>
      seat.body === body && seat.voting ? seat.tenures.slice(0, 1).map(({ person }) => person) : [],
    ),
  );

/** A member for whom the demo offers no account, given one and a session of their own, on a phone without JavaScript. */
export async function memberOn(server: Server, browser: Browser, { person, moment }: { person: string; moment: string }): Promise<Page> {
  const login = `${person.slice('person/'.length)}@demo.example`;
  const fresh = { passphrase: null, totp: null, recovery: [], disabled: false, sessionsSince: '2020-01-01T00:00:00.000Z' };
  const value = await inDatabase(server, async (db) => {
    const account = { kind: 'account' as const, key: login, value: { person, book: 'practice' as const, ...fresh } };
    await commit(db, { book: 'practice', events: [], vault: [account] }, moment);
    process.env.AUTH_SECRET = JSON.parse(readFileSync(join(server.folder, 'keys.json'), 'utf8')).AUTH_SECRET;
    return seal(await beginSession(login, 'nothing', 'A phone', moment));
  });
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await context.addCookies([{ name: sessionCookie(), value, url: server.origin }]);
  return context.newPage();
}

async function inDatabase<T>({ folder }: Server, work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const db = holdDatabase(openDatabase(join(folder, 'register.db')));
  try {
    return await work(db);
  } finally {
    db.$client.close();
  }
}
