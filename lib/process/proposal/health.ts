import { type Day, lastDayOf } from '../day.ts';
import type { ActName } from './arrows.ts';
import { windowOn } from './now-window.ts';
import type { Proposal } from './proposal.ts';
import { stages } from './stages.ts';

/** What the record of a live proposal lacks, and the act that mends it. */
export type Lack = { what: string; act: ActName };

/** What a reader would miss: a summary, a next date, a contact, the classification of a document, and what came of a day of the timetable that has passed. */
export function lackingIn(proposal: Proposal, today: Day): Lack[] {
  if (proposal.stage === null || stages[proposal.stage].terminal) return [];
  const unclassified = [...proposal.documents, ...proposal.legalTexts].filter(({ classification }) => classification === null);
  return [
    ...(proposal.summary ? [] : [{ what: 'It has no summary.', act: 'summarise' } as const]),
    ...(hasNextDate(proposal, today) ? [] : [{ what: 'No next date is set.', act: 'set-timetable' } as const]),
    ...(proposal.contacts.length > 0 ? [] : [{ what: 'Nobody is named as its analyst or contact.', act: 'assign' } as const]),
    ...unclassified.map(({ title, version }) => ({
      what: `“${title}”${version ? ` ${version}` : ''} has no classification.`,
      act: 'correct' as const,
    })),
    ...overdueRows(proposal, today),
  ];
}

const hasNextDate = (proposal: Proposal, today: Day): boolean =>
  windowOn(proposal) !== null ||
  (proposal.formal.consultation?.closes ?? '') >= today ||
  (proposal.formal.implementation ?? '') >= today ||
  proposal.formal.timetable.some(({ on }) => on >= today) ||
  proposal.timetable.some(({ standing, when }) => standing === 'plan' && when !== null && lastDayOf(when) >= today);

/** Planned days that have passed, and of which nobody has said what came of them. */
function overdueRows({ timetable, formal }: Proposal, today: Day): Lack[] {
  const told = new Set(timetable.filter(({ standing }) => standing === 'fact').map(({ what }) => what));
  const set = formal.timetable.filter(({ what, on }) => on < today && !told.has(what));
  const stated = timetable.filter(({ standing, when }) => standing === 'plan' && when !== null && lastDayOf(when) < today);
  return [
    ...set.map(({ what }) => ({
      what: `“${what}” was planned for a day that has passed; what came of it is not recorded.`,
      act: 'set-timetable' as const,
    })),
    ...stated.map(({ what }) => ({
      what: `“${what}” was planned for a day that has passed; what came of it is not recorded.`,
      act: 'correct' as const,
    })),
  ];
}
