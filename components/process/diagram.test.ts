import { describe, expect, it } from 'vitest';
import { BOX, layOut } from './diagram.ts';
import { drawn, graphOf, numberedActs } from './diagram-graph.ts';

describe.each(['2016', '2018'] as const)('The diagram of the %s process', (regime) => {
  const { boxes, lines, width, height } = layOut(regime);

  it('draws every act that leads from stage to stage, and numbers all in the order of the table', () => {
    const acts = numberedActs(regime);
    expect(acts.map(({ number }) => number)).toEqual(acts.map((_, i) => i + 1));
    const shown = new Set(lines.flatMap((line) => line.acts));
    const expected = acts.filter(({ arrow }) => drawn(arrow) && arrow.to.length > 0).map(({ number }) => number);
    expect([...shown].sort((a, b) => a - b)).toEqual(expected);
  });

  it('stands every stage once, inside the drawing, and none upon another', () => {
    expect(new Set(boxes.map(({ place }) => place)).size).toBe(boxes.length);
    for (const a of boxes) {
      expect(a.x >= 0 && a.x + BOX.width <= width && a.y >= 0 && a.y + BOX.height <= height).toBe(true);
      for (const b of boxes) if (a !== b) expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true);
    }
  });

  it('leads on from the start to implementation', () => {
    const row = (place: string) => boxes.find((box) => box.place === place)?.row ?? -1;
    expect(row('start')).toBe(0);
    expect(row('refinement')).toBeGreaterThan(row('initial'));
    expect(row('implemented')).toBe(Math.max(...boxes.map((box) => box.row)));
    for (const { from, to, back } of graphOf(regime).ways) if (!back) expect(row(to)).toBeGreaterThan(row(from));
  });

  it('knows the Development Stage only since 2018', () => {
    expect(boxes.some(({ place }) => place === 'development')).toBe(regime === '2018');
  });
});
