import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { siteUrl } from '#lib/env.ts';

/** A page as it would be sent, without its frame. */
export const html = async (page: ReactNode | Promise<ReactNode>): Promise<string> => renderToStaticMarkup(await page);

/** What Next hands to a page. */
export const props = <P extends Record<string, string>>(params: P, search: Record<string, string | undefined> = {}) => ({
  params: Promise.resolve(params),
  searchParams: Promise.resolve(search),
});

/** Sends a form; answers with where it leads. Throws where it leads nowhere. */
export async function send(
  post: (request: Request, context: never) => Promise<Response>,
  fields: Record<string, string>,
  params: Record<string, string> = {},
): Promise<URL> {
  const request = new Request(`${siteUrl()}/x`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: siteUrl() } });
  const response = await post(request, { params: Promise.resolve(params) } as never);
  const to = response.headers.get('location');
  if (response.status !== 303 || !to) throw new Error(`The form was answered with ${response.status}`);
  return new URL(to, siteUrl());
}

/** The fields that a page's form carries unseen. */
export const hidden = (page: string): Record<string, string> =>
  Object.fromEntries([...page.matchAll(/<input type="hidden" name="([\w.]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** The query of an address, as a page gets it. */
export const searchOf = (url: URL): Record<string, string> => Object.fromEntries(url.searchParams);
