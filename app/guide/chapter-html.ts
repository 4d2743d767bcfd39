import MarkdownIt from 'markdown-it';
import { termAnchor } from '#lib/documents/glossary.ts';

export type ChapterHtml = { html: string; headings: { id: string; text: string }[] };

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.renderer.rules.table_open = () => '<div class="table-box" role="region" tabindex="0" aria-label="Table"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';
markdown.renderer.rules.th_open = () => '<th scope="col">';

/** A chapter of the guide as HTML; every heading of the second level has an address of its own. The text is the project's own, and its HTML is escaped. */
export function chapterHtml(text: string): ChapterHtml {
  const tokens = markdown.parse(text, {});
  const headings: ChapterHtml['headings'] = [];
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open' || token.tag !== 'h2') return;
    const heading = tokens[i + 1]?.content ?? '';
    const id = termAnchor(heading);
    token.attrSet('id', id);
    headings.push({ id, text: heading });
  });
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}
