import { DataTable } from '#components/data-table.tsx';

/** The latest lines of an account's log, newest first. */
export function AccountLog({ entries }: { entries: readonly { when: string; what: string; times: number }[] }) {
  if (entries.length === 0) return <p className="quiet">Nothing yet.</p>;
  return (
    <>
      <p className="quiet small">
        The latest 200 lines. If you see something that you did not do, sign out everywhere and change your passphrase.
      </p>
      <DataTable
        caption="What happened to your account"
        hideCaption
        columns={['When', 'What']}
        rows={entries.map(({ when, what, times }, n) => ({
          key: `${n}`,
          cells: [<time key="when">{when}</time>, times > 1 ? `${what} (${times} times, the last time then)` : what],
        }))}
      />
    </>
  );
}
