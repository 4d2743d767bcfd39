import { listConsultations } from '#db/queries/consultations.ts';
import { readDirectoryPage, seatsOf } from '#db/queries/directory.ts';
import { listMeetings } from '#db/queries/meetings.ts';
import { listParties } from '#db/queries/parties.ts';
import { eachRegisterRow, wholeRegister } from '#db/queries/register.ts';
import { listReleases } from '#db/queries/releases.ts';
import { listSecParts } from '#db/queries/sec-parts.ts';
import { readGuide } from '#lib/documents/guide.ts';
import { secAddress } from '#lib/process/sec-part.ts';

/** An address of the site without its origin, and the day on which what it shows changed last where that is known. */
export type Address = { path: string; updated: string | null };

const fixed = [
  '',
  '/modifications',
  '/changes',
  '/consultations',
  '/meetings',
  '/releases',
  '/parties',
  '/change-board',
  '/panel',
  '/sec',
  '/process',
  '/data/metrics',
  '/guide',
  '/glossary',
  '/sources',
  '/accessibility',
];

/** The pages of a body's seats, which the record knows. */
const seats = (body: string, base: string): string[] =>
  seatsOf(readDirectoryPage('register').directory, body).map(({ id }) => `${base}/${id.slice('seat/'.length)}`);

/** Every public page with what the register knows of; the practice example is not part of it. */
export function siteAddresses(): Address[] {
  const lastPart = (id: string) => id.slice(id.indexOf('/') + 1);
  const paths = [
    ...fixed,
    ...readGuide().map(({ slug }) => `/guide/${slug}`),
    ...listConsultations().map(({ consultation }) => `/consultations/${lastPart(consultation.id)}`),
    ...listMeetings().map(({ meeting }) => `/meetings/${lastPart(meeting.id)}`),
    ...listReleases().map(({ release }) => `/releases/${lastPart(release.id)}`),
    ...listParties().map(({ slug }) => `/parties/${slug}`),
    ...seats('body/change-board', '/change-board'),
    ...seats('body/panel', '/panel'),
    ...listSecParts().map(({ part }) => secAddress({ part, clause: null })),
  ];
  const addresses: Address[] = paths.map((path) => ({ path, updated: null }));
  for (const { slug, updated } of eachRegisterRow({ ...wholeRegister, sort: 'updated', order: 'desc' }))
    addresses.push({ path: `/modifications/${slug}`, updated: updated || null });
  return addresses;
}
