import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { answering } from './answer.ts';
import type { ServerLog } from './log.ts';
import { making } from './make.ts';
import { makers } from './makers.ts';
import { pageCache } from './page-cache.ts';
import { sharing } from './share.ts';

type Received = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

let server: Server | undefined;
afterEach(() => server?.close());

const silent: ServerLog = { log: pino({ enabled: false }), tell: () => {}, tellAfter: () => {}, flush: () => {} };

/** The server in front of a made-up framework, and a way to ask it. */
async function inFrontOf(handle: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>, state = () => 'one') {
  const site = { siteUrl: 'https://register.example', trustProxy: false };
  const asked = async (req: IncomingMessage, res: ServerResponse) => handle(req, res);
  const share = sharing(makers(making(asked, site.siteUrl)), pageCache(4e6), state);
  server = createServer(answering({ handle: asked, share, assets: new Map(), log: silent, site }));
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Received>((resolve, reject) => {
      const sent = request({ port, path, method, headers }, (res) => {
        let body = '';
        res.on('data', (chunk) => {
          body += chunk;
        });
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body }));
      });
      sent.on('error', reject).end();
    });
}

const html = (res: ServerResponse, body: string, headers: Record<string, string> = {}) => {
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
  res.write(body);
  res.end('<script>late()</script>');
};

test('a page is made once for all who ask at the same time and afterwards, without what any of them brought', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const ask = await inFrontOf(async (req, res) => {
    seen.push(req.headers);
    await new Promise((resolve) => setTimeout(resolve, 20));
    html(res, '<p>one</p>');
  });
  const headers = { cookie: 'theme=dark', 'user-agent': 'somebody', host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  const answers = [...(await Promise.all([ask('/', headers), ask('/'), ask('/')])), await ask('/')];
  expect(answers.map((answer) => answer.body)).toEqual(Array(4).fill('<p>one</p>'));
  expect(seen).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toMatch(/theme|somebody|evil/);
});

test('an answer that sets a cookie is never shared, even among those who asked at the same time', async () => {
  let n = 0;
  const ask = await inFrontOf((_req, res) => {
    n += 1;
    html(res, `<p>${n}</p>`, { 'Set-Cookie': `who=${n}` });
  });
  const answers = await Promise.all([ask('/'), ask('/')]);
  const cookies = [...answers, await ask('/')].map((answer) => String(answer.headers['set-cookie']));
  expect(new Set(cookies).size).toBe(3);
  expect(answers[0]?.headers['cache-control']).toBe('private, no-store');
});

test('requests with a session and requests for data of the framework are each answered anew', async () => {
  let n = 0;
  const ask = await inFrontOf((req, res) => {
    n += 1;
    html(res, `<p>${n} ${req.headers.cookie}</p>`);
  });
  expect((await ask('/')).body).toBe('<p>1 undefined</p>');
  expect((await ask('/', { cookie: 'authjs.session-token=a' })).body).toBe('<p>2 authjs.session-token=a</p>');
  expect((await ask('/', { cookie: 'authjs.session-token=b' })).body).toBe('<p>3 authjs.session-token=b</p>');
  expect((await ask('/', { rsc: '1' })).body).toBe('<p>4 undefined</p>');
  expect((await ask('/')).body).toBe('<p>1 undefined</p>');
});

test('what a page was made from is not given out as data of the framework', async () => {
  const ask = await inFrontOf((_req, res) => html(res, 'props'));
  const { status, body } = await ask('/_next/data/build/modifications.json?q=smki');
  expect([status, body]).toEqual([404, 'There is nothing at that address.\n']);
});

test('a page that was being made while the register changed is not kept, and not given to who asks afterwards', async () => {
  let state = 'one';
  let [begun, ready] = [() => {}, () => {}];
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const held = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const ask = await inFrontOf(
    async (_req, res) => {
      const before = state;
      begun();
      if (before === 'one') await held;
      html(res, before);
    },
    () => state,
  );
  const early = ask('/');
  await beginning;
  state = 'two';
  const late = ask('/');
  ready();
  expect((await early).body).toBe('one');
  expect((await late).body).toBe('two');
  expect((await ask('/')).body).toBe('two');
});

test('one who has the page already is told so; HEAD tells the same headers without the body', async () => {
  const ask = await inFrontOf((_req, res) => html(res, '<p>one</p>'.repeat(50)));
  const first = await ask('/');
  const tag = String(first.headers.etag);
  const again = await ask('/', { 'if-none-match': `"other", W/${tag}` });
  expect([again.status, again.body, again.headers.etag]).toEqual([304, '', tag]);
  expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
  const head = await ask('/', {}, 'HEAD');
  expect([head.status, head.body, head.headers['content-length'], head.headers.etag]).toEqual([200, '', String(first.body.length), tag]);
});

test('one’s own pages are kept nowhere; where they need scripts, each is named in the policy, and elsewhere there is none', async () => {
  const ask = await inFrontOf((_req, res) => html(res, '<p>mine</p>'));
  for (const method of ['GET', 'POST']) {
    const answer = await ask('/consultations/mp147-refinement/respond', {}, method);
    expect(answer.body).toBe('<p>mine</p><script>late()</script>');
    expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const work = await ask('/work', {}, method);
    expect(work.body).toBe('<p>mine</p>');
    expect(work.headers['content-security-policy']).toContain("script-src 'none'");
    expect(work.headers['cache-control']).toBe('private, no-store');
  }
});

test('a file is sent as it comes, with the headers that protect it', async () => {
  const ask = await inFrontOf((_req, res) => {
    res.setHeader('Content-Type', 'application/pdf');
    res.write('a');
    res.end('b');
  });
  const { body, headers } = await ask('/files/one.pdf');
  expect(body).toBe('ab');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['strict-transport-security']).toBeDefined();
});

test('an address that is too long, no address, or not readable is refused before it gets anywhere', async () => {
  const ask = await inFrontOf((_req, res) => html(res, 'x'));
  expect((await ask(`/?q=${'a'.repeat(5000)}`)).status).toBe(414);
  expect((await ask('http://evil.example/')).status).toBe(400);
  expect((await ask('/%ff')).status).toBe(400);
});

test('where a page has nothing to show and the framework sends an empty shell, the page of what is not found is sent instead', async () => {
  const ask = await inFrontOf((req, res) => {
    const missing = req.url === '/_not-found';
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(missing ? `<p>Not found: ${req.headers['x-asked-for']}</p>` : '<html id="__next_error__"><body></body></html>');
  });
  const { status, body } = await ask('/modifications/nothing');
  expect([status, body]).toEqual([404, '<p>Not found: /modifications/nothing</p>']);
});

test('an error in the making is one sentence, and is not kept', async () => {
  let broken = true;
  const ask = await inFrontOf((_req, res) => {
    if (broken) throw new Error('a bug');
    html(res, 'mended');
  });
  const { status, body } = await ask('/');
  expect([status, body]).toEqual([500, 'Something went wrong here.\n']);
  broken = false;
  expect((await ask('/')).body).toBe('mended');
});

test('where the framework leaves a page to its scripts, the whole page is sent, to everybody and to one', async () => {
  const ask = await inFrontOf((req, res) => {
    res.statusCode = req.url === '/broken' ? 500 : 404;
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    const whole = `<html lang="en-GB"><h1>Page not found</h1>${req.headers['x-asked-for']}</html>`;
    res.end(req.url === '/_not-found' ? whole : '<html id="__next_error__"><script>fill()</script></html>');
  });
  const askers: Record<string, string>[] = [{ 'x-asked-for': 'made up' }, { cookie: 'session=a', 'x-asked-for': 'made up' }];
  for (const headers of askers) {
    const { status, body } = await ask('/MP9999?x=1', headers);
    expect([status, body]).toEqual([404, '<html lang="en-GB"><h1>Page not found</h1>/MP9999?x=1</html>']);
    const broken = await ask('/broken', headers);
    expect(broken.status).toBe(500);
    expect(broken.body).toContain('<h1>Something went wrong</h1>');
  }
});
