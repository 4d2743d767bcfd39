import type { ReactNode } from 'react';

export type Column = { head: ReactNode /** Right-aligned, for amounts and counts. */; figure?: boolean };

/**
 * A table with its caption, column heads and (unless `rowHeads` is false) the first cell of each row as its head.
 * A wide one scrolls inside its own box, which the keyboard can reach; the page never scrolls sideways.
 */
export function DataTable({
  caption,
  columns,
  rows,
  rowHeads = true,
  hideCaption = false,
}: {
  caption: string;
  columns: readonly (Column | string)[];
  rows: readonly { key: string; id?: string; cells: readonly ReactNode[] }[];
  rowHeads?: boolean;
  hideCaption?: boolean;
}) {
  const heads = columns.map((column, i) => {
    const { head, figure = false }: Column = typeof column === 'string' ? { head: column } : column;
    return { key: `c${i}`, head, className: figure ? 'figure' : undefined };
  });
  return (
    <section className="table-box" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ key, head, className }) => (
              <th key={key} scope="col" className={className}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={row.id}>
              {heads.map(({ key, className }, i) =>
                i === 0 && rowHeads ? (
                  <th key={key} scope="row">
                    {row.cells[i]}
                  </th>
                ) : (
                  <td key={key} className={className}>
                    {row.cells[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
