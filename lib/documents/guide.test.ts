import { describe, expect, it } from 'vitest';
import { readGlossary, termAnchor } from './glossary.ts';
import { parseChapter, readGuide } from './guide.ts';

const chapters = readGuide();
const linksTo = (prefix: string) =>
  chapters.flatMap((c) => [...c.markdown.matchAll(/\]\((\/[^)\s]+)\)/g)].map((m) => m[1] as string)).filter((a) => a.startsWith(prefix));

describe('the plain-English guide', () => {
  it('has its chapters in one order without gaps', () => {
    expect(chapters.map((c) => c.order)).toEqual(chapters.map((_, i) => i + 1));
    expect(chapters).toHaveLength(14);
  });

  it('names the sources of every chapter', () => {
    for (const chapter of chapters) expect(chapter.sources.length, chapter.slug).toBeGreaterThan(0);
  });

  it('links only to terms that the glossary has and to chapters that exist', () => {
    const anchors = new Set(readGlossary().map((entry) => `/glossary#${termAnchor(entry.term)}`));
    for (const link of linksTo('/glossary#')) expect(anchors).toContain(link);
    for (const link of linksTo('/guide/')) expect(chapters.map((c) => `/guide/${c.slug}`)).toContain(link);
  });

  it('keeps every transition group of 2016', () => {
    const history = chapters.find((c) => c.slug === 'transition-2016')?.markdown ?? '';
    for (const group of ['SMSG', 'SMDG', 'TBDG', 'TSEG', 'TPMAG', 'RG', 'IMF', 'TDEG', 'BMRG', 'ODG', 'FSG'])
      expect(history).toContain(`| ${group} |`);
  });

  it('keeps the limits of the 2016 guide', () => {
    const text = chapters.map((c) => c.markdown.replace(/\s+/g, ' ')).join(' ');
    for (const fact of [
      'second Friday',
      'within 5 Working Days',
      'no more than 15 Working Days',
      'Section D7.7(a)',
      'Section D1.7',
      'Section D7.3(f)',
      'H14.37',
    ])
      expect(text).toContain(fact);
    expect(text.match(/10 \[?Working Days/g)?.length).toBeGreaterThan(4);
  });

  it('prints no address, no number to call and no stage code', () => {
    for (const { markdown } of chapters) expect(markdown).not.toMatch(/@|\b020 \d|\[GK\]|\[R\]|\bG16\b|\bP49\b|[A-Z]+_[A-Z]+/);
  });

  it('refuses a chapter without front matter, and one with a line that it cannot read', () => {
    expect(() => parseChapter('x', 'Only text')).toThrow('no front matter');
    expect(() => parseChapter('x', '---\ntitle: A\n?\n---\n\nText')).toThrow('cannot be read');
    expect(() => parseChapter('x', '---\ntitle: A\norder: 1\n---\n\nText')).toThrow();
  });
});
