/** A piece of HTML whose text was escaped when it was put together. Only `markup` makes one. */
export type Markup = { readonly html: string };
type Part = string | number | null | undefined | false | Markup | readonly Markup[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] as string);

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

/**
 * HTML from a template: every text put into it is escaped, also within quoted attributes; a `Markup`, or a list of them, goes in as it is. For the few
 * places where a page repeats so many elements that React would take most of its time (docs/decisions/0010).
 */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { html: strings.reduce((html, string, i) => html + written(parts[i - 1]) + string) };
}
