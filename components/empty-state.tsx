import type { ReactNode } from 'react';

/** Where a list would be and is empty: what that means, and what to do instead. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}
