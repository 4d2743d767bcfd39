import type { MetadataRoute } from 'next';
import { listConsultations } from '#db/queries/consultations.ts';
import { listMeetings } from '#db/queries/meetings.ts';
import { listParties } from '#db/queries/parties.ts';
import { eachRegisterRow, wholeRegister } from '#db/queries/register.ts';
import { listReleases } from '#db/queries/releases.ts';
import { listSecParts } from '#db/queries/sec-parts.ts';
import { readGuide } from '#lib/documents/guide.ts';
import { siteUrl } from '#lib/env.ts';
import { secAddress } from '#lib/process/sec-part.ts';

export const dynamic = 'force-dynamic';

/** A sitemap holds 50,000 addresses. */
const most = 50_000;
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
  '/guide',
  '/glossary',
  '/sources',
  '/accessibility',
];

/** Every public page with what the register knows of; the practice example is not part of it. */
export default function sitemap(): MetadataRoute.Sitemap {
  const site = siteUrl();
  const lastPart = (id: string) => id.slice(id.indexOf('/') + 1);
  const paths = [
    ...fixed,
    ...readGuide().map(({ slug }) => `/guide/${slug}`),
    ...listConsultations().map(({ consultation }) => `/consultations/${lastPart(consultation.id)}`),
    ...listMeetings().map(({ meeting }) => `/meetings/${lastPart(meeting.id)}`),
    ...listReleases().map(({ release }) => `/releases/${lastPart(release.id)}`),
    ...listParties().map(({ slug }) => `/parties/${slug}`),
    ...listSecParts().map(({ part }) => secAddress({ part, clause: null })),
  ];
  const pages: MetadataRoute.Sitemap = paths.map((path) => ({ url: site + path }));
  for (const { slug, updated } of eachRegisterRow({ ...wholeRegister, sort: 'updated', order: 'desc' })) {
    if (pages.length === most) break;
    pages.push({ url: `${site}/modifications/${slug}`, ...(updated && { lastModified: updated }) });
  }
  return pages;
}
