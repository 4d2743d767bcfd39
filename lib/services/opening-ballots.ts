import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { read, versionOf } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readSettings, readSettingsFor } from '#db/queries/settings.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Ballot } from '#lib/process/ballot/ballot.ts';
import { type Opening, openOnMotion, openOnReport } from '#lib/process/ballot/open.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import { fold } from '#lib/process/fold.ts';
import type { Meeting } from '#lib/process/meeting/meeting.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { stageLabel } from '#lib/process/proposal/reading.ts';
import { type Refusal, refuse } from '#lib/process/refusal.ts';
import { ballotEntry, ballotsOn, matterOf } from './ballots.ts';
import { capacities, type Viewer } from './viewer.ts';

export type Opened = { ok: true; id: string } | Refusal | { ok: false; missing: true };
type Decided = { ok: true; ballot: Ballot } | Refusal;

/** What opening the Change Board's ballot on a proposal would give: the ballot with its electorate, or why it is not possible now. */
export function foreseeReportBallot(
  viewer: Viewer,
  { proposal: stream, meeting }: { proposal: string; meeting: string | null },
  now: Instant,
): Decided | { ok: false; missing: true } {
  const recorded = fold<Proposal>(read(database(), viewer.book, stream), evolve);
  if (!recorded) return { ok: false, missing: true };
  const { proposal } = upToDate(recorded, now);
  const settings = readSettingsFor(viewer.book, proposal, londonDay(now));
  const about = matterOf({ proposal: stream });
  return (
    notForYou(viewer, now) ??
    openOnReport(proposal, {
      ...opening(viewer, about, now),
      settings,
      label: stageLabel(proposal, settings, londonDay(now)),
      meeting: meeting ? readSubject<Meeting>(meeting, viewer.book) : null,
    })
  );
}

/** Opens it: the electorate is frozen as it is then. Two who press at once open one. */
export async function openReportBallot(viewer: Viewer, asked: { proposal: string; meeting: string | null }, now: Instant): Promise<Opened> {
  const stream = asked.proposal;
  return opened(viewer, stream, () => foreseeReportBallot(viewer, asked, now), now);
}

type MotionAsked = { meeting: string; item: number; motion: NonNullable<Ballot['motion']> };

export function foreseeMotionBallot(
  viewer: Viewer,
  { meeting: id, item, motion }: MotionAsked,
  now: Instant,
): Decided | { ok: false; missing: true } {
  const meeting = readSubject<Meeting>(id, viewer.book);
  if (!meeting) return { ok: false, missing: true };
  return notForYou(viewer, now) ?? openOnMotion({ meeting, item, motion }, opening(viewer, matterOf({ meeting: id, item }), now));
}

export async function openMotionBallot(viewer: Viewer, asked: MotionAsked, now: Instant): Promise<Opened> {
  return opened(viewer, asked.meeting, () => foreseeMotionBallot(viewer, asked, now), now);
}

function opening(viewer: Viewer, matter: string, now: Instant): Opening {
  const before = ballotsOn(viewer.book, matter);
  return {
    directory: readDirectory(database(), viewer.book),
    settings: readSettings(viewer.book, londonDay(now)),
    by: viewer.person,
    now,
    last: before.at(-1)?.ballot ?? null,
    id: `${matter}-${before.length + 1}`,
  };
}

async function opened(
  viewer: Viewer,
  stream: string,
  foresee: () => Decided | { ok: false; missing: true },
  now: Instant,
): Promise<Opened> {
  const { book } = viewer;
  for (;;) {
    const version = versionOf(database(), book, stream);
    const decided = foresee();
    if (!decided.ok) return decided;
    const { ballot } = decided;
    const done = await commit(
      database(),
      {
        book,
        expect: [{ stream, version }],
        expectVault: [{ kind: 'ballot', key: `${book} ${ballot.id}`, version: 0 }],
        events: [],
        vault: [ballotEntry(book, ballot)],
      },
      now,
    );
    if (done.ok) return { ok: true, id: ballot.id };
  }
}

/** The Code Administrator opens, closes and publishes ballots on the Chair's word (RIGHT-17). */
export function notForYou(viewer: Viewer, now: Instant): Refusal | null {
  const own = capacities(viewer, londonDay(now))[0];
  return own?.kinds.includes('code-administrator')
    ? null
    : refuse('CB-1', 'The Code Administrator opens and closes a ballot, on the Chair’s word.');
}
