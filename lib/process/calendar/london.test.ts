import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { defaultSettings } from '../settings.ts';
import { closesAtInstant, inTime, londonDay, receivedAfterHour } from './london.ts';

const someDay = fc.integer({ min: 0, max: 6000 }).map((n) => addDays('2012-01-01', n));

describe('CONSULT-3 A consultation closes at 17:00 in London on its closing day', () => {
  it.each([
    ['2021-02-12', '2021-02-12T17:00:00.000Z'],
    ['2021-04-06', '2021-04-06T16:00:00.000Z'],
    ['2021-03-27', '2021-03-27T17:00:00.000Z'],
    ['2021-03-28', '2021-03-28T16:00:00.000Z'],
    ['2021-10-30', '2021-10-30T16:00:00.000Z'],
    ['2021-10-31', '2021-10-31T17:00:00.000Z'],
  ])('%s: %s', (day, at) => {
    expect(closesAtInstant(day, defaultSettings.consultationHour)).toBe(at);
  });

  it('At 17:00:00 on 12 February 2021 it is in time, at 17:00:01 late', () => {
    const closes = closesAtInstant('2021-02-12', '17:00');
    expect(inTime('2021-02-12T17:00:00Z', closes)).toBe(true);
    expect(inTime('2021-02-12T17:00:01Z', closes)).toBe(false);
  });
});

describe('CALENDAR-2 A right lasts to the end of its last day in London', () => {
  it.each([
    ['2021-01-12', '2021-01-12T23:59:59.999Z'],
    ['2021-04-28', '2021-04-28T22:59:59.999Z'],
    ['2021-03-28', '2021-03-28T22:59:59.999Z'],
    ['2021-10-31', '2021-10-31T23:59:59.999Z'],
  ])('%s: %s', (day, at) => {
    expect(closesAtInstant(day, 'end-of-day')).toBe(at);
    expect(closesAtInstant(day, defaultSettings.rightsHour)).toBe(at);
  });

  it('An appeal at 18:00 on 28 April 2021 is in time and marked, one on 29 April is late', () => {
    const closes = closesAtInstant('2021-04-28', 'end-of-day');
    expect(inTime('2021-04-28T17:00:00.000Z', closes)).toBe(true);
    expect(receivedAfterHour('2021-04-28T17:00:00.000Z')).toBe(true);
    expect(receivedAfterHour('2021-04-28T16:00:00.000Z')).toBe(false);
    expect(inTime('2021-04-28T23:00:00.000Z', closes)).toBe(false);
  });

  it('An adoption received at 16:50 on 12 January 2021 is in time and not marked', () => {
    expect(inTime('2021-01-12T16:50:00.000Z', closesAtInstant('2021-01-12', 'end-of-day'))).toBe(true);
    expect(receivedAfterHour('2021-01-12T16:50:00.000Z')).toBe(false);
  });

  it('In summer the day in London begins an hour before that of UTC', () => {
    expect(londonDay('2021-04-28T22:59:59.999Z')).toBe('2021-04-28');
    expect(londonDay('2021-04-28T23:00:00.000Z')).toBe('2021-04-29');
    expect(londonDay('2021-01-12T23:30:00.000Z')).toBe('2021-01-12');
  });

  it('When 1:30 comes twice, the later one closes; when it does not come at all, an hour later by the clock', () => {
    expect(closesAtInstant('2021-10-31', '01:30')).toBe('2021-10-31T01:30:00.000Z');
    expect(closesAtInstant('2021-03-28', '01:30')).toBe('2021-03-28T01:30:00.000Z');
  });

  it('Whatever the day, its closing moments are on that day in London, and the next millisecond is the next day', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(londonDay(closesAtInstant(day, '17:00'))).toBe(day);
        const end = closesAtInstant(day, 'end-of-day');
        expect(londonDay(end)).toBe(day);
        expect(londonDay(new Date(Date.parse(end) + 1).toISOString())).toBe(addDays(day, 1));
      }),
    );
  });

  it('An hour that no clock shows is a bug and thrown', () => {
    expect(() => closesAtInstant('2021-04-28', '25:00')).toThrow('2021-04-28 25:00');
  });
});
