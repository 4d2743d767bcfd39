import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../client.ts';
import { commit } from '../commit.ts';
import { holdDatabase } from '../index.ts';
import { databaseWithHistory, databaseWithPractice } from '../testing.ts';
import { findSimilar } from './similar.ts';

const slug = 'meter-readings-by-post';
const stream = 'proposal/900';
const referencesOf = (found: ReturnType<typeof findSimilar>) => found.map(({ reference }) => reference);

describe('before a form of the register is sent', () => {
  beforeAll(async () => {
    holdDatabase(await databaseWithHistory());
  });

  test('the proposal with the same rare words comes first, with the words that it shares', () => {
    const [first] = findSimilar('Full extract of SMKI certificates for the DCC', [], 'register');
    expect(first).toMatchObject({ reference: 'MP147', title: 'SMKI Full Extract', href: '/modifications/smki-full-extract', parts: [] });
    expect(first?.words).toEqual(expect.arrayContaining(['extract', 'smki']));
  });

  test('dead proposals are among them, so that one learns why they ended', () => {
    const stages = new Set(
      findSimilar('smart metering certificates extract communications hub security', [], 'register').map(({ stage }) => stage),
    );
    expect([...stages].some((stage) => ['implemented', 'rejected', 'withdrawn'].includes(stage ?? ''))).toBe(true);
  });

  test('who touches the same part of the code is one, whatever the words', () => {
    const found = findSimilar('Zebra', ['Appendix O'], 'register');
    expect(referencesOf(found)).toContain('MP147');
    expect(found.every(({ words, parts }) => words.length === 0 && parts[0] === 'Appendix O')).toBe(true);
  });

  test('words that everybody uses, words of two letters and an empty form find nothing', () => {
    for (const words of ['', 'a b of it', 'change to the code about parties and meters', 'Zebra crossings'])
      expect(findSimilar(words, [], 'register')).toEqual([]);
  });

  test('a word that more than a fifth of the proposals have in common makes none of them alike', () => {
    expect(findSimilar('Section D says how a Proposer withdraws', [], 'register').flatMap(({ words }) => words)).not.toContain('section');
    expect(findSimilar('Our section says that the Proposer may call', [], 'register')).toEqual([]);
  });

  test('never more than eight', () => {
    const all = ['Section A', 'Section D', 'Section E', 'Section F', 'Section G', 'Section H', 'Section L', 'Appendix O'];
    expect(findSimilar('SMKI full extract charging security alerts', all, 'register').length).toBeLessThanOrEqual(8);
  });
});

describe('before a form of practice is sent', () => {
  let db: Database;
  beforeEach(async () => {
    db = holdDatabase(await databaseWithPractice());
    const event = (type: string, data: Record<string, unknown>) => ({
      ...{ type, v: 1, effective: { on: '2026-11-20' }, actor: 'person/x002', rule: null, source: null, corrects: null },
      data,
    });
    const events = [
      event('raised', { number: 900, suffix: null, regime: '2018', title: 'Meter readings by post', slug }),
      event('summarised', { text: 'Readings could be sent by pigeon.' }),
      event('sec-part-affected', { part: 'Section G', clause: null }),
    ];
    const claims = [{ kind: 'slug', key: slug, value: stream }];
    await commit(db, { book: 'practice', events: events.map((one) => ({ stream, event: one })), claims }, '2026-11-20T10:00:00.000Z');
  });

  test('what is in practice is found by its title, its text and its parts of the code, and leads into practice', () => {
    expect(findSimilar('Readings', [], 'practice')).toMatchObject([{ reference: 'DP900', href: `/practice/${slug}`, words: ['readings'] }]);
    expect(referencesOf(findSimilar('Pigeons are slow: no pigeon', [], 'practice'))).toEqual(['DP900']);
    expect(findSimilar('Zebra', ['Section G'], 'practice')).toMatchObject([{ reference: 'DP900', words: [], parts: ['Section G'] }]);
    expect(findSimilar('Zebra crossings', ['Section Z'], 'practice')).toEqual([]);
  });

  test('nothing of practice is ever told to who raises in the register', () => {
    expect(findSimilar('Readings pigeon', ['Section G'], 'register')).toEqual([]);
  });
});
