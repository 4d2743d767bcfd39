import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { publishedHere } from '../../document.ts';
import { lastStatement, statementOf, statementSectionIds } from '../problem-statement.ts';
import { notAbove, versionNumber } from '../version.ts';
import { on } from './fields.ts';

const sections = z.array(z.strictObject({ id: z.enum(statementSectionIds), text: z.string().max(20000).default('') }));

/** A version of the problem statement, by its fixed headings; frozen once the Change Sub-Committee has recommended (FORM-6). */
export const publishProblemStatement = proposalAct({
  name: 'publish-problem-statement',
  input: z.object({
    version: publicly(versionNumber, 'Version', 'Above the last one.'),
    sections: publicly(sections, 'What it says under each heading'),
    note: publicly(text(1000).optional(), 'Note on this version'),
    on: on('Day of publication'),
  }),
  elsewhere({ proposal }) {
    const { recommendation } = proposal.formal;
    return recommendation ? refuse('FORM-6', `The problem statement was finalised on ${spoken(recommendation.on)}.`) : null;
  },
  decide({ proposal, today, id, input: { version, sections: given, note } }) {
    const last = lastStatement(proposal);
    const late = notAbove(version, last?.version, 'the problem statement');
    if (late) return late;
    const texts = Object.fromEntries(given.map((section) => [section.id, section.text]));
    if (!texts.issue?.trim()) return refuse('FORM-4', `The problem statement of ${id} has to tell the issue.`);
    const document = {
      key: last?.key ?? 'problem-statement',
      kind: 'problem-statement' as const,
      title: last?.title ?? proposal.title ?? 'Problem statement',
      version,
      date: today,
      ...publishedHere,
      ...(note && { note }),
      sections: statementOf(texts),
    };
    return [{ type: 'document-published', data: { document } }];
  },
});
