import { z } from 'zod';

const address = z.email().max(254);

/** One address in small letters, or null for what is none: a list, a name in front, a line break or a control character sends nothing. */
export function mailAddress(given: string | null | undefined): string | null {
  const read = address.safeParse(given?.trim());
  return read.success ? read.data.toLowerCase() : null;
}

/** Addresses of made-up people: the names that the internet keeps for examples. Nothing is ever handed over for them. */
export const isMadeUp = (to: string): boolean => /[@.](?:example|invalid|test|localhost)$|[@.]example\.(?:com|net|org)$/i.test(to);
