import type { ReactNode } from 'react';

/** What a page says when something is done: `title` in the past tense, `reference` ("DP151, entry 34"), `when` (the time in London); what happens next follows in `children`. */
export function ConfirmationPanel({
  title,
  reference,
  when,
  children,
}: {
  title: ReactNode;
  reference?: ReactNode;
  when?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="confirmation">
      <div className="confirmation-panel">
        <h1>{title}</h1>
        {reference && (
          <p>
            Reference <strong className="num">{reference}</strong>
          </p>
        )}
        {when && <p>{when}</p>}
      </div>
      {children}
    </div>
  );
}
