/** A part of the code, as the record names it, and the clause asked for within it; `clause` null for the whole part. */
export type SecPlace = { part: string; clause: string | null };

const clauseNumber = String.raw`\d+[a-z]*(?:\.\d+[a-z]*)*(?:\([a-z0-9]+\))*`;
const ofSection = new RegExp(`^(?:section-)?([a-z])(${clauseNumber})?$`, 'i');
const ofAppendix = new RegExp(`^appendix-([a-z]{1,2})(?:-(${clauseNumber}))?$`, 'i');
const ofSchedule = new RegExp(`^schedule-(\\d+)(?:-(${clauseNumber}))?$`, 'i');

/** Reads an address: 'D', 'D1.3', 'H3.14(g)', 'appendix-o', 'appendix-o-2.3.3', 'schedule-8'; null where it names no part of the code. */
export function parseSecAddress(address: string): SecPlace | null {
  const section = ofSection.exec(address);
  if (section) {
    const letter = section[1]?.toUpperCase();
    return { part: `Section ${letter}`, clause: section[2] ? `${letter}${printed(section[2])}` : null };
  }
  const appendix = ofAppendix.exec(address);
  if (appendix) return { part: `Appendix ${appendix[1]?.toUpperCase()}`, clause: appendix[2] ? printed(appendix[2]) : null };
  const schedule = ofSchedule.exec(address);
  return schedule ? { part: `Schedule ${schedule[1]}`, clause: schedule[2] ? printed(schedule[2]) : null } : null;
}

/** The one address of a place: '/sec/D1.3', '/sec/appendix-o-2.3.3'. */
export function secAddress({ part, clause }: SecPlace): string {
  const section = /^Section ([A-Z])$/.exec(part);
  if (section) return `/sec/${clause ?? section[1]}`;
  const name = part.toLowerCase().replaceAll(' ', '-');
  return `/sec/${clause === null ? name : `${name}-${clause}`}`;
}

/** The place that a paper names in one string, 'Section X11' or 'Section D1.7'; null where it names no part of the code. */
export const secPlaceNamed = (name: string): SecPlace | null => parseSecAddress(name.replace(/^Section /, '').replaceAll(' ', '-'));

/** "Section D, clause D1.3", as a page is headed. */
export const secName = ({ part, clause }: SecPlace): string => (clause === null ? part : `${part}, clause ${clause}`);

/** As the code prints a clause: letters after a number large (N4A), those in brackets small (D1.3(e)). */
const printed = (clause: string): string =>
  clause.toLowerCase().replace(/(\d)([a-z]+)/g, (_, digit, letters) => digit + letters.toUpperCase());
