import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allForms, formerReference, meansProposal, parseReference, referenceOf, slugOf } from './reference.ts';

const regime = '2018' as const;
const identity = fc.record({
  number: fc.integer({ min: 1, max: 9999 }),
  suffix: fc.option(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')),
});

describe('References are read however they are spelt', () => {
  it.each([
    ['SECMP0049', 49, null, 'SECMP'],
    ['SECMP00049', 49, null, 'SECMP'],
    ['SEC MP 0049', 49, null, 'SECMP'],
    ['SEMP0050', 50, null, 'SEMP'],
    ['MP0076', 76, null, 'MP'],
    ['DP096', 96, null, 'DP'],
    ['dp79', 79, null, 'DP'],
    ['MP-147', 147, null, 'MP'],
    ['MP‑147', 147, null, 'MP'],
    ['MP – 147', 147, null, 'MP'],
    ['#147', 147, null, '#'],
    ['# 147', 147, null, '#'],
    ['Mod 147', 147, null, 'MOD'],
    ['mod #147', 147, null, 'MOD'],
    ['079', 79, null, null],
    ['79', 79, null, null],
    ['0049', 49, null, null],
    [' 147 ', 147, null, null],
    ['MP 122 A', 122, 'A', 'MP'],
    ['mp122b', 122, 'B', 'MP'],
    ['MP-122-A', 122, 'A', 'MP'],
    ['122a', 122, 'A', null],
    ['MP\u00a0147', 147, null, 'MP'],
    ['MP2021', 2021, null, 'MP'],
  ])('%s', (text, number, suffix, prefix) => {
    expect(parseReference(text)).toEqual({ number, suffix, prefix });
  });

  it.each([
    '',
    ' ',
    'MP',
    '#',
    'smki full extract',
    'MP147 SMKI Full Extract',
    'mod',
    'MPEG4',
    'D1.3',
    'G7',
    '0',
    'MP000',
    '2021',
    '2021-03',
    '2021-03-12',
    '12/02/2021',
    '12345',
    'MP12345',
    '1 47',
    'MP147AB',
    'SECP_90_1203_20',
    '-',
    'MP-',
    `MP${'0'.repeat(60)}1`,
  ])('%j is no reference', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = parseReference(text);
        expect(found === null || (found.number > 0 && found.number < 10_000)).toBe(true);
      }),
    );
  });
});

describe('References are shown by the proposal’s own rules', () => {
  it.each([
    [{ number: 49, suffix: null, regime: '2016' as const, converted: false }, 'SECMP0049', null],
    [{ number: 49, suffix: null, regime: '2016' as const, converted: true }, 'SECMP0049', null],
    [{ number: 96, suffix: null, regime, converted: false }, 'DP096', null],
    [{ number: 96, suffix: null, regime, converted: true }, 'MP096', 'DP096'],
    [{ number: 147, suffix: null, regime, converted: true }, 'MP147', 'DP147'],
    [{ number: 122, suffix: 'A', regime, converted: true }, 'MP122A', 'DP122'],
    [{ number: 76, suffix: null, regime, converted: true }, 'MP076', 'DP076'],
    [{ number: 78, suffix: null, regime, converted: true }, 'MP078', 'DP078'],
    [{ number: 1001, suffix: null, regime, converted: true }, 'MP1001', 'DP1001'],
  ])('%o is %s, was %s', (proposal, reference, former) => {
    expect(referenceOf(proposal)).toBe(reference);
    expect(formerReference(proposal)).toBe(former);
  });

  it('A made-up example is EX01 for life, converted or not, and is no reference of the register', () => {
    const example = { number: 1, suffix: null, regime, series: 'example' as const };
    expect(referenceOf({ ...example, converted: false })).toBe('EX01');
    expect(referenceOf({ ...example, converted: true })).toBe('EX01');
    expect(formerReference({ ...example, converted: true })).toBeNull();
    expect(parseReference('EX01')).toBeNull();
  });

  it('What is shown parses back to the same proposal', () => {
    fc.assert(
      fc.property(identity, fc.constantFrom('2016' as const, '2018' as const), fc.boolean(), (id, r, converted) => {
        expect(parseReference(referenceOf({ ...id, regime: r, converted }))).toMatchObject(id);
      }),
    );
  });
});

describe('Every spelling finds the proposal', () => {
  it('Convert DP096: DP096, MP096 and 96 all find MP096', () => {
    expect(allForms({ number: 96, suffix: null })).toEqual(
      expect.arrayContaining(['DP096', 'MP096', 'MP96', '96', '096', '#96', 'MP0096', 'SECMP0096']),
    );
  });

  it('“SEMP0050” and “MP0076” as printed find SECMP0050 and MP076', () => {
    expect(allForms({ number: 50, suffix: null })).toContain('SEMP0050');
    expect(allForms({ number: 76, suffix: null })).toContain('MP0076');
    expect(allForms({ number: 49, suffix: null })).toContain('SECMP00049');
  });

  it('MP122 alone offers MP122A and MP122B; MP122A does not offer MP122B', () => {
    const a = { number: 122, suffix: 'A' };
    const b = { number: 122, suffix: 'B' };
    expect(allForms(a)).toEqual(expect.arrayContaining(['MP122A', 'MP122', '122A']));
    expect([a, b].filter((p) => meansProposal({ number: 122, suffix: null }, p))).toEqual([a, b]);
    expect([a, b].filter((p) => meansProposal(a, p))).toEqual([a]);
  });

  it('Each form parses back to the proposal, with spaces, hyphens and small letters too', () => {
    const gap = fc.constantFrom('', ' ', '-', ' - ', '\u2013', '  ');
    fc.assert(
      fc.property(identity, gap, gap, fc.boolean(), (id, before, after, small) => {
        for (const form of allForms(id)) {
          const parsed = parseReference(form);
          expect(parsed && meansProposal(parsed, id)).toBe(true);
          const [, prefix, digits, suffix] = /^(\D*)(\d+)(\D?)$/.exec(form) as unknown as [string, string, string, string];
          const spaced = `${prefix}${prefix ? before : ''}${digits}${suffix ? after : ''}${suffix}`;
          expect(parseReference(small ? spaced.toLowerCase() : spaced)).toEqual(parsed);
        }
      }),
    );
  });
});

describe('The address of a proposal is made of its title', () => {
  it.each([
    ['SMKI Full Extract', 'smki-full-extract'],
    ['DNO Power Outage Alerts', 'dno-power-outage-alerts'],
    [
      'Incorporation of multiple issue resolution proposals into the SEC - Batch 3',
      'incorporation-of-multiple-issue-resolution-proposals-into-the-sec-batch-3',
    ],
    ['Ensuring a managed move to DUIS version 3.0', 'ensuring-a-managed-move-to-duis-version-3-0'],
    ['Operational Metrics – part 2', 'operational-metrics-part-2'],
    ['Users’ rôle & “rights”', 'users-role-and-rights'],
    ['…', ''],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('A second proposal with the same title gets “-2”, a third “-3”', () => {
    const taken = new Set(['smki-full-extract', 'smki-full-extract-2']);
    expect(slugOf('SMKI Full Extract', (s) => taken.has(s))).toBe('smki-full-extract-3');
  });

  it('It is always kebab-case', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slugOf(title))));
  });
});
