import type { TrackPoint } from './lifecycle-track.tsx';
import { type Markup, markup } from './markup.ts';

/** Names a drawing of the page's sprite. */
export const trackId = ({ of, at, ended }: TrackPoint): string => `t${of}-${at}${ended ? 'x' : ''}`;

/** The signature of the register, small: one line through the steps, two elements a row. Its words are "step 3 of 6". */
export const trackMarkup = (point: TrackPoint, group: string): Markup =>
  markup`<svg class="track ${group}" role="img" aria-label="${point.ended ? 'ended at step' : 'step'} ${point.at} of ${point.of}"><use href="#${trackId(point)}"></use></svg>`;
