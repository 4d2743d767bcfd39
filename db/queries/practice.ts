import { and, asc, eq } from 'drizzle-orm';
import type { Consultation } from '../../lib/process/consultation/consultation.ts';
import { isOpen } from '../../lib/process/consultation/status.ts';
import type { Instant } from '../../lib/process/day.ts';
import type { Directory } from '../../lib/process/directory/directory.ts';
import { fold } from '../../lib/process/fold.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import { readDirectory } from '../projections/names.ts';
import { claims } from '../schema/log.ts';
import { type OpenWindow, openWindows } from './open-windows.ts';
import { type ProposalPage, readProposal } from './proposal.ts';
import { readSubjects } from './subjects.ts';

/** A practice copy as lists show it: what it is called, what it was made of, for which organisation and when. */
export type Copy = { proposal: Proposal; reference: string; by: string; at: Instant };

/** What the practice book holds (examples, copies of real proposals, and what was raised in it) and whom it is about; nothing of it is in the register's lists. */
export type Practice = {
  examples: ProposalPage[];
  /** The newest first. */
  copies: Copy[];
  raised: Proposal[];
  /** The consultations and the windows that are open, with the proposals that they are on. */
  open: { consultations: { consultation: Consultation; on: Proposal | null }[]; windows: { window: OpenWindow; on: Proposal }[] };
  organisations: Directory['organisations'][string][];
  bodies: Directory['bodies'][string][];
};

/** `now` decides what is open. */
export function readPractice(now: Instant): Practice {
  const proposals = readPracticeProposals();
  const consultations = readSubjects<Consultation>('consultation', 'practice').filter((consultation) => isOpen(consultation, now));
  const { organisations, bodies, people } = readDirectory(database(), 'practice');
  const organisationOf = (person: string) =>
    organisations[people[person]?.organisation ?? '']?.name ?? 'an organisation that is not recorded';
  return {
    examples: proposals.filter(({ series }) => series === 'example').flatMap(({ slug }) => readProposal(slug, {}, 'practice') ?? []),
    copies: proposals
      .filter(({ series }) => series === 'copy')
      .map((proposal) => ({
        proposal,
        reference: referenceOf(proposal),
        by: organisationOf(proposal.events[0]?.actor ?? ''),
        at: proposal.events[0]?.recorded ?? '',
      }))
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
    raised: proposals.filter(({ series }) => series === undefined),
    open: {
      consultations: consultations.map((consultation) => ({
        consultation,
        on: proposals.find(({ id }) => id === consultation.proposal) ?? null,
      })),
      windows: openWindows('practice', now, consultations, 50).flatMap((window) => {
        const on = proposals.find(({ id }) => id === window.stream);
        return on ? [{ window, on }] : [];
      }),
    },
    organisations: Object.values(organisations),
    bodies: Object.values(bodies),
  };
}

/** Every proposal of the practice book, folded: it is small, and has no rows of its own. */
export function readPracticeProposals(): Proposal[] {
  const streams = database()
    .select({ stream: claims.value })
    .from(claims)
    .where(and(eq(claims.book, 'practice'), eq(claims.kind, 'slug')))
    .orderBy(asc(claims.value))
    .all();
  return streams.flatMap(({ stream }) => fold<Proposal>(read(database(), 'practice', stream), evolve) ?? []);
}

/** The slug of the example that was typed by its reference ("EX01", "ex 1"), or null. */
export function findExample(typed: string): string | null {
  const number = /^EX[\s-]*0*([1-9]\d?)$/i.exec(typed.trim())?.[1];
  const found = number && readPracticeProposals().find((proposal) => referenceOf(proposal) === `EX${number.padStart(2, '0')}`);
  return found ? found.slug : null;
}
