import type { Metadata } from 'next';
import { daysLeft } from '#components/days-left.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount, formatDaysLeft, formatWeekday } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { mostLive } from '#db/queries/live.ts';
import { readCalendar } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Day } from '#lib/process/day.ts';
import { type WorkItem, workLeftOut, workOf } from '#lib/services/work.ts';
import { signedIn } from '#lib/session.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'What waits on you', robots: { index: false } };

/** What waits on the person who is signed in, their seats and their organisation: by deadline, each with why and a link to do it. */
export default async function WorkPage() {
  const viewer = await signedIn('/work');
  const calendar = readCalendar(viewer.book);
  const items = workOf(viewer, now());
  const leftOut = workLeftOut(viewer, now());
  const waiting = items.filter(({ open }) => !open);
  const open = items.filter((item) => item.open);
  return (
    <>
      <PageHeader
        title="What waits on you"
        lead="On you, on your seats and on your organisation, the soonest deadline first, each with why. A window that your organisation may use, and need not, stands apart. What others have to do is not here."
      />
      {leftOut > 0 && (
        <p className="banner">
          This list looks through the {mostLive} live proposals whose dates come first; {formatCount(leftOut, 'other')} may wait on you too.{' '}
          <a href="/modifications">All live proposals</a>
        </p>
      )}
      {items.length === 0 && (
        <EmptyState title="Nothing waits on you today.">
          <p>
            When something does, it stands here with its deadline. <a href="/raise">Raise a proposal</a> or read{' '}
            <a href={viewer.book === 'practice' ? '/practice' : '/modifications'}>where proposals stand</a>.
          </p>
        </EmptyState>
      )}
      {byDay(waiting).map(([day, list]) => (
        <Section
          key={day ?? 'undated'}
          id={day ? `by-${day}` : 'undated'}
          title={day ? <Until day={day} calendar={calendar} /> : 'Without a date'}
        >
          <Items items={list} />
        </Section>
      ))}
      {open.length > 0 && (
        <Section id="open" title="Open to your organisation">
          <p className="prose">Nobody has to. Each closes at the end of its day, or at the hour that stands beside it.</p>
          {byDay(open).map(([day, list]) => (
            <div key={day ?? 'undated'}>
              {day && (
                <h3>
                  <Until day={day} calendar={calendar} words="Until" />
                </h3>
              )}
              <Items items={list} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function byDay(items: readonly WorkItem[]): [Day | null, WorkItem[]][] {
  const days = new Map<Day | null, WorkItem[]>();
  for (const item of items) days.set(item.by, [...(days.get(item.by) ?? []), item]);
  return [...days];
}

function Until({ day, calendar, words = 'By the end of' }: { day: Day; calendar: Calendar; words?: string }) {
  const left = daysLeft(today(), day, calendar);
  return (
    <>
      {words} <time dateTime={day}>{formatWeekday(day)}</time>
      {left === null ? ' – it has passed' : `, ${formatDaysLeft(left)}`}
    </>
  );
}

function Items({ items }: { items: readonly WorkItem[] }) {
  return (
    <ul className="work-items">
      {items.map(({ key, what, about, href, why }) => (
        <li key={key}>
          <a href={href}>{what}</a>
          <span className="block">{about}</span>
          <span className="small quiet block">{why}</span>
        </li>
      ))}
    </ul>
  );
}
