import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { publishedHere } from '../../document.ts';
import { lastDecision } from '../last-decision.ts';
import type { Proposal } from '../proposal.ts';
import { notAbove, versionNumber } from '../version.ts';
import { on } from './fields.ts';
import { sections, writtenSections } from './sections.ts';

/** The notice of a decision: outcome, votes, reasons and next steps, which the form has from the record and the Code Administrator may edit (REPORT-21). */
export const publishDecisionNotice = proposalAct({
  name: 'publish-decision-notice',
  input: z.object({
    title: publicly(text(200), 'Title'),
    version: publicly(versionNumber, 'Version', 'Above the last one.'),
    sections: sections(),
    note: publicly(text(1000).optional(), 'Note on this version'),
    on: on('Day of publication'),
  }),
  ready: ({ proposal, id }) =>
    lastDecision(proposal)
      ? null
      : refuse(
          'REPORT-21',
          `Neither a result of the Change Board nor a decision of the Authority on ${id} stands that a notice could tell of.`,
        ),
  decide({ proposal, today, input: { title, version, sections, note } }) {
    const last = proposal.documents.findLast(({ kind }) => kind === 'decision-notice');
    const late = notAbove(version, last?.version, 'the decision notice');
    if (late) return late;
    const written = writtenSections(sections);
    if (written.length === 0) return refuse('FORM-6', `‘${title}’ has no text yet.`);
    const document = {
      ...{ key: last?.key ?? freeKey(proposal), kind: 'decision-notice' as const, title, version, date: today, ...publishedHere },
      ...(note && { note }),
      sections: written,
    };
    return [{ type: 'document-published', data: { document } }];
  },
});

/** Another document may have been published under that title before. */
const freeKey = ({ documents }: Proposal): string =>
  documents.some(({ key }) => key === 'decision-notice') ? 'notice-of-the-decision' : 'decision-notice';
