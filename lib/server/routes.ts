import type { IncomingHttpHeaders } from 'node:http';

/** Where one person's own matters are shown or done: never cached, and cookies pass. */
const own =
  /^\/(?:sign-in|sign-out|account|work|raise|admin|follow|practice\/copy|api\/auth)(?:\/|$)|\/(?:do|respond|ask|whole-responses)(?:\/|$)/;

/** Files, sent as they come from the disk and never held in memory. */
const streamed = /^\/(?:files|data\/download)\//;

/** Where a page runs scripts of its own: an answer to a consultation saves itself while it is written. Elsewhere Next's scripts go, so that nothing types over what is typed. */
const scripted = /\/respond(?:\/|$)/;

export const runsScripts = (path: string): boolean => scripted.test(path);

export const isOwn = (path: string): boolean => own.test(path);

const sessionCookie = /(?:^|;)[^=;]*session[^=;]*=/i;

/** Whether nobody is signed in: any cookie with "session" in its name counts as somebody. */
export const isAnonymous = (headers: IncomingHttpHeaders): boolean => headers.cookie === undefined || !sessionCookie.test(headers.cookie);

export const pathOf = (url: string): string => {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
};

/** Whether one answer serves everybody who asks for this address: a page for the anonymous, without Next's own data requests. */
export function isShared(method: string, url: string, headers: IncomingHttpHeaders): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (headers.rsc !== undefined || url.includes('_rsc=')) return false;
  const path = pathOf(url);
  return !own.test(path) && !streamed.test(path) && isAnonymous(headers);
}
