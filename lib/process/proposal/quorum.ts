import type { Settings } from '../settings.ts';

/** How many of the Panel's voting members must be present (PN-5). */
export const panelQuorum = (members: number, { panelQuorum: share }: Pick<Settings, 'panelQuorum'>): number =>
  Math.max(1, Math.ceil(members * share));
