import type { ReactNode } from 'react';
import type { CollatedRow } from './collated.ts';

/** A response; where a file was brought, it leads there. */
export const ResponseGiven = ({ response, file }: { response: string; file: string | null }) =>
  file ? <a href={`/files/${file}`}>{response}</a> : response;

/** What was written, with what was left out of it and why, and what its respondent was asked and said to it. */
export const Said = ({ row: { beside }, children }: { row: Pick<CollatedRow, 'beside'>; children: ReactNode }) => (
  <>
    {children}
    {beside.map((line) => (
      <p key={line} className="small">
        {line}
      </p>
    ))}
  </>
);
