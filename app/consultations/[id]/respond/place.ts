import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import type { Shelf } from '#app/modifications/[slug]/read-view.ts';
import { cookieTerms } from '#lib/auth/cookie.ts';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Instant } from '#lib/process/day.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { type Parked, unpark } from '#lib/services/park.ts';
import {
  consultationIn,
  fingerprintOfAddress,
  type OpenResponse,
  openResponse,
  type Voice,
  voiceOfStakeholder,
  voiceOfViewer,
} from '#lib/services/responding.ts';
import { currentViewer } from '#lib/session.ts';

export type RespondProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ attempt?: string }>;
  shelf?: Shelf;
};

/** Where a response is written: which consultation, at which address, by whom. `voice` null: nobody who could be told apart. */
export type Place = {
  shelf: Shelf;
  id: string;
  base: string;
  consultation: Consultation;
  voice: Voice | null;
  /** Signed in with an account of the other book, which has no voice here. */
  elsewhere: boolean;
  /** Under whose name what was typed is parked. */
  owner: string | null;
  now: Instant;
};

/** Reads it from the address and from whoever asks; null where there is no such consultation. */
export async function placeOf(id: string, shelf: Shelf): Promise<Place | null> {
  const consultation = consultationIn(shelf.book, id);
  if (!consultation) return null;
  const moment = now();
  const viewer = await currentViewer();
  const own = viewer && viewer.book === shelf.book ? voiceOfViewer(viewer, moment) : null;
  const voice = own ?? voiceOfStakeholder((await cookies()).get(linkCookie)?.value, shelf.book, consultation.id);
  const stakeholder = voice?.email && !own ? `stakeholder/${fingerprintOfAddress(voice.email)}` : null;
  return {
    ...{ shelf, id, consultation, voice, now: moment },
    base: `${consultationHref(shelf.book, consultation.id)}/respond`,
    elsewhere: viewer !== null && viewer.book !== shelf.book,
    owner: own ? (viewer?.login ?? null) : stakeholder,
  };
}

/** The same for a page, which is not there where there is no such consultation. */
export const readPlace = async ({ params }: Pick<RespondProps, 'params'>, shelf: Shelf): Promise<Place> =>
  (await placeOf((await params).id, shelf)) ?? notFound();

/** The response of whoever asks, as it stands at each call. */
export function reading({ shelf, id, voice }: Place): () => OpenResponse {
  return () => {
    const open = voice && openResponse(shelf.book, id, voice);
    if (!open) throw new Error(`There is no consultation ${id}, or nobody who answers it`);
    return open;
  };
}

/** What was typed before, where the address has the number of an attempt. */
export const attempted = ({ owner, now: at }: Place, path: string, attempt: string | undefined): Parked | null =>
  unpark(attempt, owner, path, at);

/** Holds the key of the link by which somebody without an account has come. "session" in its name: no page that is asked for with it is kept for others. */
export const linkCookie = 'respondent-session';
export const linkCookieTerms = () => ({ ...cookieTerms(), maxAge: 60 * 60 * 24 * 60 });
