import { brotliCompressSync, constants } from 'node:zlib';

/** So many bytes, as the connection carries them, the redline and the answers of the member's own category may have on a ballot that is under 20 KB with all else; each further solution needs a part of them. */
const most = 16_300;
const perSolution = 300;

const carried = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;

/** How many of the answers, in their order and each whole, a ballot carries beside what stands on it anyway. */
export function fitting(answers: readonly string[], { redline, solutions }: { redline: string; solutions: number }): number {
  const room = most - carried(redline) - perSolution * (solutions - 1);
  let fit = answers.length;
  let bytes = carried(answers.join(''));
  while (fit > 0 && bytes > room) {
    fit = Math.max(0, Math.min(fit - 1, Math.floor((fit * room) / bytes)));
    bytes = carried(answers.slice(0, fit).join(''));
  }
  return fit;
}
