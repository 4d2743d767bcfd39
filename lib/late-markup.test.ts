import { describe, expect, it } from 'vitest';
import { late, withLate } from './late-markup.ts';

describe('late markup', () => {
  it('is itself where nobody waits to put it in', () => {
    expect(late('<tr></tr>')).toBe('<tr></tr>');
  });

  it('is put into the page that asked for it, and into no other that is made at the same time', async () => {
    const page = (name: string) =>
      withLate(async () => {
        const first = late(`<tr>${name} 1</tr>`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        return `<table>${first}${late(`<tr>${name} 2</tr>`)}</table>`;
      });
    const [a, b] = await Promise.all([page('a'), page('b')]);
    expect(a.rendered).not.toContain('<tr>');
    expect(a.putIn(a.rendered)).toBe('<table><tr>a 1</tr><tr>a 2</tr></table>');
    expect(b.putIn(b.rendered)).toBe('<table><tr>b 1</tr><tr>b 2</tr></table>');
  });

  it('late markup may hold what was late before it', async () => {
    const { rendered, putIn } = await withLate(async () => late(`<main>${late('<tr></tr>')}${late('<hr>')}</main>`));
    expect(rendered).toBe('<!--late:2-->');
    expect(putIn(rendered)).toBe('<main><tr></tr><hr></main>');
  });

  it('a mark in late markup that means itself, or what comes after it, is left alone, and one for nothing vanishes', async () => {
    const { rendered, putIn } = await withLate(async () => `${late('<!--late:0-->')}<!--late:7-->`);
    expect(putIn(rendered)).toBe('<!--late:0-->');
  });
});
