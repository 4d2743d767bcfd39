import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import type { Document, LegalText, Section } from '../../lib/process/document.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { allForms } from '../../lib/process/proposal/reference.ts';
import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';
import { searched } from '../schema/rows.ts';
import { oneSubject } from './names.ts';
import { peopleOf } from './uses.ts';

/** The full-text entries of one proposal: every number form, title, summary, people and organisations, and the text of what is known; number and title once more by themselves, where a word is found among few. */
export function projectSearch(db: Database, id: number, proposal: Proposal, names: Names): void {
  const title = proposal.title ?? '';
  const references = [...allForms(proposal), ...proposal.printedAs.map((p) => p.label)].join(' ');
  const body = bodyOf(proposal, consultationsOf(db, proposal));
  const entry = [references, title, proposal.summary?.text ?? '', namesIn(proposal, names), body];
  if (isSearchedBy(db, id, entry)) return;
  prepared(db, 'erase search', () => db.$client.prepare('DELETE FROM search WHERE rowid = ?')).run(id);
  prepared(db, 'erase search_titles', () => db.$client.prepare('DELETE FROM search_titles WHERE rowid = ?')).run(id);
  prepared(db, 'insert search', () =>
    db.$client.prepare('INSERT INTO search (rowid, reference, title, summary, people, body) VALUES (?, ?, ?, ?, ?, ?)'),
  ).run(id, ...entry);
  prepared(db, 'insert search_titles', () =>
    db.$client.prepare('INSERT INTO search_titles (rowid, reference, title) VALUES (?, ?, ?)'),
  ).run(id, references, title);
}

/** Whether the entries are there as they are to be; else it is noted that they will be. Most acts change no word, and an entry takes more to write than all rows of a proposal. */
function isSearchedBy(db: Database, id: number, entry: readonly string[]): boolean {
  const digest = createHash('sha256').update(JSON.stringify(entry)).digest('base64');
  const written = prepared(db, 'note searched', () =>
    db
      .insert(searched)
      .values({ id: sql.placeholder('id'), digest: sql.placeholder('digest') })
      .onConflictDoUpdate({
        target: searched.id,
        set: { digest: sql`excluded.digest` },
        setWhere: sql`${searched.digest} <> excluded.digest`,
      })
      .prepare(),
  ).run({ id, digest });
  return written.changes === 0;
}

const consultationsOf = (db: Database, proposal: Proposal): Consultation[] =>
  proposal.consultations.flatMap((stream) => oneSubject<Consultation>(db, 'register', stream) ?? []);

const namesIn = (proposal: Proposal, names: Names): string =>
  peopleOf(proposal)
    .map((id) => names.of(id))
    .filter((name) => name !== null)
    .join(' · ');

/** All prose of the proposal and of its consultations, each text once; documents in each of their versions. */
export function bodyOf(proposal: Proposal, consultations: readonly Consultation[]): string {
  const texts = [
    ...proposal.inShort.map((s) => s.text),
    ...proposal.solutions.flatMap((s) => [s.label, s.text]),
    ...proposal.technicalChanges.flatMap((c) => [c.title, c.text]),
    ...[
      ...proposal.partyImpacts,
      ...proposal.otherImpacts,
      ...proposal.costs,
      ...proposal.objectiveViews,
      ...proposal.consumerAreaViews,
      ...proposal.views,
      ...proposal.implementationOptions,
    ].map((f) => f.text),
    ...proposal.recommendations.map((r) => `${r.verb} ${r.text}`),
    ...proposal.outcomes.flatMap((o) => [o.outcome, o.text]),
    ...proposal.furtherFacts.flatMap((f) => [f.topic, f.text]),
    ...proposal.discrepancies.map((d) => d.text),
    ...proposal.secParts.map((p) => `${p.part} ${p.clause ?? ''}`),
    ...proposal.documents.flatMap(textsOfDocument),
    ...proposal.legalTexts.flatMap(textsOfLegalText),
    ...textsOfDecisions(proposal.formal),
    ...consultations.flatMap(textsOfConsultation),
  ];
  return [...new Set(texts.filter((text) => text))].join('\n');
}

type Texts = (string | null | undefined)[];

const textsOfSection = (s: Section): Texts => [s.heading, s.text, ...s.tables.flatMap((t) => [t.caption, ...t.columns, ...t.rows.flat()])];

const textsOfDocument = (document: Document): Texts => [document.title, ...document.sections.flatMap(textsOfSection)];

const textsOfLegalText = (text: LegalText): Texts => [
  text.title,
  ...text.clauses.map((c) => `${c.ref ?? ''} ${c.runs.map((r) => ('same' in r ? r.same : 'ins' in r ? r.ins : r.del)).join('')}`),
];

/** Published votes with their reasons, appeals and referrals with their answers, and what a send-back asks for. */
const textsOfDecisions = ({ results, appeals, referrals, sendBacks }: Proposal['formal']): Texts => [
  ...results.flatMap(({ solutions }) =>
    solutions.flatMap(({ votes }) =>
      votes.flatMap(({ reason, views, interest }) => [reason, interest, ...(views ?? []).map(({ words }) => words)]),
    ),
  ),
  ...[...appeals, ...referrals].flatMap(({ ground, answer }) => [ground, answer?.reason]),
  ...sendBacks.flatMap(({ steps, letter }) => [...steps, letter]),
];

/** What was asked, and what was answered and is public: a response waits in the vault until it is published, and what of it is confidential is never in the log. */
const textsOfConsultation = (c: Consultation): Texts => [
  c.title,
  c.summary,
  c.outcome?.text,
  ...c.chapters.flatMap(({ title, sections }) => [title, ...sections.flatMap(textsOfSection)]),
  ...c.questions.map((question) => question.text),
  ...c.responses.flatMap(({ answers }) => answers.flatMap(({ response, rationale }) => [response, rationale])),
];
