import type { IncomingMessage, ServerResponse } from 'node:http';
import { render } from './capture.ts';
import { askedFor, complete, nowhere } from './complete.ts';
import { policyFor, scriptless } from './csp.ts';
import { encode, encodingFor } from './encoding.ts';
import { forwarded, overwriteForwarded } from './forwarded.ts';
import { linksWithoutScripts, securityHeaders } from './headers.ts';
import { hold } from './hold.ts';
import { pathOf, runsScripts } from './routes.ts';
import { withoutScripts } from './strip.ts';

export type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
export type Site = { siteUrl: string; trustProxy: boolean };

/** One person's own request: straight through to Next, its page made safe on the way back, never kept. */
export async function pass(handle: Handle, req: IncomingMessage, res: ServerResponse, site: Site): Promise<void> {
  const encoding = encodingFor(req.headers['accept-encoding']);
  const { url = '/' } = req;
  const scripted = runsScripts(pathOf(url));
  const cookie: Record<string, string> = req.headers.cookie ? { cookie: req.headers.cookie } : {};
  const notFound = () => render(handle, nowhere, { ...forwarded(site.siteUrl), ...cookie, ...askedFor(url) });
  overwriteForwarded(req, site.siteUrl, site.trustProxy);
  for (const name of Object.keys(askedFor(url))) delete req.headers[name];
  // Node drops the body of an answer to HEAD by itself; rendered as GET, its headers are those of the page.
  if (req.method === 'HEAD') req.method = 'GET';

  hold(res, {
    stream: (answer) => secure(answer, site.siteUrl, scriptless),
    whole: async (answer, html) => {
      const page = await complete(answer.statusCode, html.toString('utf8'), notFound);
      secure(answer, site.siteUrl, scripted ? policyFor(page) : scriptless);
      answer.setHeader('Cache-Control', 'private, no-store');
      if (!scripted) keepLinks(answer);
      if (encoding !== 'identity') answer.setHeader('Content-Encoding', encoding);
      answer.setHeader('Vary', 'Accept-Encoding, Cookie');
      return encode(Buffer.from(scripted ? page : withoutScripts(page)), encoding);
    },
  });
  await handle(req, res);
}

function secure(res: ServerResponse, siteUrl: string, policy: string): void {
  for (const [name, value] of securityHeaders(siteUrl, policy)) res.setHeader(name, value);
}

function keepLinks(res: ServerResponse): void {
  const link = linksWithoutScripts(String(res.getHeader('link') ?? ''));
  if (link) res.setHeader('Link', link);
  else res.removeHeader('link');
}
