/**
 * Runs `work` for everybody who has asked before it began. Whoever asks while it runs may have come too late for it: they wait for the next run, all of them for the same one.
 */
export function sharedRun(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    next = null;
    running = work();
    return running;
  };
  return () => {
    next ??= running.then(begin, begin);
    return next;
  };
}
