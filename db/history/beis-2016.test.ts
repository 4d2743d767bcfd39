import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { consultationEvents } from '../../lib/process/consultation/events.ts';
import { readHistory } from './read.ts';

const file = readHistory(join(import.meta.dirname, 'data')).files.find((f) => f.content.subject === 'consultation/beis-2016-09-22');
const paper = file?.content.events[0]?.data as z.infer<typeof consultationEvents.announced>;
const text = JSON.stringify(paper);

describe('the BEIS consultation of 22 September 2016', () => {
  it('passes its schema and says when it opened and closed', () => {
    expect(consultationEvents.announced.parse(paper)).toMatchObject({
      opens: '2016-09-22',
      closes: '2016-10-17',
      closesAt: '17:00',
      proposal: null,
    });
  });

  it('has every numbered chapter, in the paper’s order', () => {
    const numbered = paper.chapters.map((c) => c.number).filter((n) => /^\d/.test(n));
    expect(numbered).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7']);
  });

  it('CONSULT-11: keeps both questions that are printed as Q18, each with an address of its own', () => {
    expect(paper.questions).toHaveLength(19);
    expect(new Set(paper.questions.map((q) => q.id)).size).toBe(19);
    expect(paper.questions.filter((q) => q.printed === 'Q18').map((q) => q.chapter)).toEqual(['chapter-3-6', 'chapter-3-7']);
    const chapters = paper.chapters.map((c) => c.id);
    for (const question of paper.questions) expect(chapters).toContain(question.chapter);
  });

  it('gives every section an address of its own and a place in the paper', () => {
    const sections = paper.chapters.flatMap((c) => c.sections);
    expect(new Set(sections.map((s) => s.id)).size).toBe(sections.length);
    for (const section of sections) expect(section.place, section.id).toBeTruthy();
  });

  it('prints no e-mail address and no telephone number', () => {
    expect(text).not.toMatch(/@|\b0\d{2,3} \d{3}/);
  });
});
