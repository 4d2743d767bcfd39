import { secPlaceNamed } from '../../sec-part.ts';
import { type MaterialEffect, materialEffects, type Path, pathNames, suggestedPath } from '../path.ts';
import { type Answers, answersTo, answerTo } from './field.ts';

/** What is ticked on the checklist of paths. `none`: "none of these" was ticked, so that an unanswered list is no answer. */
export type PathTicks = { effects: readonly MaterialEffect[]; none: boolean; fromAuthority: boolean; sectionD: boolean };

/** What the checklist leads to (PATH-3, PATH-4, PATH-7), with the reason in a sentence; `path` null while nothing is ticked (PATH-5). */
export function pathFrom({ effects, none, fromAuthority, sectionD }: PathTicks): {
  path: Path | null;
  because: string;
  rule: 'PATH-3' | 'PATH-4' | 'PATH-5' | 'PATH-7';
} {
  if (fromAuthority)
    return { path: suggestedPath(effects, true), because: 'It comes from the Authority or from its review.', rule: 'PATH-3' };
  if (effects.length > 0)
    return { path: suggestedPath(effects, false), because: `It has a material effect: ${effects.join(', ')}.`, rule: 'PATH-4' };
  if (sectionD)
    return {
      path: 'authority-determined',
      because: 'It changes Section D, how the code itself is changed: that is governance.',
      rule: 'PATH-7',
    };
  if (none) return { path: suggestedPath([], false), because: 'None of the material effects is ticked.', rule: 'PATH-4' };
  return { path: null, because: 'Nothing is ticked yet; the Panel determines the path.', rule: 'PATH-5' };
}

/** The ticks of a form, with what the capacity of whoever raises it says (PATH-3). A change to Section D counts as governance, whether or not it is ticked. */
export function ticksOf(answers: Answers, standing: string): PathTicks {
  const ticked = answersTo(answers, 'effects');
  return {
    effects: materialEffects.filter((effect) => ticked.includes(effect)),
    none: ticked.includes('none'),
    fromAuthority: standing === 'authority' || [answerTo(answers, 'fromAuthority'), answerTo(answers, 'direction')].includes('yes'),
    sectionD: answersTo(answers, 'secParts').some((part) => secPlaceNamed(part)?.part === 'Section D'),
  };
}

/** The path that a form suggests: the one picked, else what its checklist leads to. */
export function pathOf(answers: Answers, standing: string): Path | null {
  if (answerTo(answers, 'direction') === 'yes') return 'authority-led';
  const picked = answerTo(answers, 'path');
  return pathNames.find((name) => name === picked) ?? pathFrom(ticksOf(answers, standing)).path;
}
