import { readDirectoryPage } from '#db/queries/directory.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import { actHref } from '../sections.ts';

const publicBodies: Record<string, string> = { 'body/change-board': 'change-board', 'body/panel': 'panel' };

/** Where one usually goes on from what was recorded: the public page that shows it, and the next act. */
export function after({ type, stream, data }: RecordedEvent, book: 'register' | 'practice'): [href: string, what: string][] {
  const base = book === 'practice' ? '/practice' : '';
  const id = String(data.seat ?? data.id ?? '');
  const seat = readDirectoryPage(book).directory.seats[id];
  const page = seat && publicBodies[seat.body];
  const next: [string, string][] = [];
  if (type === 'person-recorded') next.push([`/admin/people#${id.replace('/', '-')}`, 'Invite this person, or change something']);
  if (type === 'seat-recorded') next.push([actHref('appoint', { seat: id }), 'Appoint somebody to this seat']);
  if (type === 'body-recorded') next.push([actHref('record-seat', { body: id }), 'Record a seat of this body']);
  if (type === 'designation-cancelled')
    next.push([actHref('designate', { organisation: String(data.organisation) }), 'Record the designation as it is']);
  if (type === 'appointment-cancelled') next.push([actHref('appoint', { seat: id }), 'Appoint somebody else to this seat']);
  if (type === 'rights-suspended' && (data.rights as string[]).includes('board-member'))
    next.push(['/admin/seats', 'Suspend the seat, where the Panel decided so']);
  if (type === 'scheduled') next.push([`/admin/meetings/${id.slice('meeting/'.length)}`, 'Write the agenda']);
  if (stream.startsWith('meeting/') && type !== 'scheduled')
    next.push([`/admin/meetings/${stream.slice('meeting/'.length)}`, 'Back to the agenda']);
  if (stream.startsWith('consultation/')) next.push([`/admin/${stream.replace('/', 's/')}`, 'Back to the consultation']);
  if (page) next.push([`${base}/${page}`, 'The public page that shows it']);
  return next;
}
