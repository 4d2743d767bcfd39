import type { Metadata } from 'next';
import { PracticeBanner } from '#components/banner.tsx';
import { DataTable } from '#components/data-table.tsx';
import { DayText } from '#components/deadline.tsx';
import { formatInstant } from '#components/format.ts';
import { meetingHref, meetingName } from '#components/meeting/words.ts';
import { Dated, OpenNow } from '#components/open-now.tsx';
import { PageHeader, Section } from '#components/page-header.tsx';
import { StageTag } from '#components/tag.tsx';
import '#components/lifecycle/lifecycle.css';
import { listPracticeMeetings } from '#db/queries/meetings.ts';
import { type Practice, readPractice } from '#db/queries/practice.ts';
import { listPracticeReleases } from '#db/queries/practice-releases.ts';
import { readCalendar } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { labelOf } from '#lib/process/proposal/stages.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';

export const dynamic = 'force-dynamic';

const lead =
  'A made-up proposal with a complete record, from its first day to the code, and copies of real proposals on which every act can be tried.';
export const metadata: Metadata = {
  title: 'Practice',
  description: lead,
  alternates: { canonical: '/practice' },
  robots: { index: false },
};

/** What practice is, the examples, and the made-up world that they are about. */
export default function PracticePage() {
  const practice = readPractice(now());
  return (
    <div className="parts">
      <PageHeader title="Practice" lead={lead} />
      <PracticeBanner />
      <p className="prose after">
        The papers that the register is made of end before the last votes, so no real proposal in it has a record to the end. The example
        has one. And what people may not do to a real proposal here, they can try on a copy of it. Practice is kept in a book of its own: it
        is in no list, no search, no download and no feed of the register.
      </p>
      <Open open={practice.open} />
      <Copies copies={practice.copies} />
      {practice.raised.length > 0 && (
        <Section id="raised" title="Raised in practice">
          <DataTable
            caption="Proposals that were raised in practice"
            columns={['Proposal', 'Stage']}
            rows={practice.raised.map((proposal) => ({
              key: proposal.id,
              cells: [<Named key="named" proposal={proposal} />, <Stage key="stage" proposal={proposal} />],
            }))}
          />
        </Section>
      )}
      <Meetings />
      <Section id="releases" title="Releases">
        <ul className="dates">
          {listPracticeReleases().map(({ id, name, date }) => (
            <Dated key={id} day={date}>
              <a href={`/practice/releases/${id.slice('release/'.length)}`}>{name} SEC Release</a>
            </Dated>
          ))}
        </ul>
      </Section>
      {practice.examples.map((example) => (
        <Example key={example.proposal.id} example={example} />
      ))}
      <Section id="world" title="Who is who in practice">
        <p>
          Who holds which seat: <a href="/practice/change-board">Change Board</a> and <a href="/practice/panel">Panel</a>, on any day.
        </p>
        <DataTable
          caption="Organisations, all made up"
          columns={['Organisation', 'Party Category']}
          rows={practice.organisations.map(({ id, name, category, text }) => ({
            key: id,
            id: fragmentOf(id),
            cells: [name, category ? partyCategoryNames[category] : (text ?? 'Not a SEC Party')],
          }))}
        />
        <DataTable
          caption="Bodies, each standing for the one of that name"
          columns={['Body', 'What it does', 'Meets']}
          rows={practice.bodies.map(({ id, name, text, meets }) => ({
            key: id,
            id: fragmentOf(id),
            cells: [name, text, meets ?? 'No meetings'],
          }))}
        />
      </Section>
    </div>
  );
}

/** What of practice is open now, as the front page has it for the register. */
function Open({ open: { consultations, windows } }: { open: Practice['open'] }) {
  const items = [
    ...consultations.map(({ consultation: { id, title, closes, closesAt }, on }) => ({
      ...{ key: id, href: consultationHref('practice', id), name: title, day: closes, hour: closesAt },
      after: on ? ` on ${named(on)}` : '',
    })),
    ...windows.map(({ window: { stream, what, day, hour }, on }) => ({
      ...{ key: `${stream} ${what}`, before: `${what}: `, href: `/practice/${on.slug}`, name: named(on), day, hour },
    })),
  ];
  return (
    <Section id="open" title="Open now">
      {items.length === 0 ? (
        <p className="quiet">
          No consultation and no window for adoption or appeal is open in practice today, <DayText day={today()} />.
        </p>
      ) : (
        <OpenNow items={items} today={today()} calendar={readCalendar('practice')} />
      )}
    </Section>
  );
}

/** The copies of real proposals, with whose they are. */
function Copies({ copies }: { copies: Practice['copies'] }) {
  return (
    <Section id="copies" title="Practice copies">
      {copies.length === 0 ? (
        <p className="prose">
          Nobody has made a copy yet. Signed in with a practice account, choose “Practise on a copy” on the page of{' '}
          <a href="/modifications">any proposal</a>.
        </p>
      ) : (
        <DataTable
          caption="Copies of real proposals, the newest first"
          columns={['Copy', 'Stage', 'Made for', 'Made']}
          rows={copies.map(({ proposal, by, at }) => ({
            key: proposal.id,
            cells: [<Named key="named" proposal={proposal} />, <Stage key="stage" proposal={proposal} />, by, formatInstant(at)],
          }))}
        />
      )}
    </Section>
  );
}

/** The meetings of practice, the latest first, each with its agenda and what was voted on at it. */
function Meetings() {
  const meetings = listPracticeMeetings().filter(({ meeting }) => meeting.day !== null);
  return (
    <Section id="meetings" title="Meetings">
      <ul className="dates">
        {meetings.slice(0, 12).map(({ meeting, body }) => (
          <Dated key={meeting.id} day={meeting.day}>
            <a href={meetingHref(meeting.id, 'practice')}>{meetingName(body, meeting)}</a>
          </Dated>
        ))}
      </ul>
    </Section>
  );
}

const Named = ({ proposal }: { proposal: Proposal }) => <a href={`/practice/${proposal.slug}`}>{named(proposal)}</a>;

const named = (proposal: Proposal): string => `${referenceOf(proposal)} ${proposal.title ?? ''}`.trim();

const Stage = ({ proposal }: { proposal: Proposal }) => (
  <StageTag stage={proposal.stage} label={labelOf(proposal.stage, proposal.regime)} />
);

const fragmentOf = (id: string): string => id.replace('/', '-');

/** An example with the ways into it: its parts, how it stood on certain days, and the meetings that dealt with it. */
function Example({ example: { proposal, meetings, names } }: { example: Practice['examples'][number] }) {
  const reference = referenceOf(proposal);
  const base = `/practice/${proposal.slug}`;
  return (
    <Section id={reference.toLowerCase()} title={<a href={base}>{`${reference} ${proposal.title ?? ''}`}</a>}>
      <p>
        <StageTag stage={proposal.stage} label={labelOf(proposal.stage, proposal.regime)} />
      </p>
      {proposal.summary && <p className="prose">{proposal.summary.text}</p>}
      <ul className="points">
        {parts.map(([path, what]) => (
          <li key={path}>
            <a href={base + path}>{what}</a>
          </li>
        ))}
      </ul>
      <DataTable
        caption={`Meetings that dealt with ${reference}`}
        columns={['Meeting', 'Date', 'What came of it']}
        rows={Object.values(meetings)
          .filter(({ items }) => items.some((item) => item.proposal === proposal.id))
          .map((meeting) => ({
            key: meeting.id,
            id: fragmentOf(meeting.id),
            cells: [
              <a key="meeting" href={meetingHref(meeting.id, 'practice')}>
                {meetingName(names.of(meeting.body) ?? meeting.body, meeting)}
              </a>,
              meeting.day && <DayText key="day" day={meeting.day} />,
              meeting.items.map((item) => item.outcome).join(' '),
            ],
          }))}
      />
    </Section>
  );
}

const parts = [
  ['', 'Where it stands: the whole record on one page'],
  ['/votes', 'How each member of the Change Board voted on both solutions, and why'],
  ['/consultations', 'Two consultations with every answer'],
  ['/legal-text', 'The legal text with its insertions and deletions'],
  ['/documents', 'The problem statement and the Modification Report, version by version'],
  ['/history', 'Every act and every fact, with the day, who did it and under which rule'],
  ['?asOf=2024-03-01', 'How it stood on 1 March 2024, as a Draft Proposal'],
  ['?asOf=2024-07-22', 'How it stood on 22 July 2024, while the report was out for consultation'],
  ['?asOf=2024-08-20', 'How it stood on 20 August 2024, while the decision could be appealed'],
] as const;
