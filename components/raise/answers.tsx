import { CheckList, type CheckRow } from '#components/form/check-list.tsx';

/** Answers of a form, or that there are none. */
export function Answers({ rows }: { rows: readonly CheckRow[] }) {
  return rows.length === 0 ? <p className="quiet">Nothing.</p> : <CheckList rows={rows} />;
}
