import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '#db/client.ts';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { migrate } from '#db/migrate.ts';
import { dueMail, readMail } from '#db/queries/mail.ts';
import { freshDatabase } from '#db/testing.ts';
import type { VaultChange } from '#db/vault.ts';
import { arrivedMail, retryMail } from '#lib/services/outbox.ts';
import { later, nextAttempt } from './backoff.ts';
import { mailServer, messageId } from './hand-over.ts';
import { messageTo } from './message.ts';
import { sendDue } from './outbox.ts';
import { loopbackServer } from './testing.ts';

const start = '2026-11-20T10:00:00.000Z';
let db: Database;
let smtp: Awaited<ReturnType<typeof loopbackServer>>;

beforeEach(async () => {
  db = holdDatabase(freshDatabase());
  smtp = await loopbackServer();
});
afterEach(async () => {
  await smtp.close();
  db.$client.close();
});

const notice = (fact: string) => ({
  fact,
  facts: [],
  link: null,
  why: ['You get this because Tyne Networks is a SEC Party.'],
  stop: 'This cannot be stopped.',
  practice: false,
});

/** Queues a message and gives its id. */
async function queue(to = 'jane@tyne-networks.co.uk', fact = 'DP151: put on hold', about: string | null = 'proposal/151'): Promise<string> {
  const entry = messageTo(to, notice(fact), { book: 'register', about }, start);
  const done = await commit(db, { book: 'register', events: [], vault: [entry] }, start);
  if (!done.ok) throw new Error('A fresh id was taken');
  return entry.key;
}

async function round(at: string = start) {
  const server = mailServer(smtp.url);
  try {
    return await sendDue(server, () => at);
  } finally {
    server.close();
  }
}

const mail = (key: string) => readMail('register', key)?.value;
const change = (entry: VaultChange) => commit(db, { book: 'register', events: [], vault: [entry] }, start);

describe('the outbox', () => {
  test('sends what waits, once, as text and as HTML', async () => {
    const key = await queue();
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    expect(smtp.received).toHaveLength(1);
    const { to, raw } = smtp.received[0] as { to: string[]; raw: string };
    expect(to).toEqual(['jane@tyne-networks.co.uk']);
    for (const part of [
      'Subject: DP151: put on hold',
      `Message-ID: ${messageId(key)}`,
      'Auto-Submitted: auto-generated',
      'text/plain',
      'text/html',
    ])
      expect(raw).toContain(part);
    expect(mail(key)).toMatchObject({ state: 'sent', attempts: 1, sent: start, fault: null });
  });

  test('tries again after 1, 5, 15 and 60 minutes, and gets through', async () => {
    const key = await queue();
    smtp.state.answer = 'not-now';
    let at = start;
    for (const [attempt, pause] of [1, 5, 15, 60, 60].entries()) {
      expect(await round(at)).toBe(0);
      expect(mail(key)).toMatchObject({ state: 'waiting', attempts: attempt + 1, next: later(at, pause) });
      expect(await round(later(at, pause - 0.5)), 'not before its time').toBe(0);
      at = later(at, pause);
    }
    expect(mail(key)?.fault).toContain('Greylisted');
    smtp.state.answer = 'take';
    expect(await round(at)).toBe(1);
    expect(smtp.received).toHaveLength(1);
    expect(mail(key)).toMatchObject({ state: 'sent', attempts: 6, fault: null });
  });

  test('gives up after a day', () => {
    let at: string | null = start;
    let last = start;
    for (let attempts = 1; at; attempts += 1) {
      last = at;
      at = nextAttempt(attempts, at);
    }
    const hours = (Date.parse(last) - Date.parse(start)) / 3_600_000;
    expect(hours).toBeGreaterThan(23);
    expect(hours).toBeLessThanOrEqual(24);
  });

  test('does not try again where nobody has the address; somebody can after looking', async () => {
    const key = await queue();
    smtp.state.answer = 'nobody';
    await round();
    expect(mail(key)).toMatchObject({ state: 'failed', next: null });
    expect(mail(key)?.fault).toContain('No such mailbox');
    smtp.state.answer = 'take';
    expect(await round(later(start, 60))).toBe(0);
    expect(await retryMail('register', key, later(start, 61))).toBe(true);
    expect(await round(later(start, 61))).toBe(1);
    expect(await retryMail('register', key, later(start, 62)), 'what is sent is not sent again').toBe(false);
    expect(smtp.received).toHaveLength(1);
  });

  test('a server that is not there is tried again', async () => {
    const key = await queue();
    const gone = mailServer('smtp://127.0.0.1:1');
    expect(await sendDue(gone, () => start)).toBe(0);
    gone.close();
    expect(mail(key)).toMatchObject({ state: 'waiting', attempts: 1, next: later(start, 1) });
  });

  test('what has been due for more than three days waits for somebody to look at it', async () => {
    const key = await queue();
    expect(await round(later(start, 3 * 24 * 60 + 1))).toBe(0);
    expect(mail(key)).toMatchObject({ state: 'failed' });
    expect(smtp.received).toHaveLength(0);
  });

  test('a made-up address keeps its message, and never leaves', async () => {
    const key = await queue('imogen@larkhollow.example');
    expect(await round()).toBe(0);
    expect(mail(key)).toMatchObject({ state: 'kept' });
    expect(await retryMail('register', key, start)).toBe(false);
  });

  test('an address that became a list, or brings a header of its own, is not sent to', async () => {
    const key = await queue();
    const found = mail(key);
    for (const to of ['a@tyne.co.uk, b@evil.co.uk', 'a@tyne.co.uk\r\nBcc: b@evil.co.uk']) {
      if (found) await change({ kind: 'mail', key, value: { ...found, to } });
      expect(await round()).toBe(0);
      expect(mail(key)).toMatchObject({ state: 'failed', fault: 'That is not an address.' });
    }
    expect(smtp.received).toHaveLength(0);
  });

  test('a subject cannot bring a header of its own', async () => {
    const key = await queue();
    const found = mail(key);
    if (found) await change({ kind: 'mail', key, value: { ...found, subject: 'DP151\r\nBcc: b@evil.co.uk\r\n\r\nx' } });
    await round();
    expect(smtp.received[0]?.to).toEqual(['jane@tyne-networks.co.uk']);
    expect(smtp.received[0]?.raw).not.toMatch(/^Bcc:/im);
  });

  test('a letter about an account is erased once it is sent, and a notice stays', async () => {
    const letter = await queue('jane@tyne-networks.co.uk', 'Set your passphrase', null);
    const other = await queue();
    await round();
    expect(mail(letter)?.text).toMatch(/erased/);
    expect(mail(letter)?.html).toBe('');
    expect(mail(other)?.text).toContain('DP151');
  });
});

describe('never twice', () => {
  test('two servers on one file send each message once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
    try {
      const file = join(folder, 'register.db');
      const first = openDatabase(file);
      migrate(first);
      db.$client.close();
      db = holdDatabase(first);
      const keys = await Promise.all(Array.from({ length: 20 }, (_, i) => queue(`p${i}@tyne-networks.co.uk`)));
      const second = openDatabase(file);
      const due = dueMail(start, 50);
      expect(due).toHaveLength(20);
      // Both read what is due before either claims: the second acts on what it read then.
      const alternating = { turn: 0 };
      const slow = (): ReturnType<typeof mailServer> => {
        const server = mailServer(smtp.url);
        return {
          close: server.close,
          async handOver(message) {
            alternating.turn += 1;
            holdDatabase(alternating.turn % 2 ? second : first);
            await server.handOver(message);
          },
        };
      };
      const servers = [slow(), slow()];
      const sent = await Promise.all(servers.map((server) => sendDue(server, () => start)));
      for (const server of servers) server.close();
      expect((sent[0] ?? 0) + (sent[1] ?? 0)).toBe(20);
      expect(smtp.received).toHaveLength(20);
      expect(new Set(smtp.received.map(({ to }) => to[0])).size).toBe(20);
      holdDatabase(first);
      for (const key of keys) expect(mail(key)?.state).toBe('sent');
      second.$client.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a server that stops while it hands over sends nothing by itself again: somebody says what became of it', async () => {
    const key = await queue();
    const found = mail(key);
    if (found) await change({ kind: 'mail', key, value: { ...found, state: 'sending', attempts: 1, next: later(start, 10) } });
    expect(await round(later(start, 9)), 'somebody may still be at it').toBe(0);
    expect(mail(key)).toMatchObject({ state: 'sending' });
    expect(await round(later(start, 10))).toBe(0);
    expect(mail(key)).toMatchObject({ state: 'unsure', next: null });
    expect(await round(later(start, 24 * 60))).toBe(0);
    expect(smtp.received).toHaveLength(0);
    expect(await retryMail('register', key, later(start, 11))).toBe(true);
    expect(await round(later(start, 11))).toBe(1);
    expect(smtp.received).toHaveLength(1);
  });

  test('a server that is killed between hand-over and record leaves one message, and its Message-ID for whoever sends it again', async () => {
    const key = await queue();
    const server = mailServer(smtp.url);
    const killed = sendDue(
      {
        close: server.close,
        async handOver(message) {
          await server.handOver(message);
          await new Promise(() => {});
        },
      },
      () => start,
    );
    void killed;
    await vi.waitFor(() => expect(smtp.received).toHaveLength(1));
    server.close();
    expect(mail(key)).toMatchObject({ state: 'sending' });
    for (const minutes of [1, 11, 60, 5 * 24 * 60]) expect(await round(later(start, minutes))).toBe(0);
    expect(smtp.received).toHaveLength(1);
    expect(mail(key)).toMatchObject({ state: 'unsure', sent: null });
    expect(mail(key)?.fault).toMatch(/whether it arrived is not known\. It is not sent again by itself\.$/);
    expect(await retryMail('register', key, later(start, 12))).toBe(true);
    expect(await round(later(start, 12))).toBe(1);
    const ids = smtp.received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
    expect(ids).toEqual([messageId(key), messageId(key)]);
  });

  test('a mail server that hangs up once it has the message does not get it again by itself, and it can be said to have arrived', async () => {
    const key = await queue();
    smtp.state.answer = 'hang-up';
    expect(await round()).toBe(0);
    expect(mail(key)).toMatchObject({ state: 'unsure', attempts: 1, next: null });
    expect(mail(key)?.fault).toContain('The mail server had the whole message by then');
    smtp.state.answer = 'take';
    for (const minutes of [1, 60, 24 * 60]) expect(await round(later(start, minutes))).toBe(0);
    expect(smtp.received).toHaveLength(1);
    expect(await arrivedMail('register', key, later(start, 61))).toBe(true);
    expect(mail(key)).toMatchObject({ state: 'sent', sent: null, fault: expect.stringContaining('found that it had') });
    expect(await arrivedMail('register', key, later(start, 62)), 'once is enough').toBe(false);
    expect(await retryMail('register', key, later(start, 62))).toBe(false);
  });

  test('a mail server that hangs up before it has the message is tried again', async () => {
    const key = await queue();
    smtp.state.answer = 'hang-up-before';
    expect(await round()).toBe(0);
    expect(mail(key)).toMatchObject({ state: 'waiting', attempts: 1, next: later(start, 1) });
    smtp.state.answer = 'take';
    expect(await round(later(start, 1))).toBe(1);
    expect(smtp.received).toHaveLength(1);
  });

  test('what nobody doubts cannot be said to have arrived', async () => {
    const key = await queue();
    expect(await arrivedMail('register', key, start)).toBe(false);
    expect(mail(key)).toMatchObject({ state: 'waiting' });
  });
});
