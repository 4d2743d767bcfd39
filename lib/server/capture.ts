import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** What Next answered, whole. */
export type Answer = { status: number; headers: Record<string, string>; setsCookie: boolean; body: Buffer };

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Asks Next for an address on nobody's behalf: no cookies, no browser, no connection that could break off. */
export function render(handle: Handle, url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = new IncomingMessage(new Socket());
    Object.assign(req, { method: 'GET', url, headers, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1 });
    req.push(null);
    handle(req, new Capture(req, resolve)).catch(reject);
  });
}

/** A response without a connection, that keeps what is written. */
class Capture extends ServerResponse {
  #chunks: Buffer[] = [];
  #ended = false;
  #started = false;
  #finish: (answer: Answer) => void;

  constructor(req: IncomingMessage, finish: (answer: Answer) => void) {
    super(req);
    this.#finish = finish;
    Object.defineProperties(this, {
      headersSent: { get: () => this.#started },
      writableEnded: { get: () => this.#ended },
      writableFinished: { get: () => this.#ended },
    });
  }

  override writeHead(status: number, reason?: unknown, headers?: OutgoingHttpHeaders | OutgoingHttpHeader[]): this {
    this.statusCode = status;
    setHeaders(this, typeof reason === 'object' ? (reason as OutgoingHttpHeaders) : headers);
    this.#started = true;
    return this;
  }

  override flushHeaders(): void {
    this.#started = true;
  }

  override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
    this.#started = true;
    this.#chunks.push(bytesOf(chunk, encoding));
    const callback = typeof encoding === 'function' ? encoding : done;
    if (typeof callback === 'function') process.nextTick(callback as () => void);
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.#ended) return this;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#chunks.push(bytesOf(chunk, encoding));
    this.#started = true;
    this.#ended = true;
    const callback = [chunk, encoding, done].find((argument) => typeof argument === 'function');
    if (callback) this.once('finish', callback as () => void);
    this.#finish({
      status: this.statusCode,
      headers: textHeaders(this),
      setsCookie: this.hasHeader('set-cookie'),
      body: Buffer.concat(this.#chunks),
    });
    process.nextTick(() => {
      this.emit('finish');
      this.emit('close');
    });
    return this;
  }
}

/** Sets what was given to `writeHead`, in any of its forms, as if `setHeader` had been called. */
export function setHeaders(res: ServerResponse, headers: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined): void {
  if (headers === undefined) return;
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value);
    return;
  }
  for (let i = 0; i + 1 < headers.length; i += 2) res.setHeader(String(headers[i]), headers[i + 1] as OutgoingHttpHeader);
}

export const bytesOf = (chunk: unknown, encoding?: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk as Uint8Array);

function textHeaders(res: ServerResponse): Record<string, string> {
  const entries = Object.entries(res.getHeaders()).filter(([name]) => name !== 'set-cookie');
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]));
}
