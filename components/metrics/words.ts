import type { Turn } from '#lib/process/proposal/stays.ts';
import { formatCount } from '../format.ts';
import { pathNames } from '../words.ts';

export const turnNames: Record<Turn, string> = { 'sent-back': 'Sent back', withdrawn: 'Withdrawn', adopted: 'Adopted' };

export const pathName = (path: string | null): string => (path ? pathNames[path as keyof typeof pathNames] : 'No path recorded');

/** Days over stays to one place behind the point: 280 over 3 → 93.3. */
export const averageOf = (days: number, stays: number): number => Math.round((days / stays) * 10) / 10;

/** The same as a page prints it. */
export const average = (days: number, stays: number): string => averageOf(days, stays).toLocaleString('en-GB');

/** 7 of 9 → "78%". */
export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`);

/** "3 finished stays, 93.3 days on average, the longest 280 days". */
export const staysInWords = ({ stays, days, longest }: { stays: number; days: number; longest: number }): string =>
  `${average(days, stays)} days on average; ${formatCount(stays, 'stay')}, the longest ${formatCount(longest, 'day')}`;
