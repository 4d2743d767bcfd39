import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordedEvent } from '../../lib/process/event.ts';
import { fold, VOIDED } from '../../lib/process/fold.ts';
import { OPEN, type Version, versionsOf } from './row-versions.ts';

/** What a row says: the last value told of each name. Nothing of the register: only that events put facts in place of facts. */
type Facts = Record<string, unknown>;
const evolve = (facts: Facts | null, event: RecordedEvent): Facts => ({ ...facts, ...event.data });

const days = ['2021-01-01', '2021-01-02', '2021-01-03', '2021-01-04', '2021-01-05'];
const moments = days.map((day) => `${day}T12:00:00.000Z`);

const entry = fc.record({
  day: fc.nat(4),
  moment: fc.nat(4),
  name: fc.constantFrom('stage', 'title'),
  value: fc.nat(2),
  corrects: fc.option(fc.nat(20), { nil: null, freq: 3 }),
  voids: fc.boolean(),
});

/** A stream as a log keeps it: positions in the order of recording, corrections of earlier entries only, and never of the first. */
const stream = fc.array(entry, { minLength: 1, maxLength: 14 }).map((entries) =>
  entries
    .sort((a, b) => a.moment - b.moment)
    .map(({ day, moment, name, value, corrects, voids }, i): RecordedEvent => {
      const corrected = i > 1 && corrects !== null ? 2 + (corrects % (i - 1)) : null;
      return {
        type: corrected && voids ? VOIDED : 'said',
        v: 1,
        effective: { on: days[day] as string },
        actor: 'import',
        rule: null,
        source: null,
        corrects: corrected,
        data: { [name]: value },
        stream: 'proposal/1',
        version: i + 1,
        position: i + 1,
        recorded: moments[moment] as string,
      };
    }),
);

const at = (versions: readonly Version<Facts>[], asOf: string, known: string) =>
  versions.filter((v) => v.effectiveFrom <= asOf && asOf < v.effectiveTo && v.recordedFrom <= known && known < v.recordedTo);

test('at every day and moment exactly one version holds, and it says what the fold says; where the fold has nothing, none does', () => {
  fc.assert(
    fc.property(stream, (events) => {
      const { versions, current } = versionsOf(events, evolve, (facts) => facts);
      expect(current?.row ?? null).toEqual(fold(events, evolve));
      for (const asOf of ['2020-12-31', ...days, '9999-12-31'])
        for (const known of ['2020-12-31T12:00:00.000Z', ...moments]) {
          const expected = fold(events, evolve, { asOf, known });
          expect(at(versions, asOf, known).map((v) => v.row)).toEqual(expected ? [expected] : []);
        }
    }),
    { numRuns: 400 },
  );
});

test('what was told in order costs two versions an entry at most: the row that holds, and the one that it ended', () => {
  const events = days.map((day, i) => ({ ...said(i + 1, day, moments[i] as string), data: { stage: i } }));
  const { versions } = versionsOf(events, evolve, (facts) => facts);
  expect(versions).toHaveLength(9);
  expect(versions.filter((v) => v.recordedTo === OPEN).map((v) => [v.effectiveFrom, v.effectiveTo])).toEqual(
    days.map((day, i) => [day, days[i + 1] ?? OPEN]),
  );
});

test('an entry that changes nothing of the row makes no version', () => {
  const events = [said(1, days[0] as string, moments[0] as string), said(2, days[1] as string, moments[1] as string)];
  expect(versionsOf(events, evolve, (facts) => facts).versions).toHaveLength(1);
});

const said = (position: number, on: string, recorded: string): RecordedEvent => ({
  type: 'said',
  v: 1,
  effective: { on },
  actor: 'import',
  rule: null,
  source: null,
  corrects: null,
  data: { title: 'one' },
  stream: 'proposal/1',
  version: position,
  position,
  recorded,
});
