import { expect, test } from 'vitest';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { answerWords } from './answer-words.ts';
import { fieldsOfAct } from './props.ts';

/** What a check page says of one field of an act. */
function said(name: string, field: string, value: unknown): string | null {
  const act = findAct(name);
  const found = act && fieldsOfAct(act).find((one) => one.name === field);
  if (!found) throw new Error(`${name} has no ${field}`);
  return answerWords(value, found.control, (id) => (id === 'body/ssc' ? 'Security Sub-Committee' : id));
}

test('a line of a closed list is called as the form calls it, and left out where nothing is said of it', () => {
  expect(
    said('give-objective-view', 'views', [
      { objective: 'a', text: '' },
      { objective: 'b', view: 'better', text: 'In time.' },
    ]),
  ).toBe('Objective (b), Better, In time.');
  expect(said('give-consumer-view', 'views', [{ area: 'lower-bills', effect: 'none' }])).toBe('Lower bills, None');
  expect(said('state-impacts', 'others', [{ on: 'dcc-systems', affected: 'no' }, { on: 'consumers' }])).toBe('DCC Systems, No');
  expect(said('state-impacts', 'parties', [{ category: 'other-sec-party', affected: 'yes' }])).toBe('Other SEC Parties, Yes');
  expect(said('confirm-monitor', 'decisions', [{ body: 'body/ssc', decision: 'told', reason: 'Keys.' }, { body: 'body/tabasc' }])).toBe(
    'Security Sub-Committee, Told, Keys.',
  );
});

test('a row with one answer is an answer where it is no line of a closed list', () => {
  expect(said('state-sec-parts', 'parts', [{ part: 'Appendix O', clause: '' }])).toBe('Appendix O');
  expect(said('set-timetable', 'timetable', [{ what: 'Report', on: '2021-03-12' }])).toBe('Report, 12 March 2021');
});

test('nothing said of any line is nothing answered', () => {
  expect(said('give-objective-view', 'views', [{ objective: 'a' }, { objective: 'b' }])).toBeNull();
});
