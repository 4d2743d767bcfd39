import type { ReactNode } from 'react';
import { ballotName } from '#components/ballot/words.ts';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { PageHeader } from '#components/page-header.tsx';
import type { Place } from './place.ts';

/** What stands around every page of a ballot: the way back, and that practice is made up. `title` null: the page brings its own. */
export function Frame({ place, title, lead, children }: { place: Place; title: string | null; lead?: ReactNode; children: ReactNode }) {
  const { viewer, matter, ballot, base } = place;
  const trail: [string, string][] = [['/work', 'Your work']];
  if (ballot.meeting) trail.push([`/meetings/${ballot.meeting.slice('meeting/'.length)}/vote`, 'The meeting']);
  trail.push([base, `${ballotName(ballot)} on ${matter.called}`]);
  return (
    <>
      <Breadcrumbs trail={trail} />
      {viewer.book === 'practice' && <PracticeBanner title="Practice: this vote is made up." />}
      {title && <PageHeader over={matter.title} title={title} lead={lead} />}
      {children}
    </>
  );
}

/** For somebody who is signed in and has no part in the ballot. */
export function NotForYou({ place }: { place: Place }) {
  return (
    <Frame place={place} title={`Vote on ${place.matter.called}`}>
      <p className="prose">
        Only those who held a seat of the body, or stood in for one who did, when the ballot opened can vote here. Votes and reasons are
        public once the result is published.
      </p>
      {place.matter.href && (
        <p>
          <a href={place.matter.href}>The proposal</a>
        </p>
      )}
    </Frame>
  );
}
