import { beforeAll, expect, test } from 'vitest';
import { holdDatabase } from '../index.ts';
import { databaseWithHistory } from '../testing.ts';
import { isNamed, listSecParts, liveTouching, readSecPart } from './sec-parts.ts';

beforeAll(async () => holdDatabase(await databaseWithHistory()));

test('a clause is touched by live proposals that name it, one within it, or one that it lies within, and by nobody’s own', () => {
  const appendix = readSecPart('Appendix O', null).proposals.filter(({ proposal }) => !proposal.closed);
  const [first] = appendix;
  if (!first) throw new Error(`no live proposal touches Appendix O: ${JSON.stringify(listSecParts())}`);
  const touching = (clause: string | null, stream = 'proposal/none') =>
    liveTouching([{ part: 'Appendix O', clause }], { book: 'register', stream }).map(({ other }) => other.reference);
  expect(touching(null)).toContain(first.proposal.reference);
  expect(touching(null, first.proposal.stream)).not.toContain(first.proposal.reference);
  const [clause] = first.clauses;
  if (clause) {
    expect(touching(`${clause}(z)`)).toContain(first.proposal.reference);
    expect(touching('99.9')).not.toContain(first.proposal.reference);
  }
});

test('a clause that nobody names has no page: such addresses have no end', () => {
  expect(isNamed({ part: 'Section D', clause: 'D1.99' })).toBe(false);
  expect(isNamed({ part: 'Schedule 99', clause: null })).toBe(false);
  const [named] = listSecParts().filter((part) => part.clauses.length > 0);
  expect(isNamed({ part: named?.part as string, clause: named?.clauses[0]?.clause as string })).toBe(true);
});
