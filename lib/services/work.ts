import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { liveLeftOut, liveProposals } from '#db/queries/live.ts';
import { listVault } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { type Day, type Instant, lastDayOf } from '#lib/process/day.ts';
import { blocked, upToDate } from '#lib/process/decide.ts';
import { committeesWithSeat } from '#lib/process/directory/capacities.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { type Awaited, awaitedOf, stagesAwaiting } from '#lib/process/proposal/awaited.ts';
import { windowOn } from '#lib/process/proposal/now-window.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { isProposer } from '#lib/process/proposal/reading.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { ballotWork } from './ballots-held.ts';
import { circumstancesOf } from './circumstances.ts';
import { consultationsToAnswer, whyToAnswer } from './consultations-to-answer.ts';
import { listForms } from './draft.ts';
import { isCodeAdministrator } from './raising.ts';
import { listWaiting } from './submissions.ts';
import { capacities, type Viewer } from './viewer.ts';

/** One thing that waits: what, on which proposal or form, why on this person, until when, and the address at which it is done. */
export type WorkItem = {
  key: string;
  what: string;
  about: string;
  href: string;
  why: string;
  /** The last day where one is set; a plan of the timetable is no deadline. */
  by: Day | null;
  /** For what has no last day: since when it waits, the longest first. */
  since?: Day;
  /** True for a window that is open to the viewer's organisation, and that nobody has to use. */
  open: boolean;
};

/** What waits on somebody, on their seats and on their organisation, the soonest first and undated after. Empty where nothing does. */
export function workOf(viewer: Viewer, now: Instant): WorkItem[] {
  const items = [
    ...formsReturned(viewer, now),
    ...formsToRead(viewer, now),
    ...messages(viewer, now),
    ...notArrived(viewer, now),
    ...consultations(viewer, now),
    ...ballotWork(viewer, now),
    ...onProposals(viewer, now),
  ];
  return items.sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ by, since }: WorkItem): string => `${by ?? '9999'} ${since ?? '9999'}`;

/** How many proposals were not looked through, because more may wait on this person than a list takes in: those without a date, and the latest ones. */
export function workLeftOut(viewer: Viewer, now: Instant): number {
  const looking = capacitiesAndSeats(viewer, londonDay(now));
  const stages = stagesAwaiting(looking.flatMap(({ actor }) => actor.kinds));
  return looking[0] ? liveLeftOut(viewer.book, stages, looking[0].actor.organisation) : 0;
}

/** In which capacity somebody looks: `as` where the act is recorded for a committee, `seat` where others record what the committee of their seat decides. */
type Looking = { actor: Actor; as: string | null; seat: boolean };

function onProposals(viewer: Viewer, now: Instant): WorkItem[] {
  const today = londonDay(now);
  const looking = capacitiesAndSeats(viewer, today);
  const own = looking[0]?.actor;
  if (!own) return [];
  const stages = stagesAwaiting(looking.flatMap(({ actor }) => actor.kinds));
  return liveProposals(viewer.book, stages, own.organisation).flatMap((recorded) => {
    const { proposal } = upToDate(recorded, now);
    const context = circumstancesOf(viewer.book, proposal, today);
    return awaitedOf(proposal, context.settings).flatMap((awaited) => {
      const act = findAct(awaited.act);
      const one = act && looking.find(({ actor }) => actor.kinds.length > 0 && !blocked(act, { proposal, actor, context, now }));
      return act && one ? [itemOf(viewer, proposal, awaited, act.title, one)] : [];
    });
  });
}

/** Own capacity and, for the Code Administrator's people, each committee's; then the committees in which they hold a seat, or stand in for who does. */
function capacitiesAndSeats(viewer: Viewer, today: Day): Looking[] {
  const acting = capacities(viewer, today).map((actor, i) => ({ actor, as: i === 0 ? null : actor.id, seat: false }));
  const seats = committeesWithSeat(readDirectory(database(), viewer.book), viewer.person, today);
  return [...acting, ...seats.map((actor) => ({ actor, as: null, seat: true }))];
}

function itemOf(viewer: Viewer, proposal: Proposal, awaited: Awaited, title: string, { actor, as, seat }: Looking): WorkItem {
  const base = `${viewer.book === 'practice' ? '/practice' : '/modifications'}/${proposal.slug}`;
  const entered = proposal.steps.at(-1);
  return {
    key: `${proposal.id} ${awaited.act}`,
    what: awaited.act === 'authority-approve' ? 'Decide on the Change Board’s recommendation' : title,
    about: `${referenceOf(proposal)} ${proposal.title ?? ''}`.trim(),
    href:
      awaited.act === 'authority-approve' ? `${base}/recommendation` : seat ? base : `${base}/do/${awaited.act}${as ? `?as=${as}` : ''}`,
    why: `${awaited.why} ${onWhom(proposal, actor, { as, seat, open: awaited.open === true })}`,
    by: windowOn(proposal)?.day ?? (awaited.act === 'implement' ? proposal.formal.implementation : null),
    ...(entered && { since: lastDayOf(entered.effective) }),
    open: awaited.open === true,
  };
}

function onWhom(proposal: Proposal, actor: Actor, { as, seat, open }: { as: string | null; seat: boolean; open: boolean }): string {
  if (seat) return `You have a seat on ${actor.name}; the Code Administrator records what it decides.`;
  if (as) return `You record it for ${actor.name}, on its Chair’s word.`;
  if (open) return `${actor.name} may.`;
  return isProposer(proposal, actor) ? `${actor.name} is its Proposer.` : `It is for ${actor.name}.`;
}

/** Open consultations that the organisation may answer and has not. */
const consultations = (viewer: Viewer, now: Instant): WorkItem[] =>
  consultationsToAnswer(viewer, now).map((one) => ({
    key: one.consultation.id,
    what: one.begun ? 'Finish the response and submit it' : 'Respond to the consultation',
    about: one.consultation.title,
    href: one.href,
    why: whyToAnswer(one),
    by: one.consultation.closes,
    open: true,
  }));

/** Forms that came back with what is missing, and those that are begun and were never sent. */
function formsReturned(viewer: Viewer, now: Instant): WorkItem[] {
  return listForms(viewer, now)
    .filter(({ submission }) => submission === null || submission.state === 'returned')
    .map(({ id, draft, submission }) => ({
      key: `form ${id}`,
      what: submission ? 'Put the form right and send it again' : 'Finish the form and send it',
      about: draft.fields.title || 'A proposal without a title yet',
      href: `/raise/${id}`,
      why: submission
        ? 'The Code Administrator returned it and says what is missing.'
        : 'It is begun and has not been sent; nobody else can see it.',
      by: null,
      open: false,
    }));
}

/** Forms that wait for the Code Administrator's comments within five Working Days. */
function formsToRead(viewer: Viewer, now: Instant): WorkItem[] {
  return listWaiting(viewer, now)
    .filter(({ held }) => held.state === 'submitted')
    .map(({ id, held }) => ({
      key: `submission ${id}`,
      what: 'Accept the form, or return it with what is missing',
      about: held.fields.title || 'A form without a title',
      href: `/admin/submissions/${id}`,
      why: 'The Code Administrator comments within five Working Days of its submission.',
      by: held.commentsBy,
      open: false,
    }));
}

/** What the Helpdesk received and nobody has dealt with, for the Code Administrator's people. */
/** Messages of the outbox that go no further by themselves, those of each kind as one. */
function notArrived(viewer: Viewer, now: Instant): WorkItem[] {
  if (!isCodeAdministrator(viewer, now)) return [];
  const mail = listVault(database(), 'mail').filter(({ value }) => value.book === viewer.book);
  return (['unsure', 'failed'] as const).flatMap((state) => {
    const [first, ...more] = mail.filter(({ value }) => value.state === state);
    if (!first) return [];
    const sure = state === 'failed';
    return {
      key: `outbox ${state}`,
      what: sure ? 'Look at messages that were not sent' : 'Find out whether messages arrived',
      about: more.length > 0 ? `${more.length + 1} messages` : first.value.subject,
      href: `/admin/outbox?state=${state}`,
      why: sure
        ? 'The mail server did not take them, and they are not tried again by themselves.'
        : 'Nobody can know from here, so they are not sent a second time by themselves.',
      by: null,
      since: londonDay(first.value.queued),
      open: false,
    };
  });
}

function messages(viewer: Viewer, now: Instant): WorkItem[] {
  if (!isCodeAdministrator(viewer, now)) return [];
  return listVault(database(), 'inbox')
    .filter(({ value }) => value.book === viewer.book && value.dealt === null)
    .map(({ key, value }) => ({
      key: `message ${key}`,
      what: 'Record the act that a message takes, or answer it',
      about: `From ${value.from}`,
      href: `/admin/inbox/${key}`,
      why: 'It was received and nobody has dealt with it; its moment of receipt counts.',
      by: null,
      open: false,
    }));
}
