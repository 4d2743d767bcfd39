import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Instant } from '#lib/process/day.ts';
import { hashOf } from './tokens.ts';

const period = 30;
const issuer = 'SEC Modification Register';

/** A fresh secret for an authenticator app (base32, 160 bits). */
export const freshSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says: the address that an authenticator app reads. */
export const otpAddress = (secret: string, login: string): string => totp(secret, login).toString();

/**
 * The step of 30 seconds that a code belongs to: the current one, or one beside it for clocks that differ. Null for a wrong code, and for one of a step that was used already
 * or lies before it: a code that somebody looked at is worth nothing after its owner has used it.
 */
export function stepOf(secret: string, code: string, lastStep: number | null, now: Instant): number | null {
  const timestamp = Date.parse(now);
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totp(secret).validate({ token: digits, timestamp, window: 1 });
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1000 / period) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** The code that an app shows, for tests and journeys. */
export const codeAt = (secret: string, now: Instant): string => totp(secret).generate({ timestamp: Date.parse(now) });

const totp = (secret: string, label = '') =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });

/** Without letters and figures that are taken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes for the day on which the telephone is lost, each for one use: 16 characters, about 79 bits. */
export const freshRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => groups(Array.from({ length: 16 }, letter).join('')));

const letter = () => alphabet[randomInt(alphabet.length)] as string;
const groups = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/** What is kept of a recovery code: typed with or without hyphens, spaces and capitals it is the same. */
export const hashOfRecovery = (code: string): string => hashOf(code.toLowerCase().replace(/[^a-z0-9]/g, ''));
