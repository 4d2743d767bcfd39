import type { Metadata } from 'next';
import { DayText } from '#components/deadline.tsx';
import { formatCount } from '#components/format.ts';
import { eventWords, formal } from '#components/lifecycle/event-words.ts';
import { Dated, OpenNow } from '#components/open-now.tsx';
import { Section } from '#components/page-header.tsx';
import { readDirectoryPage } from '#db/queries/directory.ts';
import { type Home, readHome } from '#db/queries/home.ts';
import { readCalendar } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { type Day, lastDayOf } from '#lib/process/day.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: { absolute: 'SEC Modification Register' }, alternates: { canonical: '/' } };

const lastPart = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The front page: search, what is open now with its deadline, and what changed last. */
export default function HomePage() {
  const day = today();
  const { counts, openConsultations, windows, meetings, latest, papers } = readHome(now());
  return (
    <>
      <header className="front">
        <h1>Every proposal to change the Smart Energy Code: where it stands, what happens next, and until when you can act.</h1>
        <search>
          <form action="/modifications" className="find">
            <label htmlFor="find">Find a modification</label>
            <div>
              <input id="find" name="q" type="search" aria-describedby="find-hint" />
              <button type="submit" className="button">
                Search
              </button>
            </div>
            <p id="find-hint" className="small quiet">
              A number however you spell it (MP147, DP147, 147), a title, a word, a company, a clause.
            </p>
          </form>
        </search>
        <p className="num">
          <a href="/modifications">{formatCount(counts.open, 'open modification')}</a>
          <a href="/modifications?status=closed">{counts.closed.toLocaleString('en-GB')} closed</a>
          {counts['not-recorded'] > 0 && (
            <a href="/modifications?status=not-recorded">{counts['not-recorded'].toLocaleString('en-GB')} of no recorded stage</a>
          )}
        </p>
      </header>
      <div className="front-columns">
        <div>
          <Section id="open" title="Open now">
            <WhatIsOpen today={day} consultations={openConsultations} windows={windows} />
          </Section>
          <Section id="latest" title="Latest in the record">
            <WhereItEnds papers={papers} />
            <Latest latest={latest} />
            <p>
              <a href="/changes">Everything that changed between two days</a>
            </p>
          </Section>
        </div>
        <div>
          <Section id="meetings" title="Next meetings">
            {meetings.length === 0 ? (
              <p className="quiet">
                No coming meeting is recorded. <a href="/meetings">Earlier meetings</a>
              </p>
            ) : (
              <ul className="dates">
                {meetings.map(({ meeting, body }) => (
                  <Dated key={meeting.id} day={meeting.day}>
                    <a href={`/meetings/${lastPart(meeting.id)}`}>
                      {body}
                      {meeting.number && ` ${meeting.number}`}
                    </a>
                  </Dated>
                ))}
              </ul>
            )}
          </Section>
          <Section id="new-here" title="New here?">
            <div className="prose">
              <p>
                The Smart Energy Code is the contract between the companies that run and use Great Britain’s smart metering system. Anyone
                may read this register; many may propose a change, and anyone may answer a consultation. <a href="/guide">The guide</a>{' '}
                tells how a change is made, <a href="/process">the process</a> shows every step and rule, and{' '}
                <a href="/practice">the practice example</a>, made up from end to end, shows what a complete record looks like.
              </p>
              <p>
                <a href="/data/metrics">The register in figures</a>: days in each stage, turnout, what was sent back, withdrawn and adopted.
              </p>
            </div>
          </Section>
        </div>
      </div>
    </>
  );
}

function WhatIsOpen({ today, consultations, windows }: { today: Day; consultations: Home['openConsultations']; windows: Home['windows'] }) {
  const items = [
    ...consultations.map(({ consultation: { id, title, closes, closesAt }, proposal }) => ({
      ...{ key: id, href: `/consultations/${lastPart(id)}`, name: title, day: closes, hour: closesAt },
      after: proposal ? ` on ${named(proposal)}` : '',
    })),
    ...windows.map(({ what, day, hour, proposal }) => ({
      ...{
        key: `${proposal.stream} ${what}`,
        before: `${what}: `,
        href: `/modifications/${proposal.slug}`,
        name: named(proposal),
        day,
        hour,
      },
    })),
  ];
  if (items.length === 0)
    return (
      <p className="quiet">
        No consultation and no window for adoption or appeal is open today, <DayText day={today} />.{' '}
        <a href="/consultations">Earlier consultations</a>
      </p>
    );
  return <OpenNow items={items} today={today} calendar={readCalendar('register')} />;
}

const named = ({ reference, title }: { reference: string; title: string | null }): string => `${reference} ${title ?? ''}`.trim();

/** How far the record of the papers reaches: a reader of today must not take its end for silence. */
function WhereItEnds({ papers }: { papers: Home['papers'] }) {
  const last = papers.find((paper) => paper.date !== null)?.date;
  if (!last) return null;
  return (
    <p className="prose">
      What is recorded comes from <a href="/sources">{formatCount(papers.length, 'public paper')}</a>, the last of <DayText day={last} />.
      What followed is not in them, and is not guessed here.
    </p>
  );
}

/** The latest formal acts of the proposals that changed last: what happened, when, to which. */
const latestActs = (latest: Home['latest']) =>
  latest
    .flatMap(({ proposal, events }) => events.filter(formal).map((event) => ({ event, day: lastDayOf(event.effective), proposal })))
    .filter(({ day }) => day < '9999')
    .sort((a, b) => b.day.localeCompare(a.day) || b.event.position - a.event.position)
    .slice(0, 8);

function Latest({ latest }: { latest: Home['latest'] }) {
  const { names } = readDirectoryPage('register');
  const acts = latestActs(latest);
  if (acts.length === 0) return <p className="quiet">Nothing has been recorded yet.</p>;
  return (
    <ul className="dates">
      {acts.map(({ event, day, proposal }) => (
        <Dated key={`${proposal.stream} ${event.position}`} day={day}>
          <a href={`/modifications/${proposal.slug}#entry-${event.position}`}>{named(proposal)}</a>
          <span className="block">
            {eventWords(event, { of: (id) => names.of(id) ?? 'not recorded', hrefOf: () => null }, proposal.regime)}
          </span>
        </Dated>
      ))}
    </ul>
  );
}
