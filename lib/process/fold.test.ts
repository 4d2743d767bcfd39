import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from './event.ts';
import { fold, tell, VOIDED } from './fold.ts';

const event = (position: number, on: string, recorded: string, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  stream: 'proposal/147',
  version: position,
  position,
  recorded,
  type: 'stated',
  v: 1,
  effective: { on },
  actor: 'import',
  rule: null,
  source: null,
  corrects: null,
  data: { says: position },
  ...more,
});
const says = (events: RecordedEvent[]) => events.map((e) => e.data.says);
const list = (all: number[] | null, e: RecordedEvent) => [...(all ?? []), e.data.says as number];

describe('The fold: what was true at the end of a day, as far as was known at a moment', () => {
  const raised = event(1, '2020-10-23', '2021-03-08T09:12:00.000Z');
  const converted = event(2, '2020-11-13', '2021-03-08T09:12:00.000Z');
  const late = event(3, '2020-10-27', '2021-03-09T10:00:00.000Z');

  it('tells what took effect by 27 October 2020 in the order of effect, not of recording', () => {
    expect(says(tell([raised, converted, late]))).toEqual([1, 3, 2]);
    expect(says(tell([raised, converted, late], { asOf: '2020-10-27' }))).toEqual([1, 3]);
  });

  it('leaves out what was recorded only later', () => {
    expect(says(tell([raised, converted, late], { known: '2021-03-08T23:59:59.999Z' }))).toEqual([1, 2]);
  });

  it('is null before anything was true', () => {
    expect(fold([raised, converted], list, { asOf: '2020-10-22' })).toBeNull();
    expect(fold([raised], list, { known: '2021-03-08T09:11:59.999Z' })).toBeNull();
  });

  it('puts a correction in the place of what it corrects, from the moment that it was recorded on', () => {
    const correction = event(4, '2020-11-13', '2021-04-01T12:00:00.000Z', { corrects: 2, data: { says: 'the Panel of 13 November' } });
    expect(says(tell([raised, converted, correction]))).toEqual([1, 'the Panel of 13 November']);
    expect(says(tell([raised, converted, correction], { known: '2021-03-31T00:00:00.000Z' }))).toEqual([1, 2]);
  });

  it('lets the latest of several corrections stand, and a voided event vanish', () => {
    const first = event(4, '2020-11-13', '2021-04-01T12:00:00.000Z', { corrects: 2, data: { says: 'first' } });
    const second = event(5, '2020-11-13', '2021-04-02T12:00:00.000Z', { corrects: 4, data: { says: 'second' } });
    const voided = event(6, '2020-11-13', '2021-04-03T12:00:00.000Z', { corrects: 2, type: VOIDED });
    expect(says(tell([raised, converted, first, second]))).toEqual([1, 'second']);
    expect(says(tell([raised, converted, first, second, voided]))).toEqual([1]);
  });

  it('tells first what the subject is, although a fact of it is older than the paper that lists it', () => {
    const listed = event(1, '2021-03-05', '2021-03-08T09:12:00.000Z');
    const view = event(2, '2019-07-25', '2021-03-08T09:12:00.000Z');
    expect(says(tell([listed, view], { asOf: '2019-12-31' }))).toEqual([1, 2]);
    expect(says(tell([listed, view], { asOf: '2019-01-01' }))).toEqual([]);
  });

  const day = fc.integer({ min: 1, max: 9 }).map((n) => `2021-03-0${n}`);
  const histories = fc
    .array(fc.record({ on: day, corrects: fc.option(fc.nat({ max: 20 })), voids: fc.boolean() }), { minLength: 1, maxLength: 14 })
    .map((items) =>
      items.map((item, i) => {
        const corrects = item.corrects !== null && i > 0 && item.corrects < i ? item.corrects + 1 : null;
        return event(i + 1, item.on, `2021-04-${String(i + 1).padStart(2, '0')}T00:00:00.000Z`, {
          corrects,
          type: corrects && item.voids ? VOIDED : 'stated',
        });
      }),
    );

  /** As slow and plain as can be: one replacement after another in a list, then a filter, then an insertion sort. */
  function naive(events: RecordedEvent[], asOf: string, known: string): unknown[] {
    const slots: { place: number; now: RecordedEvent; all: number[] }[] = [];
    for (const e of events) {
      if (e.recorded > known) continue;
      const slot = slots.find((s) => e.corrects !== null && s.all.includes(e.corrects));
      if (slot) {
        slot.now = e;
        slot.all.push(e.position);
      } else slots.push({ place: e.position, now: e, all: [e.position] });
    }
    const standing = slots.filter((s) => s.now.type !== VOIDED);
    const first = standing.shift();
    if (!first) return [];
    const on = (e: RecordedEvent) => ('on' in e.effective ? e.effective.on : '');
    const sorted: typeof standing = [];
    for (const s of standing) {
      if (on(s.now) > asOf) continue;
      const before = sorted.findIndex((o) => on(o.now) > on(s.now));
      sorted.splice(before === -1 ? sorted.length : before, 0, s);
    }
    return sorted.length > 0 || on(first.now) <= asOf ? [first.now.data.says, ...sorted.map((s) => s.now.data.says)] : [];
  }

  it('agrees with a naive model for any history, any day and any moment', () => {
    fc.assert(
      fc.property(histories, day, fc.integer({ min: 0, max: 15 }), (events, asOf, n) => {
        const known = `2021-04-${String(n).padStart(2, '0')}T12:00:00.000Z`;
        expect(says(tell(events, { asOf, known }))).toEqual(naive(events, asOf, known));
      }),
      { numRuns: 1000 },
    );
  });
});
