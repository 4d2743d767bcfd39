import { consulting } from './rules/consulting.ts';
import { following } from './rules/following.ts';
import { paths } from './rules/paths.ts';
import { process } from './rules/process.ts';
import { raising } from './rules/raising.ts';
import type { RuleText } from './rules/rule.ts';
import { seats } from './rules/seats.ts';
import { voting } from './rules/voting.ts';
import { withdrawal } from './rules/withdrawal.ts';

const texts = { ...raising, ...process, ...voting, ...withdrawal, ...paths, ...consulting, ...seats, ...following };

export type RuleId = keyof typeof texts;
export type Rule = RuleText & { id: RuleId };

/** Every rule of the process by its id: one sentence in our own words, where it stands, and what it rests on. */
export const rules = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { id, ...text }])) as Record<RuleId, Rule>;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);
