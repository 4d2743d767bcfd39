/** A kind of file by its ending: what it is called, its media type, and whether its content is plain text, which has no signature to tell it by. */
export type FileKind = { ending: string; name: string; type: string; text?: true };

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What can be brought as a document or as evidence. */
export const documentKinds: readonly FileKind[] = [
  { ending: 'pdf', name: 'PDF', type: 'application/pdf' },
  { ending: 'docx', name: 'Word (DOCX)', type: word },
  { ending: 'odt', name: 'OpenDocument text (ODT)', type: 'application/vnd.oasis.opendocument.text' },
  { ending: 'xlsx', name: 'Excel (XLSX)', type: excel },
  { ending: 'png', name: 'PNG picture', type: 'image/png' },
];

/** What the Helpdesk receives besides: messages as they were sent, and plain text. */
export const receivedKinds: readonly FileKind[] = [
  ...documentKinds,
  { ending: 'eml', name: 'e-mail (EML)', type: 'message/rfc822', text: true },
  { ending: 'txt', name: 'plain text (TXT)', type: 'text/plain', text: true },
];

/** The most that a file may have. */
export const mostBytes = 20 * 1024 * 1024;

/** "PDF, Word (DOCX) or PNG picture, up to 20 MB." */
export const acceptedWords = (kinds: readonly FileKind[]): string =>
  `${kinds
    .map(({ name }) => name)
    .join(', ')
    .replace(/, ([^,]+)$/, ' or $1')}, up to ${mostBytes / 1024 / 1024} MB.`;

/** For the browser's own choice of files; the server checks again. */
export const acceptedEndings = (kinds: readonly FileKind[]): string => kinds.map(({ ending }) => `.${ending}`).join(',');
