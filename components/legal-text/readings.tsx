import type { Clause, LegalText } from '#lib/process/document.ts';
import { DataTable } from '../data-table.tsx';
import { before, byPart, changes, type Reading, standsIn, textOf, withNeighbours } from './clauses.ts';
import { Marked } from './marked.tsx';

const UNKNOWN = 'How it read before cannot be told from our copy.';

/** The text clause by clause; changes only leaves out what lies between, and says how much. */
export function Clauses({ text, reading }: { text: LegalText; reading: Exclude<Reading, 'side-by-side'> }) {
  return byPart(text.clauses).map(({ part, clauses }) => (
    <section className="legal-part" key={`${part}-${clauses[0]?.id}`}>
      <h2>{part}</h2>
      {(reading === 'changes' ? withNeighbours(clauses) : clauses.map((clause) => ({ clause }))).map((stretch) =>
        'clause' in stretch ? (
          <OneClause key={stretch.clause.id} clause={stretch.clause} reading={reading} />
        ) : (
          <p className="skipped" key={`after-${stretch.after}`}>
            {stretch.skipped} {stretch.skipped === 1 ? 'clause' : 'clauses'} without a {text.changesMarked === 'all' ? '' : 'marked '}change
            left out
          </p>
        ),
      )}
    </section>
  ));
}

function OneClause({ clause, reading }: { clause: Clause; reading: Exclude<Reading, 'side-by-side'> }) {
  const clean = reading === 'clean-new' ? textOf(clause, 'new') : reading === 'clean-old' ? (before(clause) ?? UNKNOWN) : null;
  if (!standsIn(clause, reading)) return null;
  return (
    <div className={`clause clause-${clause.kind}`} id={`clause-${clause.id}`}>
      <Ref clause={clause} />
      <p>
        {clean ?? <Marked clause={clause} />}
        {clause.note && <span className="small quiet block">{clause.note}</span>}
      </p>
    </div>
  );
}

const Ref = ({ clause }: { clause: Clause }) => (
  <a className="clause-ref" href={`#clause-${clause.id}`}>
    {clause.ref ?? (clause.kind === 'instruction' ? 'Instruction' : clause.kind.endsWith('definition') ? 'Definition' : '¶')}
  </a>
);

/** As it read before beside as it would read, clause by clause. */
export function SideBySide({ text }: { text: LegalText }) {
  return byPart(text.clauses).map(({ part, clauses }) => (
    <DataTable
      key={`${part}-${clauses[0]?.id}`}
      caption={part}
      columns={['Clause', 'Before', 'As it would read']}
      rows={clauses
        .filter((clause) => clause.kind !== 'instruction')
        .map((clause) => ({
          key: clause.id,
          id: `clause-${clause.id}`,
          cells: [
            <span key="ref">
              <Ref clause={clause} />
              {changes(clause) && <span className="small normal block">changed</span>}
            </span>,
            (before(clause) ?? UNKNOWN) || 'Not there',
            <span key="new">
              {textOf(clause, 'new') || 'Taken out'}
              {clause.note && <span className="small quiet block">{clause.note}</span>}
            </span>,
          ],
        }))}
    />
  ));
}
