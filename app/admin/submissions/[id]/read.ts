import { notFound, redirect } from 'next/navigation';
import { readClaim } from '#db/queries/claims.ts';
import { now } from '#lib/clock.ts';
import { unpark } from '#lib/services/park.ts';
import { readWaiting } from '#lib/services/submissions.ts';
import { keeper } from '../../keeper.ts';

export type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ attempt?: string }> };

/** A form that waits, for the Code Administrator's people; an accepted one leads to the page that says what became of it. */
export async function read({ params, searchParams }: Props) {
  const { id } = await params;
  const { attempt } = await searchParams;
  const path = `/admin/submissions/${id}`;
  const { viewer } = await keeper(path);
  const at = now();
  const waiting = readWaiting(viewer, id, at);
  if (!waiting && readClaim(viewer.book, 'accepted-form', id)) redirect(`${path}/done`);
  return { path, viewer, waiting: waiting ?? notFound(), parked: unpark(attempt, viewer.login, path, at), now: at, attempt };
}
