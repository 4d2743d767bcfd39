import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database, holdDatabase } from '#db/index.ts';
import { freshDatabase } from '#db/testing.ts';
import { readVault } from '#db/vault.ts';
import { attach, storeFile } from './attach.ts';
import { readFormWithFile, readTypedOnly } from './form.ts';
import { documentKinds, mostBytes, receivedKinds } from './kinds.ts';
import { contentDisposition, safeName } from './name.ts';
import { keep, placeOf, readBytes, receive, sweepIncoming, TooLarge } from './store.ts';
import { samples, zipOf } from './testing.ts';
import { broughtTooMuch, sweepUnused } from './unused.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  vi.stubEnv('DATA_DIR', folder);
  holdDatabase(freshDatabase());
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const left = (): string[] => readdirSync(join(folder, 'incoming'), { withFileTypes: false }) as string[];
const origin = 'http://localhost:3000';

/** A form as a browser posts it. */
function posted(filename: string, content: Buffer, { headers = { origin } as Record<string, string>, field = 'file' } = {}): Request {
  const form = new FormData();
  form.set('how', 'letter');
  form.set(field, new File([new Uint8Array(content)], filename));
  return new Request(`${origin}/upload/send`, { method: 'POST', body: form, headers });
}

/** The same with a name as a hostile sender writes it, byte for byte. */
function raw(filename: string, content: Buffer): Request {
  const boundary = 'xxxxBOUNDARYxxxx';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return new Request(`${origin}/upload/send`, {
    method: 'POST',
    body,
    headers: { origin, 'content-type': `multipart/form-data; boundary=${boundary}` },
  });
}

const read = async (request: Request, kinds = documentKinds) => {
  const form = await readFormWithFile(request, kinds);
  if (!form.ok) throw new Error(await form.response.text());
  return form;
};

describe('a file that is brought', () => {
  test.each(['pdf', 'png', 'docx', 'xlsx', 'odt'] as const)('is taken where it is %s by name and by content', async (ending) => {
    const { file, wrong, fields } = await read(posted(`Letter.${ending}`, samples[ending]));
    expect(wrong).toBeNull();
    expect(fields).toEqual({ how: ['letter'] });
    expect(file).toMatchObject({ name: `Letter.${ending}`, kind: { ending }, incoming: { bytes: samples[ending].length } });
    expect(readFileSync(file?.incoming.path ?? '')).toEqual(samples[ending]);
  });

  test.each([
    ['a program named as a PDF', 'invoice.pdf', samples.exe],
    ['a web page named as a PDF', 'invoice.pdf', samples.html],
    ['a picture with a script named as PNG', 'logo.png', samples.svg],
    ['a PNG named as a PDF', 'logo.pdf', samples.png],
    ['a PDF named as DOCX', 'letter.docx', samples.pdf],
    ['a plain archive named as DOCX', 'letter.docx', samples.zip],
    ['a document with macros named as DOCX', 'letter.docx', samples.docm],
    ['a workbook named as DOCX', 'letter.docx', samples.xlsx],
    ['nothing that is known named as ODT', 'letter.odt', Buffer.alloc(400, 7)],
  ])('that lies is refused with a sentence: %s', async (_, name, content) => {
    const { file, wrong } = await read(posted(name, content));
    expect(file).toBeNull();
    expect(wrong).toMatch(new RegExp(`^‘${name}’ ends in \\.\\w+, but its content is not .+\\.$`));
    expect(left()).toEqual([]);
  });

  test.each([
    ['x.exe', samples.exe],
    ['x.pdf.exe', samples.pdf],
    ['x.html', samples.html],
    ['x.svg', samples.svg],
    ['x.docm', samples.docm],
    ['x.zip', samples.zip],
    ['x', samples.pdf],
    ['.pdf', samples.html],
  ])('%s is refused', async (name, content) => {
    const { file, wrong } = await read(posted(name, content));
    expect(file).toBeNull();
    expect(wrong).toMatch(/^‘.+’ (?:cannot be taken|ends in)/);
    expect(left()).toEqual([]);
  });

  test('an empty one is refused', async () => expect((await read(posted('a.pdf', Buffer.alloc(0)))).wrong).toBe('‘a.pdf’ is empty.'));

  test('20 MB are taken, one byte more is not', async () => {
    const full = Buffer.concat([samples.pdf, Buffer.alloc(mostBytes - samples.pdf.length, 32)]);
    expect((await read(posted('full.pdf', full))).file?.incoming.bytes).toBe(mostBytes);
    const { file, wrong } = await read(posted('more.pdf', Buffer.concat([full, Buffer.from(' ')])));
    expect(file).toBeNull();
    expect(wrong).toBe('‘more.pdf’ is too large. A file can have 20 MB at most.');
    expect(left()).toHaveLength(1);
  });

  test('a bomb is not unpacked: a gigabyte in a package costs no memory and no time', async () => {
    const bomb = zipOf({ '[Content_Types].xml': Buffer.alloc(200 * 1024 * 1024), 'word/document.xml': Buffer.alloc(100 * 1024 * 1024) });
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const { file } = await read(posted('bomb.docx', bomb));
    expect(file).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('messages and plain text are for the Helpdesk only, and must be text', async () => {
    expect((await read(posted('a.eml', samples.eml))).wrong).toContain('cannot be taken');
    expect((await read(posted('a.eml', samples.eml), receivedKinds)).file?.kind.type).toBe('message/rfc822');
    expect((await read(posted('a.txt', samples.exe), receivedKinds)).wrong).toBe('‘a.txt’ is not plain text.');
    expect((await read(posted('a.txt', samples.pdf), receivedKinds)).wrong).toBe('‘a.txt’ is not plain text.');
  });

  test('what another site sent, what is no form and what breaks off is refused, and nothing is left', async () => {
    const status = async (request: Request) => {
      const form = await readFormWithFile(request, documentKinds);
      return form.ok ? 200 : form.response.status;
    };
    expect(await status(posted('a.pdf', samples.pdf, { headers: { origin: 'https://evil.example' } }))).toBe(403);
    expect(await status(posted('a.pdf', samples.pdf, { headers: {} }))).toBe(403);
    expect(await status(new Request(origin, { method: 'POST', body: 'x', headers: { origin, 'content-type': 'application/json' } }))).toBe(
      415,
    );
    const whole = Buffer.from(await raw('a.pdf', samples.pdf).arrayBuffer());
    const type = 'multipart/form-data; boundary=xxxxBOUNDARYxxxx';
    expect(
      await status(new Request(origin, { method: 'POST', body: whole.subarray(0, 150), headers: { origin, 'content-type': type } })),
    ).toBe(400);
    expect(
      await status(new Request(origin, { method: 'POST', body: 'x', headers: { origin, 'content-type': 'multipart/form-data' } })),
    ).toBe(400);
    await vi.waitFor(() => expect(left()).toEqual([]));
  });

  test('of what nobody who is signed in sends, what was typed is read and no byte of the file is written', async () => {
    const form = new FormData();
    form.append('file', new File([new Uint8Array(samples.pdf)], 'a.pdf'));
    form.append('text', 'A pasted e-mail\r\nof two lines');
    const typed = await readTypedOnly(new Request(origin, { method: 'POST', body: form, headers: { origin } }));
    expect(typed).toEqual({ ok: true, fields: { text: ['A pasted e-mail\nof two lines'] }, brought: true });
    expect(existsSync(join(folder, 'incoming'))).toBe(false);
  });

  test('a field of an evil name harms nobody', async () => {
    const form = new FormData();
    for (const name of ['__proto__', 'constructor', 'toString']) form.append(name, 'x');
    const { fields } = await read(new Request(origin, { method: 'POST', body: form, headers: { origin } }));
    expect(Object.keys(fields)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('a file in another field is passed over, and of two the first counts', async () => {
    expect((await read(posted('a.pdf', samples.pdf, { field: 'other' }))).file).toBeNull();
    const form = new FormData();
    form.append('file', new File([new Uint8Array(samples.pdf)], 'a.pdf'));
    form.append('file', new File([new Uint8Array(samples.png)], 'b.png'));
    expect((await read(new Request(origin, { method: 'POST', body: form, headers: { origin } }))).file?.name).toBe('a.pdf');
  });
});

describe('a name', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\windows\\win.pdf', 'win.pdf'],
    ['/etc/passwd', 'passwd'],
    ['C:\\a\\b.pdf', 'b.pdf'],
    ['a\u0000.pdf', 'a.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x=1.pdf'],
    ['a"; filename="b.html.pdf', 'a filename= b.html.pdf'],
    ['invoice\u202Efdp.exe', 'invoice fdp.exe'],
    ['<script>alert(1)</script>.pdf', 'script.pdf'],
    ['CON.pdf', 'file CON.pdf'],
    ['nul', 'file nul'],
    ['.pdf', 'pdf'],
    ['...', 'file'],
    ['', 'file'],
    ['%2e%2e%2fx.pdf', '2e 2e 2fx.pdf'],
    ['.htaccess', 'htaccess'],
    ['Zustimmung für „x“.PDF', 'Zustimmung für „x“.pdf'],
    ['同意.pdf', '同意.pdf'],
    ['e\u0301.pdf', 'é.pdf'],
  ])('%j becomes %j', (given, name) => expect(safeName(given)).toBe(name));

  test('of any length is short, and keeps its ending', () => {
    expect(safeName(`${'a'.repeat(5000)}.pdf`)).toMatch(/^a{120}\.pdf$/);
    expect(safeName(`${'😀'.repeat(500)}.pdf`).endsWith('.pdf')).toBe(true);
  });

  test('is safe in the header that saves it', () => {
    for (const name of ['a"b.pdf', 'a\r\nX: y.pdf', 'é同.pdf', 'a\\b.pdf', "a'(b)*.pdf", 'a%20b.pdf']) {
      const header = contentDisposition(name);
      expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w.~!$&+^`|%-]+$/);
    }
  });

  test.each(['../../../../etc/cron.d/x.pdf', '..%2f..%2fx.pdf', '/abs/x.pdf', 'C:\\x.pdf', '\u202Ex.pdf'])(
    'as sent, %j, names no place on the server',
    async (name) => {
      const { file } = await read(raw(name, samples.pdf));
      expect(file?.incoming.path.startsWith(join(folder, 'incoming'))).toBe(true);
      expect(file?.name).not.toMatch(/[/\\]|\.\./);
    },
  );
});

describe('the store', () => {
  const bring = (content: Buffer) => receive(Readable.from([content]));

  test('keeps bytes under their fingerprint, once however often they are brought', async () => {
    const [first, second] = await Promise.all([bring(samples.pdf), bring(samples.pdf)]);
    await Promise.all([keep(first), keep(second)]);
    const place = placeOf(first.sha256);
    expect(place).toBe(join(folder, 'files', first.sha256.slice(0, 2), first.sha256.slice(2)));
    expect(readFileSync(place)).toEqual(samples.pdf);
    expect(statSync(place).mode & 0o077).toBe(0);
    expect(left()).toEqual([]);
    expect(Buffer.concat(await readBytes(first.sha256).toArray())).toEqual(samples.pdf);
  });

  test('takes no more than the most, and leaves nothing behind', async () => {
    await expect(receive(Readable.from([Buffer.alloc(mostBytes), Buffer.alloc(1)]))).rejects.toThrow(TooLarge);
    expect(left()).toEqual([]);
  });

  test.each(['', '..', '../../etc/passwd', `${'a'.repeat(63)}/`, 'A'.repeat(64)])('%j is no fingerprint', (sha256) =>
    expect(() => placeOf(sha256)).toThrow('no fingerprint'),
  );

  test('takes away what was left in the middle more than a day ago', async () => {
    const { path } = await bring(samples.pdf);
    const old = join(folder, 'incoming', 'old');
    writeFileSync(old, 'x');
    utimesSync(old, new Date('2026-11-18'), new Date('2026-11-18'));
    utimesSync(path, new Date('2026-11-20T09:00:00Z'), new Date('2026-11-20T09:00:00Z'));
    await sweepIncoming(Date.parse('2026-11-20T10:00:00Z'));
    expect(left()).toHaveLength(1);
  });
});

describe('a kept file', () => {
  const now = '2026-11-20T10:00:00.000Z';
  const mine = { book: 'register', by: 'person/p001', organisation: 'organisation/northern-supply' } as const;
  const who = { book: 'register', person: 'person/p001', organisation: 'organisation/northern-supply' } as const;
  const bring = async (about: string | null = null) => {
    const { file } = await read(posted('Letter.pdf', samples.pdf));
    if (!file) throw new Error('The sample was not taken');
    return storeFile(file, { ...mine, classification: 'Amber', about }, now);
  };

  test('has an id that cannot be guessed', async () => {
    const ids = [await bring(), await bring()];
    for (const id of ids) expect(id).toMatch(/^[\w-]{24}$/);
    expect(new Set(ids).size).toBe(2);
  });

  test('is made part of a subject by whoever brought it and their colleagues, once', async () => {
    const id = await bring();
    expect(attach([id, id], 'proposal/151', { ...who, person: 'person/p002' })?.vault).toMatchObject([
      { kind: 'file', key: id, value: { about: 'proposal/151' } },
    ]);
    for (const other of [
      { ...who, person: 'person/p009', organisation: 'organisation/tyne-networks' },
      { ...who, person: 'person/p009', organisation: null },
      { ...who, book: 'practice' as const },
    ])
      expect(attach([id], 'proposal/151', other)).toBeNull();
    expect(attach(['x'.repeat(24)], 'proposal/151', who)).toBeNull();
  });

  test('that belongs to one proposal is not taken for another; one of the Helpdesk’s inbox is', async () => {
    const used = await bring('proposal/150');
    expect(attach([used], 'proposal/151', who)).toBeNull();
    expect(attach([used], 'proposal/150', who)).toEqual({ expectVault: [], vault: [] });
    const received = await bring('inbox/abc');
    expect(attach([received], 'proposal/151', who)?.vault).toHaveLength(1);
  });
});

describe('what nobody uses', () => {
  const at = '2026-12-01T10:00:00.000Z';
  const later = '2026-12-09T10:00:00.000Z';
  const terms = { book: 'practice', by: 'person/x004', organisation: null, classification: 'Red' } as const;
  const bring = async (own: Partial<Parameters<typeof storeFile>[1]> = {}, now = at) => {
    const incoming = await receive(Readable.from([samples.pdf]));
    const file = { incoming, name: 'a.pdf', kind: documentKinds[0] as (typeof documentKinds)[number] };
    const id = await storeFile(file, { ...terms, ...own }, now);
    const old = new Date(now);
    utimesSync(placeOf(incoming.sha256), old, old);
    return { id, place: placeOf(incoming.sha256) };
  };
  const kept = (id: string) => readVault(database(), 'file', id) !== null;

  test('goes after a week, with its bytes; what belongs to something stays', async () => {
    const { id, place } = await bring();
    await sweepUnused('2026-12-08T09:00:00.000Z');
    expect([kept(id), existsSync(place)]).toEqual([true, true]);
    await sweepUnused(later);
    expect([kept(id), existsSync(place)]).toEqual([false, false]);
    const used = await bring({ about: 'proposal/900' });
    await sweepUnused(later);
    expect([kept(used.id), existsSync(used.place)]).toEqual([true, true]);
  });

  test('bytes stay while another file has the same', async () => {
    const unused = await bring();
    const used = await bring({ about: 'inbox/20261201-abcdef' });
    await sweepUnused(later);
    expect([kept(unused.id), kept(used.id), existsSync(used.place)]).toEqual([false, true, true]);
  });

  test('an account adds no more than 60 files within a day, and can again on the next', async () => {
    for (let i = 0; i < 60; i += 1) await bring();
    expect(broughtTooMuch('person/x004', at)).toMatch(/^You have added 60 files within a day/);
    expect(broughtTooMuch('person/x002', at)).toBeNull();
    expect(broughtTooMuch('person/x004', '2026-12-02T10:00:01.000Z')).toBeNull();
  });
});
