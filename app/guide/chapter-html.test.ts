import { describe, expect, it } from 'vitest';
import { readGuide } from '#lib/documents/guide.ts';
import { chapterHtml } from './chapter-html.ts';

describe('A chapter of the guide', () => {
  it('has an address for each of its headings', () => {
    const { html, headings } = chapterHtml('Words.\n\n## How to tell\n\nMore.');
    expect(headings).toEqual([{ id: 'how-to-tell', text: 'How to tell' }]);
    expect(html).toContain('<h2 id="how-to-tell">How to tell</h2>');
  });

  it('scrolls a table in its own box, which the keyboard can reach', () => {
    const { html } = chapterHtml('| A | B |\n| --- | --- |\n| 1 | 2 |');
    expect(html).toContain('<div class="table-box" role="region" tabindex="0" aria-label="Table"><table>');
    expect(html).toContain('<th scope="col">A</th>');
  });

  it('never has a style, a script or an address twice', () => {
    expect(chapterHtml('<script>x</script> **b**').html).not.toContain('<script');
    for (const { markdown } of readGuide()) {
      const { html, headings } = chapterHtml(markdown);
      expect(html).not.toMatch(/style=|<script/);
      expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
    }
  });
});
