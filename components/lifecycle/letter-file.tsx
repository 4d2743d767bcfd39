import { isFileId } from '#lib/process/words.ts';
import { hrefIn, type View } from './view.ts';

/** The way to a letter that was brought as a file; one that a paper tells of stands among the files of the page. */
export const LetterFile = ({ view, file, words }: { view: View; file: string; words: string }) => (
  <a href={isFileId(file) ? `/files/${file}` : hrefIn(view, '#files')}>{words}</a>
);
