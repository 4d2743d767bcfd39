import { writeFileSync } from 'node:fs';
import { now } from '../lib/clock.ts';

const lines: string[] = [];
let machine = '';

/** Prints one figure and keeps it for the table: the number of proposals, what was measured, the figure, the goal. */
export function row(size: string, what: string, figure: string, goal: string): void {
  lines.push(`| ${size} | ${what} | ${figure} | ${goal} |`);
  console.log(`${size.padEnd(26)} ${what.padEnd(62)} ${figure.padEnd(54)} ${goal}`);
}

export const report = {
  start(on: string): void {
    machine = on;
    console.log(on);
  },
  /** Writes the table to `file`, if one is named. */
  end(file: string | null): void {
    if (!file) return;
    const head = [
      '# Benchmarks',
      '',
      `Measured on ${now().slice(0, 10)}: ${machine}. One run, everything on the same machine; identical runs differ by up to 30 %.`,
      '',
      'Repeat it with `npm run build && npm run bench` (about 25 minutes; `npm run bench -- --quick` is a short look, `-- --people` and `-- --cached` measure what people do, or finished pages, alone). Each figure for cached pages stands beside a raw Node',
      'server that sends the same bytes from memory: three pairs of fresh processes, of which the middle one is told, with the range of all. “Uncached” is a first request for an address: query, React, stripping and compression included. Where readers wait for each other, a second process is started, in the first seconds of',
      'ever different filters, and ended once no page has had to wait for 20 seconds.',
      '',
      '| proposals | what | figure | goal |',
      '| --- | --- | --- | --- |',
    ];
    writeFileSync(file, `${[...head, ...lines].join('\n')}\n`);
  },
};
