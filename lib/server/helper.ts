import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Made } from './make.ts';
import { Gone, type Makers } from './makers.ts';

export type Helper = { call(): void; stop(): void };

/** What the helping process says: that it is ready, or a page, or why there is none. */
export type Help = 'ready' | { id: number; made: Made } | { id: number; fault: string };

const script = join(import.meta.dirname, 'helper.child.ts');
/** No page has had to wait for that long, in milliseconds: its memory is given back. */
const restful = 20_000;
/** After one that has ended by itself, so that a fault that comes back at once does not keep the machine busy. */
const pause = 60_000;
/** It keeps no pages and makes a few at a time. */
const flags = ['--max-old-space-size=160', '--max-semi-space-size=16'];

/**
 * A process beside this one, on another core, which makes pages for as long as readers would wait for each other: `call` has it started. What was asked of it when it ends is made here.
 * @param file what it runs. @param tell hears when it helps, and when no more. @param idle after how many milliseconds in which no page had to wait it ends.
 */
export function helper(pages: Pick<Makers, 'join' | 'leave'>, tell: (what: string) => void, file = script, idle = restful): Helper {
  let child: ChildProcess | null = null;
  let notBefore = 0;

  const begin = () => {
    const asked = new Map<number, PromiseWithResolvers<Made>>();
    const started = fork(file, { execArgv: flags, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let count = 0;
    child = started;
    const make = (url: string): Promise<Made> => {
      const answer = Promise.withResolvers<Made>();
      const id = count++;
      asked.set(id, answer);
      started.send({ id, url }, (error) => error && answer.reject(new Gone()));
      return answer.promise.finally(() => asked.delete(id));
    };
    started.on('message', (help: Help) => {
      if (help === 'ready') {
        const rest = setTimeout(() => end(started), idle).unref();
        pages.join(make, () => rest.refresh());
        tell('Readers wait for each other: a second process helps to make pages.');
      } else if ('made' in help) asked.get(help.id)?.resolve(help.made);
      else asked.get(help.id)?.reject(new Error(help.fault));
    });
    const lost = (why: unknown) => {
      if (child === started) {
        notBefore = Date.now() + pause;
        tell(`The process that helped to make pages ended by itself (${why}).`);
        end(started);
      }
      for (const { reject } of asked.values()) reject(new Gone());
    };
    started.once('exit', lost);
    started.once('error', ({ message }) => lost(message));
  };

  /** It is asked nothing more, and ends; what it has not given is made here. */
  const end = (ended: ChildProcess) => {
    if (child !== ended) return;
    child = null;
    pages.leave();
    if (ended.connected) ended.disconnect();
  };

  return {
    call() {
      if (!child && Date.now() >= notBefore) begin();
    },
    stop() {
      if (child) end(child);
    },
  };
}
