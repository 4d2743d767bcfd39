import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/** The measure: a plain Node server that sends one file's bytes from memory, and nothing else. `RAW_FILE`, `PORT`. */
const body = readFileSync(process.env.RAW_FILE as string);
const small = gzipSync(body);
const headers = { 'Content-Type': 'text/html; charset=utf-8' };

createServer((req, res) => {
  const gzip = String(req.headers['accept-encoding'] ?? '').includes('gzip');
  const bytes = gzip ? small : body;
  res.writeHead(200, { ...headers, 'Content-Length': bytes.length, ...(gzip && { 'Content-Encoding': 'gzip' }) });
  res.end(bytes);
}).listen(Number(process.env.PORT), () => process.send?.('ready'));
