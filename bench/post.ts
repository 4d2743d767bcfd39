import { type Agent, request } from 'node:http';

export type Sender = { agent: Agent; origin: string; site: string; cookie: string };

/** Sends a form as a browser does, and tells where it led and how long that took. Throws on anything but a 303. */
export function post(
  { agent, origin, site, cookie }: Sender,
  path: string,
  fields: Record<string, string>,
): Promise<{ location: string; took: number }> {
  const body = new URLSearchParams(fields).toString();
  const type = 'application/x-www-form-urlencoded';
  const headers = { Cookie: cookie, Origin: site, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) };
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { method: 'POST', agent, headers }, (res) => {
      const took = performance.now() - started;
      res.resume().on('end', () => {
        if (res.statusCode === 303 && res.headers.location) resolve({ location: res.headers.location, took });
        else reject(new Error(`${path} answered ${res.statusCode}`));
      });
    });
    asked.on('error', reject).end(body);
  });
}
