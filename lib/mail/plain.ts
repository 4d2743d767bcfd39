/** Characters that nobody sees: controls, and those that turn the direction of a text around. */
const unseen = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** One line without line breaks and unseen characters, as a header may have it. */
export const oneLine = (text: string, most = 400): string => {
  const line = text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

/** The text with `&`, `<`, `>` and quotes made safe for markup and for an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] as string);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
