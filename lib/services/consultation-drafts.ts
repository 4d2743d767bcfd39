import { randomBytes } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readSettingsFor } from '#db/queries/settings.ts';
import { listVault, readVault, type VaultValue } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { type Composed, saved } from '#lib/process/consultation/draft.ts';
import { ownQuestions, standardSet } from '#lib/process/consultation/standard-sets.ts';
import type { Instant } from '#lib/process/day.ts';
import { white } from '#lib/process/document.ts';
import { alternativesOf } from '#lib/process/proposal/alternatives.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { proposalOf } from './consultation-follows.ts';
import type { Viewer } from './viewer.ts';

export type ConsultationDraft = VaultValue<'consultation-draft'>;
export type HeldComposition = { id: string; draft: ConsultationDraft; version: number };

/** Every consultation of the viewer's book that is being composed, the last saved first. Only for the Code Administrator's people. */
export const listCompositions = ({ book }: Pick<Viewer, 'book'>): { id: string; draft: ConsultationDraft }[] =>
  listVault(database(), 'consultation-draft')
    .filter(({ value }) => value.book === book && value.announced === null)
    .map(({ key, value }) => ({ id: key, draft: value }))
    .sort((a, b) => ((a.draft.saved.at(-1)?.at ?? '') < (b.draft.saved.at(-1)?.at ?? '') ? 1 : -1));

/** One of them by its id, with its version, or null for another book's. */
export function readComposition(id: string, { book }: Pick<Viewer, 'book'>): HeldComposition | null {
  const found = readVault(database(), 'consultation-draft', id);
  return found && found.value.book === book ? { id, draft: found.value, version: found.version } : null;
}

/** Whether a consultation can be begun on a proposal: one of the book, or none. */
export const mayBeginOn = ({ book }: Pick<Viewer, 'book'>, proposal: string | null): boolean =>
  proposal === null || proposalOf(book, { proposal }) !== null;

/** `own`: questions on this proposal alone, which come first. */
type Beginning = { kind: Composed['kind']; proposal: string | null; set: 'standard' | 'free'; own: readonly string[] };

/** Begins to compose: with the standard questions of the kind, or without any. The days are those that the Panel approved, where it has. */
export async function beginComposition(viewer: Viewer, { kind, proposal, set, own }: Beginning, now: Instant): Promise<string> {
  const about = proposalOf(viewer.book, { proposal });
  // A practice copy asks what the original would ask: its pages say that it is one.
  const reference = about ? referenceOf(about).replace(/ Practice(?: \d+)?$/, '') : 'the change';
  // Its title tells copies of one proposal apart; that of the first is as the original's would be.
  const called = about && referenceOf(about).replace(/ Practice$/, '');
  const { mrcChoices } = readSettingsFor(viewer.book, about, londonDay(now));
  const approved = kind === 'modification-report' ? about?.formal.consultation : null;
  const content: Composed = {
    title: about ? [called, about.title && `‘${about.title}’`, titles[kind]].filter(Boolean).join(' ') : titles[kind],
    kind,
    proposal: about?.id ?? null,
    issuedBy: issuerOf(viewer, kind),
    opens: approved?.opens ?? '',
    closes: approved?.closes ?? '',
    summary: about ? alternativesIn(about) : '',
    terms: white.terms,
    chapters: [],
    questions: set === 'standard' ? standardSet(kind, { reference, own, solutions: solutionsOf(about), mrcChoices }) : ownQuestions(own),
  };
  const id = randomBytes(12).toString('base64url');
  const value: ConsultationDraft = {
    book: viewer.book,
    content,
    saved: [{ at: now, by: viewer.person, what: 'Begun', was: null }],
    announced: null,
  };
  const done = await commit(database(), { book: viewer.book, events: [], vault: [{ kind: 'consultation-draft', key: id, value }] }, now);
  if (!done.ok) throw new Error('A fresh id was taken');
  return id;
}

/** The Code Administrator issues what the process asks for; a consultation of the Secretary of State is the department's. */
function issuerOf({ book }: Viewer, kind: Composed['kind']): Composed['issuedBy'] {
  const government = Object.values(readDirectory(database(), book).organisations).find((one) => one.kind === 'government');
  return kind === 'secretary-of-state' && government ? government.id : 'body/code-administrator';
}

const titles: Record<Composed['kind'], string> = {
  'request-for-information': 'Request for Information',
  refinement: 'Refinement Consultation',
  'modification-report': 'Modification Report Consultation',
  'secretary-of-state': 'Consultation of the Secretary of State',
};

/** A new text of what is composed: kept as a version, unless a colleague was faster. */
export async function saveComposition(
  viewer: Viewer,
  held: HeldComposition,
  { content, what }: { content: Composed; what: string },
  now: Instant,
): Promise<{ ok: true } | { ok: false }> {
  const value = { book: held.draft.book, ...saved(held.draft, content, { at: now, by: viewer.person, what }) };
  const done = await commit(
    database(),
    {
      book: viewer.book,
      expectVault: [{ kind: 'consultation-draft', key: held.id, version: held.version }],
      events: [],
      vault: [{ kind: 'consultation-draft', key: held.id, value }],
    },
    now,
  );
  return { ok: done.ok };
}

/** Takes away what was composed and not announced. */
export async function discardComposition(viewer: Viewer, held: HeldComposition, now: Instant): Promise<void> {
  const expectVault = [{ kind: 'consultation-draft' as const, key: held.id, version: held.version }];
  const vault = [{ kind: 'consultation-draft' as const, key: held.id, value: null }];
  await commit(database(), { book: viewer.book, expectVault, events: [], vault }, now);
}

const solutionsOf = (about: Proposal | null) => {
  const latest = new Map((about?.solutions ?? []).map(({ key, label }) => [key, { key, title: label }]));
  return [...latest.values()];
};

/** A Refinement Consultation states every Alternative with its source and the preference (CONSULT-17): what the record tells of them, to be completed. */
function alternativesIn(about: Proposal): string {
  const latest = new Map(alternativesOf(about).map((one) => [one.key, one]));
  if (latest.size === 0) return '';
  const lines = [...latest.values()].map(({ label, origin, from, preference, preferred }) => {
    const source = origin ?? (from && `put forward by ${from === 'proposer' ? 'the Proposer' : 'the Working Group'}`);
    return [label, source, preference ?? (preferred ? 'preferred by the Working Group' : null)].filter(Boolean).join('; ');
  });
  return `Alternatives:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
