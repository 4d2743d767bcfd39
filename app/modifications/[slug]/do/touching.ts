import type { Touching } from '#components/act-forms/checks.tsx';
import { nameOf } from '#components/legal-text/clauses.ts';
import { liveTouching } from '#db/queries/sec-parts.ts';
import { readCalendar } from '#db/queries/settings.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Checked } from '#lib/services/check.ts';
import type { Doing } from './doing.ts';

export const calendarOf = ({ shelf }: Pick<Doing, 'shelf'>): Calendar => readCalendar(shelf.book);

/** The other live proposals of the register that touch a clause which the legal text about to be published changes. */
export function touchingIn({ act, atHand, reference }: Pick<Doing, 'act' | 'atHand' | 'reference'>, { preview }: Checked): Touching[] {
  if (act.act !== 'publish-legal-text') return [];
  const { number } = atHand.proposal;
  const clauses = preview.proposal.legalTexts.at(-1)?.clauses.filter(({ kind }) => kind !== 'instruction') ?? [];
  return clauses.flatMap((clause) =>
    liveTouching(clause.part, clause.ref)
      .filter((other) => other.reference !== reference && Number(/\d+/.exec(other.reference)?.[0]) !== number)
      .map((other) => ({ reference: other.reference, title: other.title, href: `/modifications/${other.slug}`, place: nameOf(clause) })),
  );
}
