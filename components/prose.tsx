import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'blockquote', 'br', 'code', 'h3', 'h4', 'h5', 'sub', 'sup'],
  allowedAttributes: { a: ['href'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  transformTags: { h1: 'h3', h2: 'h3', h6: 'h5' },
};

/** Markdown → HTML that holds no markup but the few tags above, whatever was typed. A lone "-" is a field left blank, not a list. */
export const renderProse = (text: string): string => (text.trim() === '-' ? '<p>-</p>' : sanitize(markdown.render(text), allowed));

/** Prose of the record or of a person: Markdown, no HTML. `verbatim` sets a paper's own words off with a rule at the side. */
export function Prose({ text, verbatim = false }: { text: string; verbatim?: boolean }) {
  return <div className={verbatim ? 'prose verbatim' : 'prose'} dangerouslySetInnerHTML={{ __html: renderProse(text) }} />;
}

/** One line of such prose, without a paragraph around it. */
export function InlineProse({ text }: { text: string }) {
  return <span dangerouslySetInnerHTML={{ __html: sanitize(markdown.renderInline(text), allowed) }} />;
}
