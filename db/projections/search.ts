import type { Names } from '../../lib/process/directory/names.ts';
import type { Document, LegalText } from '../../lib/process/document.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { allForms } from '../../lib/process/proposal/reference.ts';
import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';

/** The full-text entries of one proposal: every number form, title, summary, people and organisations, and the text of what is known; number and title once more by themselves, where a word is found among few. */
export function projectSearch(db: Database, id: number, proposal: Proposal, names: Names): void {
  prepared(db, 'erase search', () => db.$client.prepare('DELETE FROM search WHERE rowid = ?')).run(id);
  prepared(db, 'erase search_titles', () => db.$client.prepare('DELETE FROM search_titles WHERE rowid = ?')).run(id);
  const references = [...allForms(proposal), ...proposal.printedAs.map((p) => p.label)].join(' ');
  prepared(db, 'insert search', () =>
    db.$client.prepare('INSERT INTO search (rowid, reference, title, summary, people, body) VALUES (?, ?, ?, ?, ?, ?)'),
  ).run(id, references, proposal.title ?? '', proposal.summary?.text ?? '', peopleOf(proposal, names), bodyOf(proposal));
  prepared(db, 'insert search_titles', () =>
    db.$client.prepare('INSERT INTO search_titles (rowid, reference, title) VALUES (?, ?, ?)'),
  ).run(id, references, proposal.title ?? '');
}

function peopleOf(proposal: Proposal, names: Names): string {
  const ids = [
    ...proposal.proposers.flatMap((p) => [p.person, p.organisation, p.body ?? null]),
    ...proposal.contacts.map((c) => c.person),
    proposal.initiator?.by,
    ...proposal.views.flatMap((v) => [v.by.body, v.by.organisation, v.by.person]),
  ];
  return [...new Set(ids)]
    .map((id) => names.of(id))
    .filter((name) => name !== null)
    .join(' · ');
}

/** All prose of the proposal, each text once. */
function bodyOf(proposal: Proposal): string {
  const texts = [
    ...proposal.inShort.map((s) => s.text),
    ...proposal.solutions.flatMap((s) => [s.label, s.text]),
    ...proposal.technicalChanges.flatMap((c) => [c.title, c.text ?? '']),
    ...[
      ...proposal.partyImpacts,
      ...proposal.otherImpacts,
      ...proposal.costs,
      ...proposal.objectiveViews,
      ...proposal.consumerAreaViews,
      ...proposal.views,
    ].map((f) => f.text ?? ''),
    ...proposal.outcomes.flatMap((o) => [o.outcome, o.text ?? '']),
    ...proposal.furtherFacts.flatMap((f) => [f.topic, f.text]),
    ...proposal.discrepancies.map((d) => d.text),
    ...proposal.secParts.map((p) => `${p.part} ${p.clause ?? ''}`),
    ...latest(proposal.documents).map(textOfDocument),
    ...latest(proposal.legalTexts).map(textOfLegalText),
  ];
  return [...new Set(texts)].join('\n');
}

const latest = <T extends { key: string }>(versions: T[]): T[] => [...new Map(versions.map((v) => [v.key, v])).values()];

const textOfDocument = (document: Document): string =>
  [
    document.title,
    ...document.sections.flatMap((s) => [s.heading, s.text ?? '', ...s.tables.flatMap((t) => [t.caption, ...t.columns, ...t.rows.flat()])]),
  ].join('\n');

const textOfLegalText = (text: LegalText): string =>
  [
    text.title,
    ...text.clauses.map((c) => `${c.ref ?? ''} ${c.runs.map((r) => ('same' in r ? r.same : 'ins' in r ? r.ins : r.del)).join('')}`),
  ].join('\n');
