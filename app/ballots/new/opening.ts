import { readClaim } from '#db/queries/claims.ts';
import type { Typed } from '#lib/forms/input.ts';
import type { Ballot } from '#lib/process/ballot/ballot.ts';
import type { Matter } from '#lib/process/ballot/matter.ts';
import type { Instant } from '#lib/process/day.ts';
import { matterIn } from '#lib/services/ballot-reading.ts';
import {
  foreseeMotionBallot,
  foreseeReportBallot,
  type Opened,
  openMotionBallot,
  openReportBallot,
} from '#lib/services/opening-ballots.ts';
import type { Viewer } from '#lib/services/viewer.ts';

export const path = '/ballots/new';
/** What a ballot is to be opened on: `proposal` a slug; or `meeting` the end of its id and `item` an entry. */
export type About = { proposal?: string | undefined; meeting?: string | undefined; item?: string | undefined };

export const aboutIn = ({ proposal, meeting, item }: Typed): About => ({ proposal: proposal?.[0], meeting: meeting?.[0], item: item?.[0] });

export const hrefOf = ({ proposal, meeting, item }: About, page = '', more: Record<string, string> = {}): string =>
  `${path}${page}?${new URLSearchParams({ ...(proposal && { proposal }), ...(meeting && { meeting }), ...(item && { item }), ...more })}`;

type Motion = NonNullable<Ballot['motion']>;
type Asked =
  | { kind: 'report'; proposal: string; meeting: string | null; matter: Matter }
  | { kind: 'motion'; meeting: string; item: number; motion: Motion | null; errors: Record<string, string>; matter: Matter };

/** What is to be opened, as it was typed; null where the viewer's book has no such proposal or item. */
export function askedIn(viewer: Viewer, about: About, typed: Typed, now: Instant): Asked | null {
  const { book } = viewer;
  if (about.meeting) {
    const [meeting, item] = [`meeting/${about.meeting}`, Number(about.item) || 0];
    const matter = matterIn(book, { proposal: null, meeting, item }, now);
    return matter?.item ? { kind: 'motion', meeting, item, ...motionIn(typed), matter } : null;
  }
  const proposal = about.proposal ? readClaim(book, 'slug', about.proposal) : null;
  const matter = proposal ? matterIn(book, { proposal, meeting: null, item: null }, now) : null;
  const at = typed.at?.[0];
  return proposal && matter ? { kind: 'report', proposal, meeting: at && at !== 'none' ? at : null, matter } : null;
}

function motionIn(typed: Typed): { motion: Motion | null; errors: Record<string, string> } {
  const verb = (['AGREE', 'APPROVE'] as const).find((one) => one === typed.verb?.[0]);
  const text = typed.text?.[0]?.trim() ?? '';
  const errors = {
    ...(!verb && { verb: 'Choose what the members are asked to do.' }),
    ...((!text || text.length > 2000) && { text: 'Type the motion as it is put to the members, in up to 2,000 characters.' }),
  };
  return verb && Object.keys(errors).length === 0
    ? { motion: { verb, text, unanimous: typed.unanimous?.[0] === 'yes' }, errors }
    : { motion: null, errors };
}

/** The ballot as it would be opened now, or why it cannot be. A motion that is not typed yet stands in for itself. */
export function foresee(viewer: Viewer, asked: Asked, now: Instant) {
  if (asked.kind === 'report') return foreseeReportBallot(viewer, asked, now);
  return foreseeMotionBallot(viewer, { ...asked, motion: asked.motion ?? { verb: 'AGREE', text: '-', unanimous: false } }, now);
}

export async function open(viewer: Viewer, asked: Asked, now: Instant): Promise<Opened> {
  if (asked.kind === 'report') return openReportBallot(viewer, asked, now);
  return asked.motion ? openMotionBallot(viewer, { ...asked, motion: asked.motion }, now) : { ok: false, missing: true };
}
