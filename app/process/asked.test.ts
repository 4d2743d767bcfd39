import { describe, expect, it } from 'vitest';
import { askedOf, processOf } from './asked.ts';

describe('What the address of the rule book asks', () => {
  it('shows the process since November 2018 unless that of 2016 is asked for', () => {
    expect(processOf({})).toBe('2018');
    expect(processOf({ process: '2016' })).toBe('2016');
    expect(processOf({ process: 'x' })).toBe('2018');
  });
  it('keeps what was typed, right or wrong', () => {
    const asked = askedOf({ calculate: 'after', day: ['31 February 2021', 'x'], n: '3', other: 'y' });
    expect(asked?.typed).toEqual({ day: '31 February 2021', n: '3' });
    expect(Object.keys(asked?.result.errors ?? {})).toEqual(['day']);
  });
  it('asks nothing of a kind that it does not know', () => {
    expect(askedOf({})).toBeNull();
    expect(askedOf({ calculate: 'toString' })).toBeNull();
  });
});
