import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { readClaim } from '#db/queries/claims.ts';
import { now } from '#lib/clock.ts';
import { proposalAtHand } from '#lib/services/at-hand.ts';
import { readWaiting } from '#lib/services/submissions.ts';
import { keeper } from '../../../keeper.ts';
import { AcceptedShown } from './accepted.tsx';
import { ReturnedShown } from './returned.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'What became of a form', robots: { index: false } };

/** The confirmation that a form was accepted or returned: its reference and time, what happens next, and a copy to keep. A second click leads here too, and a colleague who was slower. */
export default async function DonePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const path = `/admin/submissions/${id}`;
  const { viewer } = await keeper(`${path}/done`);
  const waiting = readWaiting(viewer, id, now());
  if (waiting?.held.state === 'returned') return <ReturnedShown id={id} held={waiting.held} viewer={viewer} />;
  if (waiting) redirect(path);
  const [receipt = '', slug = ''] = readClaim(viewer.book, 'accepted-form', id)?.split(' ') ?? [];
  const atHand = proposalAtHand(viewer.book, slug, now()) ?? notFound();
  return <AcceptedShown receipt={receipt} slug={slug} atHand={atHand} viewer={viewer} now={now()} />;
}
