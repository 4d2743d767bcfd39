import { describe, expect, test } from 'vitest';
import { findAct, proposalActs } from '#lib/process/proposal/acts/index.ts';
import { controlsOf } from './controls.ts';
import { inputOf, inWords, rowNumbers } from './input.ts';

const act = (name: string) => {
  const found = findAct(name);
  if (!found) throw new Error(`There is no act "${name}"`);
  return found;
};
const typed = (fields: Record<string, string>) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));

describe('What was typed, as an act’s input', () => {
  test('every act’s form can be shown', () => {
    for (const { input } of proposalActs) expect(Object.keys(controlsOf(input.shape))).toEqual(Object.keys(input.shape));
  });

  test.each(['2021-03-12', '12/03/2021', '12 March 2021', '12 Mar 2021'])('a day can be typed as %s', (day) =>
    expect(inputOf(act('hold'), typed({ reason: ' Waits. ', on: day }))).toEqual({ reason: 'Waits.', on: '2021-03-12' }),
  );

  test('what is left blank is left out, and what is no field of the act is not let in', () =>
    expect(inputOf(act('hold'), typed({ reason: 'Waits.', on: ' ', actor: 'body/panel' }))).toEqual({ reason: 'Waits.' }));

  test('rows keep their order, blank ones are left out', () => {
    const fields = {
      'timetable.0.what': 'Working Group',
      'timetable.0.on': '7 April 2021',
      'timetable.1.what': '',
      'timetable.3.what': 'Panel',
      'timetable.3.on': '2021-05-14',
    };
    expect(inputOf(act('set-timetable'), typed(fields)).timetable).toEqual([
      { what: 'Working Group', on: '2021-04-07' },
      { what: 'Panel', on: '2021-05-14' },
    ]);
    expect(rowNumbers(typed(fields), 'timetable')).toEqual([0, 1, 3]);
  });

  test('yes and no, a tick, and figures', () => {
    expect(inputOf(act('state-testing'), typed({ testingLikely: 'false' }))).toMatchObject({ testingLikely: 'false' });
    const { outcome, statementFinal, count } = inputOf(
      act('csc-recommend'),
      typed({ outcome: 'ready', statementFinal: 'true', 'count.for': '8', 'count.against': 'none', 'count.abstain': '0' }),
    );
    expect({ outcome, statementFinal, count }).toEqual({
      outcome: 'ready',
      statementFinal: true,
      count: { for: 8, against: 'none', abstain: 0 },
    });
  });
});

describe('What is wrong, in words', () => {
  const wrong = (name: string, fields: Record<string, string>) => {
    const parsed = act(name).input.safeParse(inputOf(act(name), typed(fields)));
    const invalid = Object.fromEntries((parsed.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]).reverse());
    return inWords(act(name), invalid, typed(fields));
  };

  test('stands at the field that the form shows, also in a row after a blank one', () =>
    expect(wrong('set-timetable', { 'timetable.2.what': 'Panel', 'timetable.2.on': 'soon', reason: 'Later.' })).toEqual({
      'timetable.2.on': 'Type a day, for example 1 April 2027.',
    }));

  test('never says what only a programmer understands', () => {
    for (const { act: name } of proposalActs)
      for (const message of Object.values(wrong(name, {}))) expect(message, name).not.toMatch(/Invalid|expected|received|undefined/i);
  });
});
