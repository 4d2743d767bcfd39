import type { MetadataRoute } from 'next';
import { listConsultations } from '#db/queries/consultations.ts';
import { listMeetings } from '#db/queries/meetings.ts';
import { eachRegisterRow } from '#db/queries/register.ts';
import { siteUrl } from '#lib/env.ts';
import { parseRegisterQuery } from './modifications/query.ts';

export const dynamic = 'force-dynamic';

const most = 50_000;
const fixed = [
  '',
  '/modifications',
  '/consultations',
  '/meetings',
  '/change-board',
  '/parties',
  '/releases',
  '/process',
  '/guide',
  '/glossary',
  '/data',
];

/** Every public page, proposals first; a sitemap holds 50,000 addresses. */
export default function sitemap(): MetadataRoute.Sitemap {
  const site = siteUrl();
  const lastPart = (id: string) => id.slice(id.indexOf('/') + 1);
  const pages: MetadataRoute.Sitemap = fixed.map((path) => ({ url: site + path }));
  for (const { consultation } of listConsultations()) pages.push({ url: `${site}/consultations/${lastPart(consultation.id)}` });
  for (const { meeting } of listMeetings()) pages.push({ url: `${site}/meetings/${lastPart(meeting.id)}` });
  for (const { slug, updated } of eachRegisterRow(parseRegisterQuery(new URLSearchParams('status=all&sort=updated')).query)) {
    if (pages.length === most) break;
    pages.push({ url: `${site}/modifications/${slug}`, ...(updated && { lastModified: updated }) });
  }
  return pages;
}
