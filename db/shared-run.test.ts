import { expect, test } from 'vitest';
import { sharedRun } from './shared-run.ts';

/** Work that is done when the test says so. */
function byHand() {
  const runs: PromiseWithResolvers<void>[] = [];
  const work = () => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  };
  return { runs, work };
}

test('all who ask together are served by one run', async () => {
  const { runs, work } = byHand();
  const ask = sharedRun(work);
  const asked = [ask(), ask(), ask()];
  await Promise.resolve();
  runs[0]?.resolve();
  await Promise.all(asked);
  expect(runs).toHaveLength(1);
});

test('who asks while it runs waits for another run, which is one for all of them', async () => {
  const { runs, work } = byHand();
  const ask = sharedRun(work);
  const first = ask();
  await Promise.resolve();
  const done: string[] = [];
  const late = [ask().then(() => done.push('second')), ask().then(() => done.push('third'))];
  runs[0]?.resolve();
  await first;
  expect(done).toEqual([]);
  await Promise.resolve();
  runs[1]?.resolve();
  await Promise.all(late);
  expect(runs).toHaveLength(2);
});

test('a run that fails tells those who waited for it, and the next begins all the same', async () => {
  const { runs, work } = byHand();
  const ask = sharedRun(work);
  const first = ask();
  await Promise.resolve();
  const second = ask();
  runs[0]?.reject(new Error('the disk is full'));
  await expect(first).rejects.toThrow('the disk is full');
  await Promise.resolve();
  runs[1]?.resolve();
  await second;
  expect(runs).toHaveLength(2);
});
