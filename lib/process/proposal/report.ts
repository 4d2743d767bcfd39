import type { Proposal } from './proposal.ts';
import { type ReportCircumstances, type ReportItem, reportItems, reportOf } from './report-items.ts';

/** How an item of the checklist stands: the register holds it, the report has a section on it, or it is missing; not every report needs every one. */
export type ReportStanding = {
  item: ReportItem;
  mandatory: boolean;
  held: boolean;
  /** Whether it can be told in words of the report, which then has to be published. */
  tickable: boolean;
};

/** The whole checklist with what is there already. */
export function reportStanding(proposal: Proposal, on: ReportCircumstances): ReportStanding[] {
  const report = reportOf(proposal);
  const written = new Set(report?.sections.filter(({ text }) => text?.trim()).map(({ id }) => id));
  return reportItems.map((item) => ({
    item,
    mandatory: item.mandatory({ proposal, ...on }),
    held: item.given(proposal) || (item.section !== undefined && written.has(item.section)),
    tickable: item.section !== undefined && report !== undefined,
  }));
}

/** The titles of the mandatory items that are neither here nor, where the published report can tell them in its words, ticked; in the checklist's order. */
export const reportGaps = (proposal: Proposal, ticked: readonly string[], on: ReportCircumstances): string[] =>
  reportStanding(proposal, on)
    .filter(({ item, mandatory, held, tickable }) => mandatory && !held && !(tickable && ticked.includes(item.key)))
    .map(({ item }) => item.title);
