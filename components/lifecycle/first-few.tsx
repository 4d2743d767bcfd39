import type { ReactElement } from 'react';

/** A list of which the first ones are shown and the others wait until they are asked for. `what` names them in the plural. */
export function FirstFew({ items, most, what, open = false }: { items: ReactElement[]; most: number; what: string; open?: boolean }) {
  if (items.length <= most + 1) return <ul className="plain">{items}</ul>;
  return (
    <>
      <ul className="plain">{items.slice(0, most)}</ul>
      <details className="few" open={open}>
        <summary>
          {items.length - most} more {what}
        </summary>
        <ul className="plain">{items.slice(most)}</ul>
      </details>
    </>
  );
}
