const longest = 120;
/** Controls, characters that turn the direction of a text around, and those that mean something to a file system, a header or a shell. */
const hostile = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029<>:"/\\|?*;%]/gu;

/**
 * The name under which a file is shown and saved: what was given without its folders and without anything hostile. It never names a place on this server, where a file
 * lies under the fingerprint of its content.
 */
export function safeName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(hostile, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = endingOf(clean);
  const stem = (ending ? clean.slice(0, -(ending.length + 1)) : clean).replace(/[\s.]+$/, '');
  const named = stem === '' || deviceNames.test(stem) ? `file${stem === '' ? '' : ` ${stem}`}` : stem;
  return [...named].slice(0, longest).join('').trim() + (ending ? `.${ending}` : '');
}

/** The ending in small letters, without its dot; empty where there is none. */
export const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Names that some systems take for a device. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The header that makes a browser save the file under its name, also where that has letters beyond ASCII. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
