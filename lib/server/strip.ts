const scripts = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;
const links = /<link\b[^>]*>/gi;
const loadsScript = /\bas="?script\b|\brel="?modulepreload\b/i;

/** How Next's older router marks what its scripts would look after in the head. */
const mark = ' data-next-head=""';

/**
 * The page without Next's own scripts: the elements, the page's data in them, the marks that they look for, and the hints to fetch more. Next writes `<` in text and in
 * attributes as `&lt;`, so that what looks like a script is one.
 */
export const withoutScripts = (html: string): string =>
  html
    .replace(scripts, '')
    .replaceAll(mark, '')
    .replace(links, (link) => (loadsScript.test(link) ? '' : link));
