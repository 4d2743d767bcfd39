import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readSubject, readSubjects } from '#db/queries/subjects.ts';
import { listVault } from '#db/vault.ts';
import type { Declared } from '#lib/process/calendar/declared.ts';
import type { Instant } from '#lib/process/day.ts';
import { pendingBallots } from './ballots.ts';
import { countUnhealthy } from './health.ts';
import { listWaiting } from './submissions.ts';
import type { Viewer } from './viewer.ts';

/** A page of the Code Administrator's: what it is for, and how many things it holds or, with `due`, how many of them want to be dealt with. */
export type AdminPage = { href: string; title: string; what: string; count: number | null; due: boolean };

/** The Code Administrator's pages with their counts: first what comes in and wants an answer, then what is kept. */
export function adminPages(viewer: Viewer, now: Instant): AdminPage[] {
  const { book } = viewer;
  const { organisations, people, seats, bodies } = readDirectory(database(), book);
  const page = (href: string, title: string, what: string, count: number | null, due = false): AdminPage => ({
    href,
    title,
    what,
    count,
    due,
  });
  const mail = listVault(database(), 'mail').filter(({ value }) => value.book === book && value.state !== 'sent');
  const inbox = listVault(database(), 'inbox').filter(({ value }) => value.book === book && value.dealt === null);
  const forms = listWaiting(viewer, now).filter(({ held }) => held.state === 'submitted');
  return [
    page('/admin/submissions', 'Forms', 'Proposals that wait for comments, to be accepted or returned', forms.length, true),
    page('/admin/inbox', 'Inbox', 'Letters, e-mails and calls in which somebody takes an act', inbox.length, true),
    page('/admin/ballots', 'Ballots', 'What is voted on, and what can be put to the vote', pendingBallots(book).length, true),
    page('/admin/health', 'Health of the record', 'What proposals lack, each with the act that mends it', countUnhealthy(book, now), true),
    page('/admin/outbox', 'Outbox', 'Messages that were not sent yet, or cannot be', mail.length, true),
    page('/admin/consultations', 'Consultations', 'Composed, announced and kept', readSubjects('consultation', book).length),
    page('/admin/people', 'People and invitations', 'Who may sign in, and for whom they act', Object.keys(people).length),
    page('/admin/organisations', 'Organisations', 'Parties, their categories and rights', Object.keys(organisations).length),
    page(
      '/admin/seats',
      'Seats',
      `Seats on ${Object.keys(bodies).length} bodies, who holds them and until when`,
      Object.keys(seats).length,
    ),
    page('/admin/meetings', 'Meetings', 'Meetings and their agendas', readSubjects('meeting', book).length),
    page('/admin/releases', 'Releases', 'SEC Releases and what they carry', readSubjects('release', book).length),
    page(
      '/admin/holidays',
      'Holidays',
      'Days that were declared not to be Working Days',
      readSubject<Declared>('calendar', book)?.holidays.length ?? 0,
    ),
    page('/admin/settings', 'Settings', 'What this register lets its operator set, from a day on', null),
  ];
}
