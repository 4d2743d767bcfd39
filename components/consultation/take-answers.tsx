/** The answers to take away: as a spreadsheet, as text to print, and the counts. */
export const TakeAnswers = ({ base, counts }: { base: string; counts: boolean }) => (
  <p className="exports small quiet">
    All answers as <a href={`${base}/responses.csv`}>CSV</a> or <a href={`${base}/responses.txt`}>text to print</a>
    {counts && (
      <>
        ; the <a href={`${base}/responses.csv?counts=yes`}>counts as CSV</a>
      </>
    )}
    .
    {counts && (
      <>
        {' '}
        The Change Board and the Authority read <a href={`${base}/whole-responses`}>what is confidential</a> when they are signed in.
      </>
    )}
  </p>
);
