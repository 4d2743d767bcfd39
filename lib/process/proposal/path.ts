import { spoken } from '../calendar/spoken.ts';
import type { Day } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Regime } from './facts.ts';

export const pathNames = ['authority-led', 'authority-determined', 'self-governance', 'fast-track'] as const;
export type Path = (typeof pathNames)[number];
/** The paths of a proposal that has a Modification Report: Fast-Track is not among them (FAST-2). */
export const ordinaryPaths = ['authority-led', 'authority-determined', 'self-governance'] as const;

const labels: Record<Path, Record<Regime, string>> = {
  'authority-led': { '2016': 'Path 1 (Authority-led)', '2018': 'Authority-initiated Modification' },
  'authority-determined': { '2016': 'Path 2 (Authority-determination)', '2018': 'Authority Determined Modification' },
  'self-governance': { '2016': 'Path 3 (Self-Governance)', '2018': 'Self-Governance Modification' },
  'fast-track': { '2016': 'Path 4 (Fast-Track)', '2018': 'Fast-Track Modification' },
};

/** A path in the words of the proposal's regime; blank until the Panel has determined it (PATH-5). */
export const pathLabel = (path: Path | null, regime: Regime): string => (path ? labels[path][regime] : 'To be determined');

/** On these paths the Change Board recommends and the Authority decides (CB-11). */
export const goesToAuthority = (path: Path): boolean => path === 'authority-led' || path === 'authority-determined';

/** The material effects of PATH-4: one of them makes a proposal the Authority's to determine. */
export const materialEffects = [
  'consumers',
  'competition',
  'data',
  'security',
  'privacy',
  'governance',
  'discrimination between Parties',
] as const;
export type MaterialEffect = (typeof materialEffects)[number];

/** The path that the checklist suggests (PATH-3, PATH-4). */
export function suggestedPath(effects: readonly MaterialEffect[], fromAuthority: boolean): Path {
  if (fromAuthority) return 'authority-led';
  return effects.length > 0 ? 'authority-determined' : 'self-governance';
}

/** The checklist of a path as it was filled in. `authorityContent`: how the Authority agreed to a change that needs it. */
export type PathChecklist = {
  effects?: readonly MaterialEffect[] | undefined;
  governanceAside: boolean;
  authorityContent?: string | undefined;
};

/** The path of a decision: the one that was chosen, else the Authority's where the checklist has a tick, else what it is, blank for now (PATH-5). */
export const pathOf = <P extends Path>(
  chosen: P | null,
  { effects = [] }: PathChecklist,
  now: Path | null,
): P | 'authority-determined' | null => chosen ?? (effects.length > 0 && now !== 'authority-led' ? 'authority-determined' : null);

/**
 * Why a proposal cannot be put on a path; null where it can. Onto the Authority-led path and off it only by the Authority or with its word (PATH-3, PATH-6); on Self-Governance
 * neither against its own checklist (PATH-4) nor where it changes Section D (PATH-7), and from Authority-determined only where the Authority does not object (PATH-6).
 */
export function pathAgainst(
  path: Path | null,
  { effects = [], governanceAside, authorityContent }: PathChecklist,
  on: { id: string; regime: Regime; path: Path | null; secParts: readonly { part: string }[] },
  by: { kinds: readonly string[] },
): Refusal | null {
  const agreed = by.kinds.includes('authority') || authorityContent !== undefined;
  if (path === null) return null;
  if (path === 'authority-led' && on.path !== path && !agreed)
    return refuse(
      'PATH-3',
      `${on.id} becomes ${aPath(path, on.regime)} only where it arises from a Significant Code Review, or the Authority submitted or directed it; say how.`,
    );
  if (on.path === 'authority-led' && path !== on.path && !agreed)
    return refuse(
      'PATH-6',
      `${on.id} is ${aPath(on.path, on.regime)}, and its path can change only where the Authority does not object; say how it agreed.`,
    );
  if (path !== 'self-governance') return null;
  if (effects.length > 0) return refuse('PATH-4', `${effectsInWords(effects)} makes ${on.id} ${aPath('authority-determined', on.regime)}.`);
  const governance = on.secParts.some(({ part }) => part === 'Section D');
  if (governance && !governanceAside)
    return refuse(
      'PATH-7',
      `${on.id} changes Section D, which is by default the Authority’s to determine; say so if governance is not affected.`,
    );
  if (on.path === 'authority-determined' && !agreed)
    return refuse('PATH-6', 'The path can change to Self-Governance only where the Authority does not object; say how it agreed.');
  return null;
}

/** "an Authority Determined Modification", "Path 2 (Authority-determination)". */
function aPath(path: Path, regime: Regime): string {
  const label = pathLabel(path, regime);
  if (regime === '2016') return label;
  return `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label}`;
}

function effectsInWords(effects: readonly MaterialEffect[]): string {
  const on = effects.filter((effect) => effect !== 'discrimination between Parties');
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(on);
  const effect = on.length > 0 ? [`material effect on ${list}`] : [];
  const all = [...effect, ...(on.length < effects.length ? ['discrimination between Parties'] : [])].join(' and ');
  return on.length > 0 ? `A ${all}` : all.charAt(0).toUpperCase() + all.slice(1);
}

/** Why a path is not open to a new proposal on a day (PATH-2): in the transition only urgent ones could be raised on some. Null where it is. */
export function pathClosed(path: Path, urgent: boolean, today: Day, settings: Settings): Refusal | null {
  const then = settings.activePaths.findLast((entry) => entry.from <= today);
  if (!then || then.paths.includes(path) || (urgent && then.urgentOnly.includes(path))) return null;
  return refuse('PATH-2', `${pathLabel(path, '2016')} is open to Urgent proposals only on ${spoken(today)}.`);
}
