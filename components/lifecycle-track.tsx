import { late } from '#lib/late-markup.ts';
import { markup } from './markup.ts';
import { trackId } from './track-markup.ts';

export type TrackState = 'done' | 'current' | 'to-come' | 'skipped' | 'stopped' | 'not-reached' | 'unknown';
export type TrackStep = {
  name: string;
  state: TrackState;
  /** "since 19 March 2021", "planned for November 2021". */
  note?: string | null;
};

/** Where a proposal is on its way, for the small track: step `at` of `of`; `ended` where it goes no further. */
export type TrackPoint = { of: number; at: number; ended: boolean };

const x = (step: number, of: number) => 6 + ((step - 1) * 88) / Math.max(1, of - 1);

/** The drawings that the small tracks of a page refer to: put it once on the page, before the first of them. */
export function TrackSprite({ points }: { points: readonly TrackPoint[] }) {
  const drawings = [...new Map(points.map((point) => [trackId(point), point])).values()];
  return <svg className="track-sprite" aria-hidden="true" dangerouslySetInnerHTML={{ __html: late(drawings.map(drawingOf).join('')) }} />;
}

function drawingOf(point: TrackPoint): string {
  const { of, at, ended } = point;
  const here = x(at, of);
  const to = (from: number, until: number) =>
    Array.from({ length: Math.max(0, until - from + 1) }, (_, i) => `M${x(from + i, of)} 6h0`).join('');
  const path = (d: string, width: number) => markup`<path d="${d}" stroke-width="${width}"></path>`;
  return markup`<symbol id="${trackId(point)}" viewBox="0 0 100 12" fill="none" stroke="currentColor" stroke-linecap="round">${
    at < of && !ended && markup`<path d="M${here} 6H94" stroke-width="1" stroke-dasharray="1 3"></path>`
  }${path(to(at + 1, of), ended ? 2 : 4)}${path(`M6 6H${here}`, 2.5)}${path(to(1, at - 1), 6)}${
    ended && at < of ? path(`M${here} 1v10`, 3) : path(`M${here} 6h0`, 11)
  }</symbol>`.html;
}

const words: Record<TrackState, string> = {
  done: 'done',
  current: 'now here',
  'to-come': 'to come',
  skipped: 'not on this path',
  stopped: 'ended here',
  'not-reached': 'not reached',
  unknown: 'not recorded',
};

/**
 * The same line, large: an ordered list with a drawing beside each step, across on a wide screen and down on a narrow one. `say` words a
 * state otherwise, for a record that ends in the past.
 */
export function LifecycleTracker({ steps, say = {} }: { steps: readonly TrackStep[]; say?: Partial<Record<TrackState, string>> }) {
  return (
    <ol className="tracker">
      {steps.map(({ name, state, note }) => (
        <li key={name} className={`step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
          <svg aria-hidden="true">
            <line className="across" x1="12" x2="100%" y1="12" y2="12" />
            <line className="down" x1="12" x2="12" y1="12" y2="100%" />
            {state === 'current' && <circle className="halo" cx="12" cy="12" r="11" />}
            <circle cx="12" cy="12" r="7" />
            {state === 'stopped' && <line className="bar" x1="12" x2="12" y1="2" y2="22" />}
          </svg>
          <b>{name}</b>
          <small>
            {state !== 'done' || !note ? (say[state] ?? words[state]) : <span className="sr-only">{words.done}</span>}
            {note && <span>{note}</span>}
          </small>
        </li>
      ))}
    </ol>
  );
}
