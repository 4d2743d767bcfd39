import type { ReactNode } from 'react';
import type { Day } from '#lib/process/day.ts';
import type { Choice, Vote } from '#lib/process/proposal/ballot.ts';
import { DataTable } from '../data-table.tsx';
import { DayText } from '../deadline.tsx';
import { formatCount } from '../format.ts';
import { Objectives } from '../lifecycle/vote-objectives.tsx';
import { Pagination } from '../pagination.tsx';
import { Prose } from '../prose.tsx';
import { Tag } from '../tag.tsx';
import { choiceWords } from '../votes-in-words.ts';

/** A question that was voted on: of which proposal, with the address where the votes stand, and what came of it in words. */
export type Asked = {
  key: string;
  on: Day;
  about: string | null;
  question: string;
  href: string | null;
  outcome: string;
  void: boolean;
};
export type Cast = Pick<Vote, 'reason' | 'objectives' | 'views'> & {
  asked: Asked;
  choice: Choice;
  /** Who voted, by name: the member, or the alternate instead of the member. */
  by: string;
  interest: string | null;
  recused: boolean;
};

/** A page of a list, of so many in all. */
export type Paged<T> = { rows: readonly T[]; all: number; page: number; pages: number };

/** What a seat voted on each question, and why, the latest first. `href`: the page of the seat. */
export function SeatVotes({ name, votes: { rows, all, ...at }, href }: { name: string; votes: Paged<Cast>; href: string }) {
  if (all === 0) return <p>No vote of this seat has been published.</p>;
  return (
    <>
      <Download count={formatCount(all, 'vote')} href={href} />
      <div className="stacked of-cast">
        <DataTable
          caption={`Votes of ${name}, the latest first`}
          hideCaption
          columns={['On what', 'Published', 'Vote', 'Reason', 'What came of it']}
          rows={rows.map((vote) => ({ key: vote.asked.key, cells: castCells(vote) }))}
        />
      </div>
      <Pagination {...at} href={(page) => `${href}?page=${page}#votes`} />
    </>
  );
}

const castCells = ({ asked, choice, by, reason, interest, recused, ...why }: Cast): ReactNode[] => [
  <OnWhat key="what" asked={asked} />,
  <DayText key="on" day={asked.on} />,
  <>
    {choiceWords[choice]}
    <span className="small quiet block">{by}</span>
  </>,
  <div key="reason" className="vote-marks">
    {reason ? <Prose text={reason} /> : <p>None given</p>}
    <Objectives vote={why} />
    {interest && (
      <p className="small">
        Interest declared: {interest}
        {recused && ' Took no part.'}
      </p>
    )}
  </div>,
  asked.outcome,
];

/** The questions that a body voted on with what came of each, the latest first. */
export function BodyVotes({ name, results, href }: { name: string; results: Paged<Asked & { turnout: string }>; href: string }) {
  const { rows, all, ...at } = results;
  if (all === 0) return <p>No vote of the {name} has been published.</p>;
  return (
    <>
      <Download count={`Every vote on ${formatCount(all, 'question')}`} href={href} />
      <div className="stacked of-results">
        <DataTable
          caption={`What the ${name} voted on, the latest first`}
          hideCaption
          columns={['On what', 'Published', 'What came of it', 'Turnout']}
          rows={rows.map((asked) => ({
            key: asked.key,
            cells: [<OnWhat key="what" asked={asked} />, <DayText key="on" day={asked.on} />, asked.outcome, asked.turnout],
          }))}
        />
      </div>
      <Pagination {...at} href={(page) => `${href}?page=${page}#votes`} />
    </>
  );
}

const Download = ({ count, href }: { count: string; href: string }) => (
  <p>
    {count}, with the reasons: <a href={`${href}/votes.csv`}>as a spreadsheet</a>
  </p>
);

function OnWhat({ asked: { about, question, href, void: voided } }: { asked: Asked }) {
  const name = about ?? question;
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}
      {about && <span className="small normal quiet block">{question}</span>}
      {voided && (
        <span className="block">
          <Tag>Void</Tag>
        </span>
      )}
    </>
  );
}
