const scripts = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;
const links = /<link\b[^>]*>/gi;
const loadsScript = /\bas="?script\b|\brel="?modulepreload\b/i;

/**
 * The page without Next's own scripts: the elements, the page's data in them, and the hints to fetch more. Next writes `<` in text and in
 * attributes as `&lt;`, so that what looks like a script is one.
 */
export const withoutScripts = (html: string): string =>
  html.replace(scripts, '').replace(links, (link) => (loadsScript.test(link) ? '' : link));
