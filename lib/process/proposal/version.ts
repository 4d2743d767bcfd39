import { z } from 'zod';
import { type Refusal, refuse } from '../refusal.ts';

/** The number of a version as it is typed: 0.2, 1.0. */
export const versionNumber = z
  .string()
  .trim()
  .regex(/^\d+(?:\.\d+){1,2}$/, 'Write the version as 0.2 or 1.0');

/** The figures of a version, whatever stands around them ("v0.3 (final)"); none where no number is printed. */
const figuresOf = (version: string | null | undefined): number[] =>
  (/\d+(?:\.\d+)*/.exec(version ?? '')?.[0] ?? '').split('.').filter(Boolean).map(Number);

/** Whether one version comes after another: 0.10 after 0.9, anything after one without a number. */
export function isAbove(version: string, last: string | null | undefined): boolean {
  const [a, b] = [figuresOf(version), figuresOf(last)];
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) - (b[i] ?? 0)).find(
    (difference) => difference !== 0,
  );
  return b.length === 0 || (at ?? 0) > 0;
}

/** The version that a form suggests: the last figure one higher, 0.1 to begin with. */
export function nextVersion(last: string | null | undefined): string {
  const figures = figuresOf(last);
  return figures.length === 0 ? '0.1' : [...figures.slice(0, -1), (figures.at(-1) as number) + 1].join('.');
}

/** Why a version cannot follow the last one (FORM-6); null where it can. `of`: "the problem statement". */
export const notAbove = (version: string, last: string | null | undefined, of: string): Refusal | null =>
  isAbove(version, last) ? null : refuse('FORM-6', `Version ${version} is not above ${last}, the last version of ${of}.`);
