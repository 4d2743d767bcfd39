import type { Day } from '#lib/process/day.ts';
import { alternateOn, closedOn, holderOn, type Seat, suspensionOn } from '#lib/process/directory/directory.ts';
import { seatCategoryName } from '#lib/process/directory/fits.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { PracticeBanner } from '../banner.tsx';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { formatDay } from '../format.ts';
import { PageHeader, Section } from '../page-header.tsx';
import { SummaryList } from '../summary-list.tsx';
import { SeatHistory } from './seat-history.tsx';
import { seatHref } from './seat-href.ts';
import { spokenSpan } from './spoken-span.ts';
import { type Cast, type Paged, SeatVotes } from './votes-over-time.tsx';

type Props = {
  seat: Seat;
  body: string;
  names: Names;
  today: Day;
  base: string;
  book: 'register' | 'practice';
  votes: Paged<Cast>;
};

/** One seat: what it is, who holds it, everybody who has held it, and what it voted and why. */
export function SeatPage({ seat, body, names, today, base, book, votes }: Props) {
  const holder = holderOn(seat, today);
  const alternate = alternateOn(seat, today);
  const suspended = suspensionOn(seat, today);
  const closed = closedOn(seat, today);
  return (
    <>
      <Breadcrumbs trail={[[base, `${body}: seats and members`]]} />
      <PageHeader over={body} title={seat.name} />
      {book === 'practice' && <PracticeBanner />}
      <SummaryList
        rows={[
          ['Speaks for', seatCategoryName(seat.category) ?? 'Nobody in particular'],
          [
            'Vote',
            suspended
              ? `None while it is suspended, ${spokenSpan(suspended.from, suspended.to)}: ${suspended.reason}`
              : seat.voting
                ? 'Votes'
                : 'Does not vote',
          ],
          ['Chair', seat.chair ? 'Whoever holds it is the Chair' : null],
          ['Closed', closed && `Since ${formatDay(closed.from)}. ${closed.reason}`],
          ['Held by', holder ? (names.of(holder.person) ?? 'Name erased') : 'Nobody: the seat is empty'],
          ['Organisation', holder?.organisation ? names.of(holder.organisation) : null],
          ['Since', holder && formatDay(holder.from)],
          ['Term', holder?.until ? `To the end of ${formatDay(holder.until)}` : null],
          ['Alternate', alternate ? (names.of(alternate) ?? 'Name erased') : holder ? 'None' : null],
          ['On record since', formatDay(seat.since)],
        ]}
      />
      <Section id="history" title="Who has held it">
        {seat.tenures.length === 0 && <p>Nobody has been appointed to this seat.</p>}
        <SeatHistory seat={seat} names={names} />
      </Section>
      <Section id="votes" title="Votes and reasons">
        <SeatVotes name={seat.name} votes={votes} href={seatHref(base, seat)} />
      </Section>
    </>
  );
}
