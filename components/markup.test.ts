import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup } from './markup.ts';

describe('markup', () => {
  it('escapes every text, in content and in attributes', () => {
    const title = `"><script>alert('x')</script>&`;
    expect(markup`<a title="${title}">${title}</a>`.html).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
    );
  });

  it('leaves what is markup already, alone or in a list, and writes nothing for nothing', () => {
    const item = markup`<li>${'a & b'}</li>`;
    expect(markup`<ul>${[item, item]}</ul>${null}${false}${undefined}${0}`.html).toBe('<ul><li>a &amp; b</li><li>a &amp; b</li></ul>0');
  });

  it('no text whatever opens an element, ends an attribute or begins an entity of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { html } = markup`${text}`;
        expect(html).not.toMatch(/[<>"']/);
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});
