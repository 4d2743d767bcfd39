import type { Regime } from '#lib/process/proposal/facts.ts';
import { graphOf, type Place, type Way } from './diagram-graph.ts';

/** A box: its place, and where it stands. */
export type Box = { place: Place; x: number; y: number; row: number; column: number };
/** A line with its numbers at (`x`, `y`); `d` is the path of an SVG. */
export type Line = Way & { d: string; x: number; y: number };
export type Diagram = { width: number; height: number; boxes: Box[]; lines: Line[] };

export const BOX = { width: 216, height: 48 } as const;
const ROW = 112;
const COLUMN = BOX.width + 40;
const LANE = 34;
const TOP = 8;

/**
 * Lays the process of one regime out from top to bottom: a row holds what is as many steps from the start, the longest way on stands left.
 * Ways to the next row are short lines; all others run in lanes, on the left between stages of the first column, else on the right.
 */
export function layOut(regime: Regime): Diagram {
  const { places, ways } = graphOf(regime);
  const rows = rowsOf(places, ways);
  const left = ways.filter((way) => inLane(way, rows) && isFirst(way.from, rows) && isFirst(way.to, rows));
  const right = ways.filter((way) => inLane(way, rows) && !left.includes(way));
  const leftLanes = assign(left, rows);
  const rightLanes = assign(right, rows);
  const start = count(leftLanes) * LANE + 16;
  const edge = start + Math.max(...rows.map((row) => row.length)) * COLUMN - 40;
  const boxes = rows.flatMap((row, r) => row.map((place, c) => ({ place, row: r, column: c, x: start + c * COLUMN, y: TOP + r * ROW })));
  const at = (place: Place): Box => boxes.find((box) => box.place === place) as Box;
  const ports = portsOf(ways, rows);
  const lines = ways.map((way): Line => {
    const [from, to] = [at(way.from), at(way.to)];
    if (left.includes(way)) return { ...way, ...byLeft(from, to, start - 16 - (leftLanes.get(way) ?? 0) * LANE, ports, way) };
    if (right.includes(way)) return { ...way, ...byRight(from, to, edge + 16 + (rightLanes.get(way) ?? 0) * LANE, ports, way) };
    return { ...way, ...short(from, to, ports, way) };
  });
  return { width: edge + 32 + count(rightLanes) * LANE, height: TOP * 2 + (rows.length - 1) * ROW + BOX.height, boxes, lines };
}

/** Rows by the longest way from the start along ways that lead on; within a row, the longest way still to go first. */
function rowsOf(places: readonly Place[], ways: readonly Way[]): Place[][] {
  const onward = ways.filter((way) => !way.back);
  const depth = (place: Place): number => Math.max(0, ...onward.filter(({ to }) => to === place).map(({ from }) => depth(from) + 1));
  const ahead = (place: Place): number => Math.max(0, ...onward.filter(({ from }) => from === place).map(({ to }) => ahead(to) + 1));
  const rows: Place[][] = [];
  for (const place of places) {
    const row = depth(place);
    rows[row] = [...(rows[row] ?? []), place];
  }
  return rows.map((row) => row.toSorted((a, b) => ahead(b) - ahead(a)));
}

const rowOf = (place: Place, rows: Place[][]): number => rows.findIndex((row) => row.includes(place));
const isFirst = (place: Place, rows: Place[][]): boolean => rows.some((row) => row[0] === place);
const inLane = ({ from, to }: Way, rows: Place[][]): boolean => rowOf(to, rows) !== rowOf(from, rows) + 1;
const count = (lanes: ReadonlyMap<Way, number>): number => Math.max(-1, ...lanes.values()) + 1;

/** Lanes without overlap, short ways innermost. */
function assign(ways: readonly Way[], rows: Place[][]): Map<Way, number> {
  const span = (way: Way) => [rowOf(way.from, rows), rowOf(way.to, rows)].sort((a, b) => a - b) as [number, number];
  const lanes = new Map<Way, number>();
  const size = (way: Way) => span(way)[1] - span(way)[0];
  for (const way of ways.toSorted((a, b) => size(a) - size(b))) {
    const [from, to] = span(way);
    const busy = new Set([...lanes].filter(([other]) => span(other)[0] <= to && span(other)[1] >= from).map(([, lane]) => lane));
    let lane = 0;
    while (busy.has(lane)) lane += 1;
    lanes.set(way, lane);
  }
  return lanes;
}

type Side = 'top' | 'bottom' | 'left' | 'right';
/** Where on a side of a box a way begins or ends, from 0 to 1. */
type Ports = (place: Place, side: Side, way: Way) => number;
type Drawn = { d: string; x: number; y: number };

/** Spreads the ways that meet a side of a box along that side, in the order in which they cross each other least. */
function portsOf(ways: readonly Way[], rows: Place[][]): Ports {
  const met = new Map<string, Way[]>();
  for (const way of ways)
    for (const [place, side] of sidesOf(way, rows)) met.set(`${place} ${side}`, [...(met.get(`${place} ${side}`) ?? []), way]);
  for (const [key, all] of met) {
    const [place, side] = key.split(' ') as [Place, Side];
    met.set(
      key,
      all.toSorted((a, b) => rankOf(a, place, side, rows) - rankOf(b, place, side, rows)),
    );
  }
  return (place, side, way) => {
    const all = met.get(`${place} ${side}`) ?? [];
    return (all.indexOf(way) + 1) / (all.length + 1);
  };
}

/** Above and below a box by the column of the other end, lanes last; beside it those that go up first, near ones outermost. */
function rankOf(way: Way, place: Place, side: Side, rows: Place[][]): number {
  const other = way.from === place ? way.to : way.from;
  if (side === 'top' || side === 'bottom') return inLane(way, rows) ? 99 : (rows[rowOf(other, rows)] ?? []).indexOf(other);
  const rise = rowOf(place, rows) - rowOf(other, rows);
  return rise > 0 ? rise : 100 + rise;
}

function sidesOf(way: Way, rows: Place[][]): [Place, Side][] {
  if (!inLane(way, rows))
    return [
      [way.from, 'bottom'],
      [way.to, 'top'],
    ];
  if (isFirst(way.from, rows) && isFirst(way.to, rows))
    return [
      [way.from, 'left'],
      [way.to, 'left'],
    ];
  return [
    [way.from, isLast(way.from, rows) ? 'right' : 'bottom'],
    [way.to, isLast(way.to, rows) ? 'right' : 'top'],
  ];
}

const isLast = (place: Place, rows: Place[][]): boolean => rows.some((row) => row.at(-1) === place);

function short(from: Box, to: Box, ports: Ports, way: Way): Drawn {
  const x1 = from.x + BOX.width * ports(from.place, 'bottom', way);
  const x2 = to.x + BOX.width * ports(to.place, 'top', way);
  const y1 = from.y + BOX.height;
  const bend = (to.y - y1) / 2;
  return {
    d: `M${n(x1)} ${n(y1)}C${n(x1)} ${n(y1 + bend)} ${n(x2)} ${n(to.y - bend)} ${n(x2)} ${n(to.y - 3)}`,
    x: (x1 + x2) / 2,
    y: y1 + bend,
  };
}

function byLeft(from: Box, to: Box, lane: number, ports: Ports, way: Way): Drawn {
  const y1 = from.y + BOX.height * ports(from.place, 'left', way);
  const y2 = to.y + BOX.height * ports(to.place, 'left', way);
  const turn = y2 > y1 ? 8 : -8;
  const d = `M${n(from.x)} ${n(y1)}H${n(lane + 8)}Q${n(lane)} ${n(y1)} ${n(lane)} ${n(y1 + turn)}V${n(y2 - turn)}Q${n(lane)} ${n(y2)} ${n(lane + 8)} ${n(y2)}H${n(to.x - 3)}`;
  return { d, x: lane, y: (y1 + y2) / 2 };
}

/** Leaves a box that others stand beside through the gap below it, and enters one through the gap above it. */
function byRight(from: Box, to: Box, lane: number, ports: Ports, way: Way): Drawn {
  const below = ports(from.place, 'bottom', way);
  const above = ports(to.place, 'top', way);
  const free = (box: Box, side: Side) => ports(box.place, side, way) > 0;
  const [leavesRight, entersRight] = [free(from, 'right'), free(to, 'right')];
  const y1 = leavesRight ? from.y + BOX.height * ports(from.place, 'right', way) : from.y + BOX.height + 10 + 12 * below;
  const y2 = entersRight ? to.y + BOX.height * ports(to.place, 'right', way) : to.y - 12 - 12 * above;
  const turn = y2 > y1 ? 8 : -8;
  const x1 = from.x + BOX.width * below;
  const x2 = to.x + BOX.width * above;
  const leave = leavesRight
    ? `M${n(from.x + BOX.width)} ${n(y1)}`
    : `M${n(x1)} ${n(from.y + BOX.height)}V${n(y1 - 6)}Q${n(x1)} ${n(y1)} ${n(x1 + 6)} ${n(y1)}`;
  const enter = entersRight ? `H${n(to.x + BOX.width + 3)}` : `H${n(x2 + 6)}Q${n(x2)} ${n(y2)} ${n(x2)} ${n(y2 + 6)}V${n(to.y - 3)}`;
  const d = `${leave}H${n(lane - 8)}Q${n(lane)} ${n(y1)} ${n(lane)} ${n(y1 + turn)}V${n(y2 - turn)}Q${n(lane)} ${n(y2)} ${n(lane - 8)} ${n(y2)}${enter}`;
  return { d, x: lane, y: (y1 + y2) / 2 };
}

const n = (value: number): number => Math.round(value * 10) / 10;
