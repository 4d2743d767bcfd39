import type { RuleId } from '../../rules.ts';
import type { Regime } from '../facts.ts';
import { pathLabel } from '../path.ts';
import { type Answers, answerTo } from './field.ts';
import { pathFrom, ticksOf } from './path-from.ts';

/** What the Proposer should know and may do nevertheless. */
export type Warning = { field: string; text: string; rule: RuleId };

/** What a form makes one think of; none of it stands in the way. */
export function warningsOn(answers: Answers, regime: Regime, standing: string): Warning[] {
  const warnings: Warning[] = [];
  if (regime === '2018' && answerTo(answers, 'solution') !== '')
    warnings.push({ field: 'solution', text: 'Solutions are not discussed in the Development Stage.', rule: 'FORM-4' });
  const picked = answerTo(answers, 'path');
  const { path, because } = pathFrom(ticksOf(answers, standing));
  if (picked !== '' && picked !== 'fast-track' && path !== null && picked !== path)
    warnings.push({ field: 'path', text: `Your checklist leads to ${pathLabel(path, regime)}. ${because}`, rule: 'PATH-4' });
  return warnings;
}
