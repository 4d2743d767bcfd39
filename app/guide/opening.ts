/** The first sentence of a chapter as plain words, for the list of chapters and for search engines. */
export function openingOf(markdown: string): string {
  const paragraph = markdown.split('\n\n').find((block) => /^[A-Za-z“*[]/.test(block)) ?? '';
  const words = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^.*?[.!?:](?= [A-Z“]|$)/.exec(words)?.[0] ?? words;
}
