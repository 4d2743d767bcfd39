import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerBlock, putHeader, sendWhole } from './header-block.ts';

const headers = ['Content-Type', 'text/html; charset=utf-8', 'ETag', '"a-b"', 'X-Frame-Options', 'DENY', 'Content-Length', '5'];
const took: boolean[] = [];
const whole: boolean[] = [];
let server: Server;

beforeAll(async () => {
  const block = headerBlock(headers);
  const answer = { block, body: Buffer.from('hello') };
  server = createServer({ keepAliveTimeout: 65_000 }, (req, res) => {
    if (req.url === '/block') took.push(putHeader(res, block));
    if (req.url === '/whole') whole.push(sendWhole(res, answer));
    if (req.url === '/whole' && whole.at(-1)) return;
    if (req.url !== '/block' || !took.at(-1)) res.writeHead(200, headers);
    res.end(Buffer.from('hello'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

/** The bytes that come back for one request, as text; the day's time made one, since a second may pass between two. */
const received = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(`${request}Host: x\r\n\r\n`));
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      if (/\r\n\r\n/.test(text) && (text.endsWith('hello') || request.startsWith('HEAD'))) socket.destroy();
    });
    socket.on('close', () => resolve(text.replace(/Date: [^\r]+GMT/, 'Date: then')));
    socket.on('error', reject);
  });

/** The request, whether its header goes out in one piece, and whether its body goes with it. */
const requests = [
  ['a request that keeps its connection', 'GET {} HTTP/1.1\r\n', true, true],
  ['a request for the header only', 'HEAD {} HTTP/1.1\r\n', true, false],
  ['a request that closes its connection', 'GET {} HTTP/1.1\r\nConnection: close\r\n', false, false],
  ['a request of HTTP 1.0', 'GET {} HTTP/1.0\r\n', false, false],
] as const;

test.each(requests)('%s gets the very bytes that Node writes by itself', async (_, request, inOnePiece) => {
  const byBlock = await received(request.replace('{}', '/block'));
  expect(took.at(-1)).toBe(inOnePiece);
  expect(byBlock).toBe(await received(request.replace('{}', '/node')));
  expect(byBlock).toContain('ETag: "a-b"\r\n');
});

test.each(requests)('%s gets them also where header and body go out as one', async (_, request, _header, asOne) => {
  for (const time of ['the first time', 'again']) {
    const byWhole = await received(request.replace('{}', '/whole'));
    expect(whole.at(-1), time).toBe(asOne);
    expect(byWhole, time).toBe(await received(request.replace('{}', '/node')));
  }
});

test.each(['/block', '/whole'])('two requests on one connection are answered one after the other: %s', async (path) => {
  const both = await new Promise<string>((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(2)),
    );
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      if (text.split('hello').length === 3) socket.destroy();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
  expect(both.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
});
