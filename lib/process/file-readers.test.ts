import { describe, expect, test } from 'vitest';
import { type Classification, fileReaders, mayReadFile, type Reader } from './file-readers.ts';

const reader = (own: Partial<Reader>): Reader => ({ person: 'person/p900', organisation: null, kinds: ['anyone'], bodies: [], ...own });
const readers: Record<string, Reader | null> = {
  nobody: null,
  'somebody without an organisation': reader({}),
  'another Party': reader({ organisation: 'organisation/tyne-networks', kinds: ['party', 'anyone'] }),
  'a colleague': reader({ organisation: 'organisation/northern-supply', kinds: ['party', 'anyone'] }),
  'who brought it': reader({ person: 'person/p001' }),
  'a member of the named body': reader({ bodies: ['body/ssc'] }),
  'a member of another body': reader({ bodies: ['body/tabasc'] }),
  'the Code Administrator': reader({ organisation: 'organisation/secas', kinds: ['code-administrator', 'anyone'] }),
  'the Authority': reader({ organisation: 'organisation/ofgem', kinds: ['authority', 'anyone'] }),
};
const own = ['a colleague', 'who brought it', 'the Code Administrator'];
const signedInForSomebody = [...own, 'another Party', 'a member of the named body', 'a member of another body', 'the Authority'];

const table: [Classification, boolean, string[]][] = [
  ['White', true, Object.keys(readers)],
  ['White', false, own],
  ['Green', true, signedInForSomebody],
  ['Green', false, signedInForSomebody],
  ['Amber', true, [...own, 'a member of the named body', 'the Authority']],
  ['Amber', false, [...own, 'a member of the named body', 'the Authority']],
  ['Red', true, own],
  ['Red', false, own],
];

describe.each(table)('a %s file of something public: %s', (classification, isPublic, allowed) => {
  const file = { classification, by: 'person/p001', organisation: 'organisation/northern-supply', bodies: ['body/ssc'], public: isPublic };
  test.each(Object.keys(readers))('%s', (name) => expect(mayReadFile(file, readers[name] ?? null)).toBe(allowed.includes(name)));
});

describe.each([
  ['sealed', own],
  ['over', [...own, 'the Authority', 'a member of the Change Board']],
  ['published', null],
] as const)('CONSULT-8: a file of a response that is %s, whatever class was chosen for it', (ofResponse, allowed) => {
  const all = { ...readers, 'a member of the Change Board': reader({ kinds: ['party', 'change-board-member', 'anyone'] }) };
  const file = { by: 'person/p001', organisation: 'organisation/northern-supply', bodies: ['body/ssc'], public: true, ofResponse };
  test.each(Object.keys(fileReaders) as Classification[])('%s', (classification) =>
    expect(
      Object.keys(all)
        .filter((name) => mayReadFile({ ...file, classification }, all[name as keyof typeof all] ?? null))
        .sort(),
    ).toEqual([...(allowed ?? Object.keys(all))].sort()),
  );
});

test('a file of nobody’s organisation is not read by everybody without one', () => {
  const file = { classification: 'Red', by: 'person/p001', organisation: null, bodies: [], public: true } as const;
  expect(mayReadFile(file, reader({ organisation: null }))).toBe(false);
});

test('only White is from the papers', () =>
  expect(Object.entries(fileReaders).flatMap(([name, { basis }]) => (basis === 'paper' ? [name] : []))).toEqual(['White']));
