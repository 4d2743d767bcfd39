import { secAddress } from '#lib/process/sec-part.ts';
import { DataTable } from '../data-table.tsx';
import { type Linked, ProposalLink } from '../proposal-link.tsx';
import { StageTag } from '../tag.tsx';

type Row = { proposal: Linked & { stream: string }; clauses: readonly string[] };

/** The proposals that touch a part of the code, each with the clauses that it names there. */
export function PartProposals({ part, caption, proposals }: { part: string; caption: string; proposals: readonly Row[] }) {
  return (
    <DataTable
      caption={caption}
      columns={['Proposal', 'Stage', 'Clauses named']}
      rows={proposals.map(({ proposal, clauses }) => ({
        key: proposal.stream,
        cells: [
          <ProposalLink key="p" proposal={proposal} />,
          <StageTag key="s" stage={proposal.stage} label={proposal.stageLabel ?? 'Not recorded in the sources'} />,
          <ClauseLinks key="c" part={part} clauses={clauses} />,
        ],
      }))}
    />
  );
}

/** Clauses of one part, each a link to its own page; where a proposal names none it touches the part as a whole. */
export function ClauseLinks({ part, clauses }: { part: string; clauses: readonly string[] }) {
  if (clauses.length === 0) return 'None named: the part as a whole';
  return (
    <ul className="inline-list">
      {clauses.map((clause) => (
        <li key={clause}>
          <a href={secAddress({ part, clause })}>{clause}</a>
        </li>
      ))}
    </ul>
  );
}
