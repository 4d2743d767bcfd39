import type { Day } from './day.ts';
import type { RuleId } from './rules.ts';

/** Why something cannot be done: the rule, what blocks it in a sentence, and until when where that is known. */
export type Refusal = { ok: false; rule: RuleId; reason: string; until?: Day };

export const refuse = (rule: RuleId, reason: string, until?: Day): Refusal => ({ ok: false, rule, reason, ...(until && { until }) });
