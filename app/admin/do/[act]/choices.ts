import { kindNames } from '#app/parties/groups.ts';
import { spokenSpan } from '#components/directory/spoken-span.ts';
import { formatDay } from '#components/format.ts';
import { meetingName } from '#components/meeting/words.ts';
import { listOrganisations, meetingsOf, readDirectoryPage, releasesOf } from '#db/queries/directory.ts';
import { readPracticeProposals } from '#db/queries/practice.ts';
import { listOpen } from '#db/queries/rows-of.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import { today } from '#lib/clock.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { organisationKinds } from '#lib/process/directory/acts/record-organisation.ts';
import { seatCategories } from '#lib/process/directory/acts/record-seat.ts';
import { rightNames } from '#lib/process/directory/defaulting.ts';
import { seatAsOn } from '#lib/process/directory/directory.ts';
import { suspendableRights } from '#lib/process/directory/events.ts';
import { seatCategoryName } from '#lib/process/directory/fits.ts';
import { verbs } from '#lib/process/meeting/acts/list-item.ts';
import { takesPlace } from '#lib/process/meeting/meeting.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { type SettingName, settingFacts } from '#lib/process/settings.ts';
import { partyCategories, partyCategoryNames } from '#lib/process/words.ts';

export type Choice = { value: string; label: string };
type Book = 'register' | 'practice';

/** What can be chosen for a field of an act, in a book; null for a field that is typed. */
export function choicesFor(act: string, field: string, book: Book): Choice[] | null {
  const { directory, names } = readDirectoryPage(book);
  const named = (id: string) => names.of(id) ?? 'name erased';
  switch (field) {
    case 'person':
      return Object.values(directory.people)
        .map(({ id, organisation }) => ({ value: id, label: [named(id), organisation && named(organisation)].filter(Boolean).join(', ') }))
        .sort(byLabel);
    case 'organisation':
      return listOrganisations(book).map(({ id, name }) => ({ value: id, label: name }));
    case 'body':
      return Object.values(directory.bodies)
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort(byLabel);
    case 'seat':
      return Object.values(directory.seats)
        .map((seat) => seatAsOn(seat, today()))
        .map(({ id, body, name }) => ({ value: id, label: `${named(body)}, ${name}` }));
    case 'appointment':
      return Object.values(directory.seats).flatMap(({ tenures }) =>
        tenures.map(({ entry, person, from, to }) => ({ value: String(entry), label: `${named(person)}, ${spokenSpan(from, to)}` })),
      );
    case 'designation':
      return Object.values(directory.designations)
        .flat()
        .map(({ entry, letter, from, to }) => ({ value: String(entry), label: `${letter}, ${spokenSpan(from, to)}` }));
    case 'meeting':
      return meetingsOf(book, act === 'list-item' ? null : 'body/panel').flatMap((meeting) =>
        meeting.day && (act === 'list-item' || takesPlace(meeting))
          ? [{ value: meeting.id, label: `${meetingName(named(meeting.body), meeting)}, ${formatDay(meeting.day)}` }]
          : [],
      );
    case 'consultation':
      return readSubjects<Consultation>('consultation', book).map(({ id, title }) => ({ value: id, label: title }));
    case 'proposal':
      return proposals(book);
    case 'release':
      return releasesOf(book).map(({ id, name, date }) => ({ value: id, label: `${name}, ${formatDay(date)}` }));
    case 'kind':
      return organisationKinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
    case 'category':
      return act === 'record-seat'
        ? seatCategories.map((category) => ({ value: category, label: seatCategoryName(category) ?? category }))
        : partyCategories.map((category) => ({ value: category, label: partyCategoryNames[category] }));
    case 'voting':
      return [
        { value: 'true', label: 'It votes' },
        { value: 'false', label: 'It does not vote' },
      ];
    case 'chair':
      return [
        { value: 'true', label: 'It is the Chair’s' },
        { value: 'false', label: 'It is not' },
      ];
    case 'rights':
      return suspendableRights.map((right) => ({ value: right, label: rightNames[right] }));
    case 'verbs':
      return verbs.map((verb) => ({ value: verb, label: verb.charAt(0) + verb.slice(1).toLowerCase() }));
    case 'name':
      return act === 'change-setting'
        ? Object.entries(settingFacts).map(([name, { what }]) => ({ value: name as SettingName, label: what }))
        : null;
    default:
      return null;
  }
}

const byLabel = (a: Choice, b: Choice): number => a.label.localeCompare(b.label);

function proposals(book: Book): Choice[] {
  if (book === 'register')
    return listOpen().map(({ stream, reference, title }) => ({ value: stream, label: `${reference} ${title ?? ''}` }));
  return readPracticeProposals().map((proposal) => ({ value: proposal.id, label: `${referenceOf(proposal)} ${proposal.title ?? ''}` }));
}
