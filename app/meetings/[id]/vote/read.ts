import { notFound } from 'next/navigation';
import { now } from '#lib/clock.ts';
import { type MeetingAtHand, meetingAtHand } from '#lib/services/meeting-votes.ts';
import { signedIn } from '#lib/session.ts';

export type MeetingProps = { params: Promise<{ id: string }> };

/** The meeting of an address with its ballots, for those whom it concerns; 404 for everybody else. `page`: what follows the address of the whole meeting. */
export async function readMeeting({ params }: MeetingProps, page = ''): Promise<MeetingAtHand & { here: string }> {
  const { id } = await params;
  const here = `/meetings/${encodeURIComponent(id)}/vote`;
  const viewer = await signedIn(`${here}${page}`);
  return { ...(meetingAtHand(viewer, id, now()) ?? notFound()), here };
}
