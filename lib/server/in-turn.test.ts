import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

describe('Work that is done in turn', () => {
  it('begins in the order in which it came, never more at once than there are places', async () => {
    const queued = inTurn(2);
    const begun: number[] = [];
    let [running, most] = [0, 0];
    const work = (n: number) => async () => {
      begun.push(n);
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < 1 + (n % 3); turn += 1) await nextTurn();
      running -= 1;
      return n;
    };
    const all = Array.from({ length: 30 }, (_, n) => n);
    expect(await Promise.all(all.map((n) => queued(work(n))))).toEqual(all);
    expect(begun).toEqual(all);
    expect(most).toBe(2);
  });

  it('leaves room between two for what else there is to do', async () => {
    const queued = inTurn(1);
    const told: string[] = [];
    const both = ['first', 'second'].map((name) => queued(async () => void told.push(name)));
    setImmediate(() => told.push('somebody else'));
    await Promise.all(both);
    expect(told).toEqual(['first', 'somebody else', 'second']);
  });

  it('goes on after a piece of work that failed, whose error reaches who asked for it', async () => {
    const queued = inTurn(1);
    const failed = queued(async () => {
      throw new Error('no page');
    });
    const after = queued(async () => 'a page');
    await expect(failed).rejects.toThrow('no page');
    expect(await after).toBe('a page');
    await nextTurn();
    expect(await queued(async () => 'at once')).toBe('at once');
  });

  it('one that never ends takes one place only', async () => {
    const queued = inTurn(2);
    void queued(() => new Promise<never>(() => undefined));
    expect(await Promise.all([1, 2, 3].map((n) => queued(async () => n)))).toEqual([1, 2, 3]);
  });
});
