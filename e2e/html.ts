/** An answer as it came; `html` null where it is not a page. */
export type Fetched = { status: number; html: string | null };

/** The first group of every match. */
export const everyMatch = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group = '']) => group);

/** The characters that an attribute of HTML stands for. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** The words of a page, without its markup. */
export const textOf = (html: string): string =>
  unescaped(html.replace(/<svg[\s\S]*?<\/svg>/g, ' ').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
