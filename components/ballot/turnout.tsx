import type { ReactNode } from 'react';
import type { Ballot, Elector } from '#lib/process/ballot/ballot.ts';
import { currentVote, type SeatVotes } from '#lib/process/ballot/vote.ts';
import { seatCategoryNames } from '#lib/process/proposal/ballot.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { DataTable } from '../data-table.tsx';
import { formatSecond } from '../format.ts';
import { withoutVoteWords } from './words.ts';

type NameOf = (id: string | null) => string | null;
type Held = { seat: string; votes: SeatVotes | null };

/** The electorate as it is or would be frozen: each seat with its member, alternate and category, and why it has no vote where it has none. */
export function ElectorateTable({ electorate, nameOf }: { electorate: readonly Elector[]; nameOf: NameOf }) {
  return (
    <div className="stacked of-electorate">
      <DataTable
        caption="Who votes"
        hideCaption
        columns={['Seat', 'Member', 'Alternate', 'Vote']}
        rows={electorate.map((elector) => ({
          key: elector.seat,
          cells: [
            <SeatCell key="s" elector={elector} />,
            nameOf(elector.person) ?? 'Nobody',
            nameOf(elector.alternate) ?? 'None',
            elector.noVote ? withoutVoteWords[elector.noVote] : 'Votes',
          ],
        }))}
      />
    </div>
  );
}

/** Who has voted and when, never how. `act`: what can be done about a seat. */
export function TurnoutTable({
  ballot,
  held,
  nameOf,
  act,
}: {
  ballot: Ballot;
  held: readonly Held[];
  nameOf: NameOf;
  act?: (elector: Elector) => ReactNode;
}) {
  return (
    <div className="stacked">
      <DataTable
        caption="Who has voted"
        hideCaption
        columns={['Seat', 'Member and alternate', 'Voted', ...(act ? ['Given in the room'] : [])]}
        rows={ballot.electorate.map((elector) => ({
          key: elector.seat,
          cells: [
            <SeatCell key="s" elector={elector} />,
            <>
              {nameOf(elector.person) ?? 'Nobody'}
              {elector.alternate && <span className="small quiet block">Alternate: {nameOf(elector.alternate)}</span>}
            </>,
            votedWords(elector, held.find(({ seat }) => seat === elector.seat)?.votes ?? null, { nameOf, over: ballot.closed !== null }),
            ...(act ? [act(elector)] : []),
          ],
        }))}
      />
    </div>
  );
}

function votedWords(elector: Elector, votes: SeatVotes | null, { nameOf, over }: { nameOf: NameOf; over: boolean }): string {
  if (elector.noVote) return withoutVoteWords[elector.noVote];
  if (!votes) return over ? 'Did not vote' : 'Not voted yet';
  const { at, by, instead, recordedBy } = currentVote(votes);
  const who = instead ? ` by ${nameOf(by)}, instead` : '';
  return `Voted at ${formatSecond(at)}${who}${recordedBy ? `, recorded by ${nameOf(recordedBy)}` : ''}`;
}

function SeatCell({ elector: { name, category } }: { elector: Elector }) {
  const names: Record<string, string> = { ...partyCategoryNames, ...seatCategoryNames };
  return (
    <>
      {name}
      {category && <span className="small quiet normal block">{names[category]}</span>}
    </>
  );
}
