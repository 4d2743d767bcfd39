import type { View } from './view.ts';

/** What a reader may miss here, and why it is not shown. */
export function NotPublic({ view }: { view: View }) {
  return (
    <ul className="points prose">
      {view.proposal.imported && (
        <li>Telephone numbers and e-mail addresses of people: the papers print some, this register repeats none.</li>
      )}
      {view.proposal.documents.some((document) => !document.held) && (
        <li>Documents that our sources name and do not contain: they are listed, and there is nothing to show.</li>
      )}
      <li>Answers to a consultation before they are published, and the parts that a respondent asks to keep confidential.</li>
      <li>Change Board votes before the result is published: otherwise one vote could sway another.</li>
    </ul>
  );
}
