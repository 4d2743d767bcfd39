import { notFound, redirect } from 'next/navigation';
import { readClaim } from '#db/queries/claims.ts';
import { now } from '#lib/clock.ts';
import { unpark } from '#lib/services/park.ts';
import { readWaiting } from '#lib/services/submissions.ts';
import { proposalAddress } from '../../../raise/open.ts';
import { keeper } from '../../keeper.ts';

export type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

/** A form that waits, for the Code Administrator's people; an accepted one leads to its proposal. */
export async function read({ params, searchParams }: Props) {
  const { id } = await params;
  const { attempt } = await searchParams;
  const path = `/admin/submissions/${id}`;
  const { viewer } = await keeper(path);
  const at = now();
  const waiting = readWaiting(viewer, id, at);
  const accepted = readClaim(viewer.book, 'accepted-form', id);
  if (!waiting && accepted) redirect(proposalAddress(viewer.book, accepted.split(' ')[1] as string));
  return { viewer, waiting: waiting ?? notFound(), parked: unpark(attempt, viewer.login, path, at), now: at };
}
