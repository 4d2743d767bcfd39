import type { MotionVote } from '#lib/process/ballot/published.ts';
import type { Names } from '#lib/process/directory/names.ts';
import type { DecidedMotion } from '#lib/process/meeting/meeting.ts';
import { DataTable } from '../data-table.tsx';
import { formatDay } from '../format.ts';
import { Prose } from '../prose.tsx';

/** The motions under an item that were voted on and published: the text with its verb, the outcome with its arithmetic, and each vote with name and reason (PN-7). */
export function Motions({ motions, names }: { motions: readonly DecidedMotion[]; names: Names }) {
  return motions.map(({ entry, verb, text, says, votes, on, unanimous, quorum }) => (
    <section key={entry} id={`motion-${entry}`} className="motion" aria-label={`Motion: ${text}`}>
      <p>
        <strong>{verb}:</strong> {text}
        {unanimous && ' (unanimously)'}
      </p>
      <p className="strong">{says}</p>
      <p className="small quiet">
        Voted on {formatDay(on)}; {quorum} {quorum === 1 ? 'was' : 'were'} needed.
      </p>
      <div className="stacked">
        <DataTable
          caption={`Votes on the motion: ${text}`}
          hideCaption
          columns={['Seat', 'Member', 'Vote', 'Reason']}
          rows={votes.map((vote) => ({
            key: vote.seat,
            id: `motion-${entry}-${vote.seat.slice('seat/'.length)}`,
            cells: [vote.name, whoVoted(vote, names), words[vote.choice], <Said key="r" vote={vote} names={names} />],
          }))}
        />
      </div>
    </section>
  ));
}

const words = { approve: 'For', reject: 'Against', abstain: 'Abstained' } as const;

/** The member, or the alternate in the member's place, both named. */
function whoVoted({ person, alternate }: MotionVote, names: Names): string {
  const member = names.of(person) ?? 'Name not recorded';
  return alternate ? `${names.of(alternate) ?? 'Name not recorded'} in place of ${member}` : member;
}

function Said({ vote: { reason, interest, recused, recordedBy }, names }: { vote: MotionVote; names: Names }) {
  return (
    <>
      {reason ? <Prose text={reason} /> : 'None given'}
      {interest && <span className="small block">Interest: {interest}</span>}
      {recused && <span className="small block">Recused.</span>}
      {recordedBy && <span className="small quiet block">Given in the room; recorded by {names.of(recordedBy)}.</span>}
    </>
  );
}
