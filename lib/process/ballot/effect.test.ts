import { describe, expect, test } from 'vitest';
import { contextOf } from '../proposal/testing.ts';
import { effectOfMotion, effectOfReport } from './effect.ts';

const option = (date: string, decidedBy: string) => ({ date, decidedBy, decidedAfter: null, release: null });
const proposal = (path: 'self-governance' | 'authority-determined' | 'authority-led') =>
  ({ path, implementationOptions: [option('2021-06-24', '2021-06-10'), option('2021-11-04', '2021-10-21')] }) as never;

describe('CB-11: what a vote of the Change Board brings about', () => {
  test('CALENDAR-4, APPEAL-3: approved on 14 April 2021 it is implemented on 24 June, with an appeal until the end of 28 April', () =>
    expect(effectOfReport(proposal('self-governance'), contextOf(), '2021-04-14')).toEqual([
      'If approved today: 24 June 2021; appeal until the end of 28 April 2021.',
      'If rejected today, it ends there; appeal until the end of 28 April 2021.',
    ]));

  test('CALENDAR-4: a day after the cut-off it is the next Release', () =>
    expect(effectOfReport(proposal('self-governance'), contextOf(), '2021-06-11')[0]).toBe(
      'If approved today: 4 November 2021; appeal until the end of 25 June 2021.',
    ));

  test('CALENDAR-4: where no date is left the Panel sets a new one', () =>
    expect(effectOfReport(proposal('self-governance'), contextOf(), '2021-10-22')[0]).toContain(
      'no date of the report is left, so the Panel sets a new one',
    ));

  test.each(['authority-determined', 'authority-led'] as const)(
    'on the %s path a vote is a recommendation, and no date is promised',
    (path) => {
      const effect = effectOfReport(proposal(path), contextOf(), '2021-04-14').join(' ');
      expect(effect).toContain('Your vote is a recommendation to the Authority.');
      expect(effect).not.toMatch(/2021|appeal/);
    },
  );
});

test.each([
  ['PN-2', 'body/panel', true, 'It is carried only if every voting member present votes for it.'],
  ['PN-1', 'body/panel', false, 'It is carried by a majority of the votes for and against.'],
  [
    'CSC-1, CSC-2',
    'body/csc',
    false,
    'Your vote is part of a recommendation, not of a decision. It is carried by a majority of the members present.',
  ],
])('%s: what a motion of %s needs', (_, body, unanimous, says) =>
  expect(effectOfMotion({ body, motion: { verb: 'AGREE', text: 'x', unanimous } })).toEqual([says]),
);
