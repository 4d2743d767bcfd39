import type { z } from 'zod';

/** What is wrong with a form by field, in the order of its fields, the first fault of each; empty where it holds together. */
export function firstFaults(error: z.ZodError | undefined): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) faults[path.join('.') || 'form'] ??= message;
  return faults;
}
