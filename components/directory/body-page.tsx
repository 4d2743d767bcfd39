import type { ReactNode } from 'react';
import type { Day } from '#lib/process/day.ts';
import type { Body, Seat } from '#lib/process/directory/directory.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { PracticeBanner } from '../banner.tsx';
import { EmptyState } from '../empty-state.tsx';
import { formatCount, formatDay } from '../format.ts';
import { PageHeader, Section } from '../page-header.tsx';
import { BodyChanges } from './body-changes.tsx';
import { type SeatOn, SeatTable } from './seat-table.tsx';
import { type Asked, BodyVotes, type Paged } from './votes-over-time.tsx';

export type BodyView = {
  body: Body;
  names: Names;
  seats: SeatOn[];
  /** Every seat of it that is on record, on that day or another. */
  every: Seat[];
  on: Day;
  today: Day;
  /** The address of the page, without what is asked for. */
  base: string;
  book: 'register' | 'practice';
  /** What it voted on. */
  results: Paged<Asked & { turnout: string }>;
};

/** The seats of a body on a day: who holds each, for whom it speaks, whether it votes, its term and its alternate. `nobody`: what is said where no seat is recorded. */
export function BodyPage({ view, what, nobody }: { view: BodyView; what: string; nobody: ReactNode }) {
  const { body, seats, on, today, book } = view;
  const filled = seats.filter(({ holder }) => holder !== null).length;
  const voting = seats.filter(({ seat }) => seat.voting).length;
  return (
    <>
      <PageHeader title={`${body.name}: seats and members`} lead={what} />
      {book === 'practice' && <PracticeBanner />}
      {view.every.length === 0 && nobody}
      {view.every.length > 0 && seats.length === 0 && (
        <>
          <AsOn view={view} />
          <EmptyState title={`No seat of the ${body.name} was on record on ${formatDay(on)}.`} />
        </>
      )}
      {seats.length > 0 && (
        <>
          <AsOn view={view} />
          <p className="prose">
            {on === today ? 'Today' : `On ${formatDay(on)}`}: {formatCount(seats.length, 'seat')}, {voting} with a vote; {filled} held and{' '}
            {seats.length - filled} empty.
          </p>
          <SeatTable view={view} />
          <BodyChanges seats={view.every} names={view.names} base={view.base} today={today} />
        </>
      )}
      <Section id="votes" title="Votes">
        <BodyVotes name={body.name} results={view.results} href={view.base} />
      </Section>
    </>
  );
}

/** The day that is shown, and the way to another. */
function AsOn({ view: { on, today, base } }: { view: BodyView }) {
  return (
    <form className="field-row as-on" action={base}>
      <div className="field">
        <label className="field-label" htmlFor="on">
          Seats and members on
        </label>
        <input className="input-short" id="on" name="on" type="date" defaultValue={on} />
      </div>
      <button className="button button-quiet" type="submit">
        Show that day
      </button>
      {on !== today && <a href={base}>Show today</a>}
    </form>
  );
}
