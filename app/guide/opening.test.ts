import { describe, expect, it } from 'vitest';
import { readGuide } from '#lib/documents/guide.ts';
import { openingOf } from './opening.ts';

describe('The opening of a chapter', () => {
  it('is its first sentence without marks', () => {
    expect(openingOf('Each proposal follows one of four [paths](/glossary#path). The path says who\ndecides.')).toBe(
      'Each proposal follows one of four paths.',
    );
    expect(openingOf('## A heading\n\nThe **first** sentence of\ntwo lines. Another.')).toBe('The first sentence of two lines.');
  });
  it('every chapter has one', () => {
    for (const { slug, markdown } of readGuide()) expect(openingOf(markdown), slug).toMatch(/^.{20,300}[.!?:]$/);
  });
});
