const width = 240;
const line = 22;

/** A small bar chart, drawn by the server; the numbers stand beside the bars as text, and in the table below it. */
export function Bars({ title, rows }: { title: string; rows: readonly { name: string; count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <figure className="bars">
      <figcaption>{title}</figcaption>
      <dl>
        {rows.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <svg aria-hidden="true" viewBox={`0 0 ${width} ${line}`} width={width} height={line}>
                <rect width={(count / most) * width} height={line - 8} y={4} />
              </svg>
              <b className="num">{count}</b>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
