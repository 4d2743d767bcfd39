import type { Carried } from '#lib/process/release/carried.ts';
import { DataTable } from '../data-table.tsx';
import { formatDay } from '../format.ts';
import { type Linked, ProposalWithStage } from '../proposal-link.tsx';

type CarriedProposal = { link: Linked & { stream: string; reference: string }; carried: Carried };

const states = {
  implemented: 'Brought in',
  pending: 'To be brought in',
  waits: 'Waits: an appeal or a referral is open',
  appealable: 'Approved, and can still be appealed against',
} as const;

/** What comes into the code: which proposal, in which version or on which day, and what stands in its way. */
export function CarriedList({ caption, carried }: { caption: string; carried: readonly CarriedProposal[] }) {
  return (
    <div className="stacked">
      <DataTable
        caption={caption}
        columns={['Proposal', 'Standing', 'Date', 'SEC version']}
        rows={carried.map(({ link, carried: { state, date, secVersion } }) => ({
          key: link.stream,
          cells: [<ProposalWithStage key="p" proposal={link} />, states[state], formatDay(date), secVersion ?? 'Not yet'],
        }))}
      />
    </div>
  );
}

/** How the clauses of a part read by what came in, or are to read, with the redline of each. */
export function ClausesBroughtIn({ clauses }: { clauses: readonly ClauseBroughtIn[] }) {
  return clauses.map(({ link, carried, ref, text, redline }) => (
    <div key={`${link.stream} ${ref}`} className="apart">
      <h3>{ref ?? 'The part as a whole'}</h3>
      <p className="prose">{text || 'Deleted'}</p>
      <p className="small quiet">
        {carried.state === 'implemented'
          ? `SEC version ${carried.secVersion}, ${formatDay(carried.date)}`
          : `${states[carried.state]}, ${formatDay(carried.date)}`}
        : <a href={redline}>the changes of {link.reference} marked</a>
      </p>
    </div>
  ));
}

export type ClauseBroughtIn = Pick<CarriedProposal, 'link' | 'carried'> & { ref: string | null; text: string; redline: string };
