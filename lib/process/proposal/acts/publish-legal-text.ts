import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse, text } from '../../act.ts';
import { type Clause, clauseKinds, white } from '../../document.ts';
import type { Proposal } from '../proposal.ts';
import { changed, redline } from '../redline.ts';
import { notAbove, versionNumber } from '../version.ts';
import { on } from './fields.ts';

/** A part of the SEC as the record names it. */
export const secPart = z
  .string()
  .trim()
  .regex(/^(Section [A-Z]\d*[A-Z]?|Appendix [A-Z]{1,2}|Schedule \d+)$/, 'Write the part as Section D, Appendix O or Schedule 8');

const row = z.strictObject({
  part: secPart,
  ref: z.string().trim().max(40).default(''),
  kind: z.enum(clauseKinds).default('clause'),
  before: z.string().max(20000).default(''),
  after: z.string().max(20000).default(''),
});
type Row = z.infer<typeof row>;

/** A version of the legal text: each clause as it reads and as it should read; the redline is worked out from both (REPORT-1). */
export const publishLegalText = proposalAct({
  name: 'publish-legal-text',
  input: z.object({
    appliesTo: publicly(z.array(z.string().min(1)).min(1, 'Choose a solution').default(['proposed']), 'Solutions that it delivers'),
    version: publicly(versionNumber, 'Version', 'Above the last one.'),
    base: publicly(text(200), 'What it is drafted against', 'For example, Appendix O version 2.0 or SEC version 5.18.'),
    clauses: publicly(z.array(row).min(1, 'Give at least one clause'), 'Clauses'),
    note: publicly(text(1000).optional(), 'Note on this version'),
    on: on('Day of publication'),
  }),
  decide({ proposal, today, id, input: { appliesTo, version, base, clauses: rows, note } }) {
    const unknown = appliesTo.find((key) => key !== 'proposed' && !proposal.solutions.some((solution) => solution.key === key));
    if (unknown) return refuse('REPORT-1', `${id} has no solution ‘${unknown}’ that a legal text could deliver.`);
    const last = proposal.legalTexts.findLast((known) => known.appliesTo.join() === appliesTo.join());
    const late = notAbove(version, last?.version, 'this legal text');
    if (late) return late;
    const clauses = rows.map(clauseOf);
    if (!clauses.some((clause) => clause.kind !== 'instruction' && changed(clause.runs)))
      return refuse('REPORT-1', 'No clause changes: the text before and the text after are the same.');
    const key = last?.key ?? (appliesTo.includes('proposed') ? 'legal-text' : `legal-text-${appliesTo[0]}`);
    const legalText = {
      ...{ key, title: last?.title ?? 'Legal text', version, date: today, base, appliesTo, changesMarked: 'all' as const },
      ...white,
      clauses,
      ...(note && { note }),
    };
    return [{ type: 'legal-text-drafted', data: { text: legalText } }, ...newlyAffected(proposal, rows)];
  },
});

function clauseOf({ part, ref, kind, before, after }: Row, n: number): Clause {
  const runs = kind === 'instruction' ? [{ same: after || before }] : redline(before, after);
  const id = `${part} ${ref || kind} ${n + 1}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { id, part, ref: ref || null, kind, runs: runs.length > 0 ? runs : [{ same: '' }] };
}

/** The clauses that change and are not named as affected yet. */
function newlyAffected({ secParts }: Proposal, rows: Row[]): Drafted[] {
  const known = new Set(secParts.map(({ part, clause }) => `${part} ${clause ?? ''}`));
  return rows
    .filter(({ kind, before, after }) => kind !== 'instruction' && before !== after)
    .map(({ part, ref }) => ({ part, clause: ref || null }))
    .filter(({ part, clause }) => !known.has(`${part} ${clause ?? ''}`) && known.add(`${part} ${clause ?? ''}`))
    .map((data) => ({ type: 'sec-part-affected', data }));
}
