import { heldResponse, heldResponseDraft } from '#db/queries/responses.ts';
import { runningIn } from '#db/queries/running-consultations.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { awaitsResponse, hourInWords } from '#lib/process/consultation/may-respond.ts';
import { responseKey } from '#lib/process/consultation/respondent.ts';
import { isOpen } from '#lib/process/consultation/status.ts';
import type { Instant } from '#lib/process/day.ts';
import { consultationHref } from './consultation-href.ts';
import { type Voice, voiceOfViewer } from './responding.ts';
import type { Viewer } from './viewer.ts';

/** An open consultation that an organisation may answer and has not. `begun`: its people have a draft of a response. */
export type ToAnswer = { consultation: Consultation; name: string; href: string; begun: boolean };

/** The open consultations that wait on the organisation of somebody, which has not answered or has withdrawn its answer; none for somebody without one. */
export function consultationsToAnswer(viewer: Viewer, now: Instant): ToAnswer[] {
  const voice = voiceOfViewer(viewer, now);
  if (!voice?.respondent.organisation) return [];
  return runningIn(viewer.book, londonDay(now))
    .filter((consultation) => isOpen(consultation, now) && awaitsResponse(consultation, { kinds: voice.kinds, received: now }))
    .flatMap((consultation) => unanswered(viewer, voice, consultation) ?? []);
}

function unanswered({ book }: Viewer, { respondent, name }: Voice, consultation: Consultation): ToAnswer | null {
  const key = responseKey(book, consultation.id, respondent);
  const given = heldResponse(key)?.value;
  if (given && !given.withdrawn) return null;
  return { consultation, name, href: `${consultationHref(book, consultation.id)}/respond`, begun: heldResponseDraft(key) !== null };
}

/** Why it stands on somebody's list, with the hour at which it closes. */
export const whyToAnswer = ({ consultation: { closesAt }, name, begun }: ToAnswer): string =>
  `${name} may respond and ${begun ? 'has a draft that is not submitted' : 'has not'}. It closes at ${hourInWords(closesAt)}.`;
