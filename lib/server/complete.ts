import type { Answer } from './capture.ts';

/** Next's own address for what is not found, which it answers whole. */
export const nowhere = '/_not-found';

/** The header by which that page learns what was asked for. Only its own request carries it: Next makes that page beside every other one, and it would search each time. */
export const askedFor = (url: string): Record<string, string> => ({ 'x-asked-for': url });

/**
 * The page as it can be read without a script. Where a page finds out by itself that there is nothing at its address, or fails, Next sends an
 * empty one and leaves it to its scripts to fill it; here the full page takes its place. Whatever is not found is answered by the page that searches for it.
 * @param notFound makes the page for `nowhere`.
 */
export async function complete(status: number, html: string, notFound: () => Promise<Answer>): Promise<string> {
  if (status === 404) return (await notFound()).body.toString('utf8');
  return status >= 500 ? failed : html;
}

const failed = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>
<title>Something went wrong – SEC Modification Register</title></head><body><main><h1>Something went wrong</h1>
<p>The fault is here and not with you, and it has been noted. Nothing was recorded. Please try again in a moment.</p>
<p><a href="/">The front page</a></p></main></body></html>
`;
