import type { Touching } from '#components/act-forms/checks.tsx';
import { nameOf } from '#components/legal-text/clauses.ts';
import { liveTouching } from '#db/queries/sec-parts.ts';
import { readCalendar } from '#db/queries/settings.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import type { Checked } from '#lib/services/check.ts';
import type { Doing } from './doing.ts';

export const calendarOf = ({ shelf }: Pick<Doing, 'shelf'>): Calendar => readCalendar(shelf.book);

/** The other live proposals that touch a clause which is about to be changed or named as affected; practice is told of the register’s too. */
export function touchingIn(
  { act, atHand, shelf }: Pick<Doing, 'act' | 'atHand' | 'shelf'>,
  { preview }: Pick<Checked, 'preview'>,
): Touching[] {
  const places = placesOf[act.act]?.(preview.proposal) ?? [];
  return liveTouching(places, atHand).map(({ place, other: { reference, title, slug, book } }) => ({
    ...{ reference, title, place: place.name },
    ...(book === shelf.book ? { href: `${shelf.register}/${slug}` } : { href: `/modifications/${slug}`, elsewhere: 'in the register' }),
  }));
}

type Place = { part: string; clause: string | null; name: string };

/** Which clauses an act is about, by its name. */
const placesOf: Readonly<Record<string, (after: Proposal) => Place[]>> = {
  'publish-legal-text': ({ legalTexts }) =>
    (legalTexts.at(-1)?.clauses ?? [])
      .filter(({ kind }) => kind !== 'instruction')
      .map((clause) => ({ part: clause.part, clause: clause.ref, name: nameOf(clause) })),
  'state-sec-parts': ({ secParts }) =>
    secParts.map(({ part, clause }) => ({ part, clause, name: nameOf({ part, ref: clause, kind: 'clause', id: part, runs: [] }) })),
};
