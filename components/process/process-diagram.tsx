import type { Regime } from '#lib/process/proposal/facts.ts';
import { labelOf, stages } from '#lib/process/proposal/stages.ts';
import { BOX, type Box, type Line, layOut } from './diagram.ts';
import { wrap } from './wrap.ts';

/** The way of a proposal from stage to stage, drawn from the table of acts; the numbers are those of the list of stages below it. */
export function ProcessDiagram({ regime, title }: { regime: Regime; title: string }) {
  const { width, height, boxes, lines } = layOut(regime);
  return (
    <section className="diagram-box" aria-label="Diagram" tabIndex={0}>
      <svg className="diagram" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby="drawing-title">
        <title id="drawing-title">{`${title}. The same is told in words in the list of stages.`}</title>
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {lines.map((line) => (
          <path key={`${line.from} ${line.to}`} d={line.d} className={line.back ? 'way back' : 'way'} markerEnd="url(#arrow)" />
        ))}
        {boxes.map((box) => (
          <StageBox key={box.place} box={box} regime={regime} />
        ))}
        {lines.map((line) => (
          <Numbers key={`${line.from} ${line.to}`} line={line} />
        ))}
      </svg>
    </section>
  );
}

function StageBox({ box: { place, x, y }, regime }: { box: Box; regime: Regime }) {
  const label = wrap(place === 'start' ? 'A proposal is to be raised' : labelOf(place, regime), 30);
  const middle = y + BOX.height / 2 - (label.length - 1) * 8.5 + 5;
  return (
    <g className={place === 'start' ? 'start' : stages[place].group}>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={place === 'start' ? BOX.height / 2 : 3} />
      <text textAnchor="middle">
        {label.map((line, i) => (
          <tspan key={line} x={x + BOX.width / 2} y={middle + i * 17}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Numbers({ line: { acts, x, y } }: { line: Line }) {
  const text = acts.join(', ');
  const width = 12 + text.length * 7.5;
  return (
    <g className="numbers">
      <rect x={x - width / 2} y={y - 10} width={width} height={20} rx={10} />
      <text x={x} y={y + 4.5} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
