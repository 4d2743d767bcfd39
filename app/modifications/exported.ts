import { pathNames } from '#components/words.ts';
import type { RegisterQuery, RegisterRow } from '#db/queries/register.ts';
import { siteUrl } from '#lib/env.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { proposalHref } from './href.ts';

/** A row as downloads give it: names of columns as a spreadsheet shows them. For what is known from papers only there is no next event; what they do not tell is null and never “no”. */
export function exportedRow(row: RegisterRow, at: Pick<RegisterQuery, 'asOf' | 'known'> = { asOf: null, known: null }) {
  const live = !row.imported && !row.closed;
  return {
    reference: row.reference,
    formerReference: row.formerReference,
    title: row.title,
    summary: row.summary,
    stage: row.stageLabel,
    closed: row.closed,
    onHold: row.imported && !row.onHold ? null : row.onHold,
    path: row.path ? pathNames[row.path as keyof typeof pathNames] : null,
    urgent: row.imported && !row.urgent ? null : row.urgent,
    next: live ? row.nextWhat : null,
    waitsOn: live ? row.nextWho : null,
    nextDate: live ? row.nextDate : null,
    affects: row.affects.map((category) => partyCategoryNames[category]),
    proposer: row.proposerName ?? (row.volunteer ? 'A volunteer' : null),
    raised: row.raised,
    updated: row.updated || null,
    fromPapersOnly: row.imported,
    address: siteUrl() + proposalHref(row.slug, at),
  };
}
export type ExportedRow = ReturnType<typeof exportedRow>;
