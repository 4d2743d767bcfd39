import { beforeAll, expect, test } from 'vitest';
import { holdDatabase } from '../index.ts';
import { databaseWithHistory } from '../testing.ts';
import { listSecParts, liveTouching, readSecPart } from './sec-parts.ts';

beforeAll(async () => holdDatabase(await databaseWithHistory()));

test('a clause is touched by live proposals that name it, one within it, or one that it lies within', () => {
  const appendix = readSecPart('Appendix O', null).proposals.filter(({ proposal }) => !proposal.closed);
  const [first] = appendix;
  if (!first) throw new Error(`no live proposal touches Appendix O: ${JSON.stringify(listSecParts())}`);
  expect(liveTouching('Appendix O', null).map(({ reference }) => reference)).toContain(first.proposal.reference);
  const [clause] = first.clauses;
  if (clause) {
    expect(liveTouching('Appendix O', `${clause}(z)`).map(({ reference }) => reference)).toContain(first.proposal.reference);
    expect(liveTouching('Appendix O', '99.9').map(({ reference }) => reference)).not.toContain(first.proposal.reference);
  }
});
