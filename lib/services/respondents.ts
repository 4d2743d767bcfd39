import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import type { Book } from '#db/schema/log.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { mayRespond } from '#lib/process/consultation/may-respond.ts';
import { categoryOfRespondent, INDIVIDUAL, nameAsGiven } from '#lib/process/consultation/respondent.ts';
import type { StoredResponse } from '#lib/process/consultation/response.ts';
import { closesAtMoment } from '#lib/process/consultation/status.ts';
import { actorFor } from '#lib/process/directory/capacities.ts';

/** What a respondent is called by those who may read its response. */
export const respondentName = (
  book: Book,
  { respondent: { organisation, person, calledAs } }: Pick<StoredResponse, 'respondent'>,
): string => namesOf(database(), book).of(organisation ?? person) ?? nameAsGiven(calledAs ?? INDIVIDUAL);

/** The Parties whose response would count and of which none stands, by category and name. */
export function silentParties(
  book: Book,
  consultation: Consultation,
  responses: readonly StoredResponse[],
): { id: string; name: string; category: string }[] {
  const answered = new Set(responses.filter(({ withdrawn }) => !withdrawn).map(({ respondent }) => respondent.organisation));
  const directory = readDirectory(database(), book);
  const moment = closesAtMoment(consultation);
  const asked = { ...consultation, cancelled: null, pauses: [] };
  return Object.values(directory.organisations)
    .filter((organisation) => {
      const { kinds } = actorFor(directory, organisation, organisation.id, londonDay(moment));
      const may = kinds.includes('party') ? mayRespond(asked, { kinds, received: moment }) : null;
      return may?.ok && !answered.has(organisation.id);
    })
    .map((organisation) => ({ id: organisation.id, name: organisation.name, category: categoryOfRespondent(organisation).categoryPrinted }))
    .sort((a, b) => a.category.localeCompare(b.category) || a.name.localeCompare(b.name));
}
