import { type PartyCategory, partyCategories, partyCategoryNames } from '#lib/process/words.ts';
import { formatList } from '../format.ts';
import { InlineProse } from '../prose.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { type CategoryImpact, costsOf, costViews, firstSentence, impactsByCategory, poundsOf, saidOfSeveral } from './impacts.ts';
import { SpeakerName } from './names.tsx';
import { Note, Notes, oneSource } from './note.tsx';
import { statedKey } from './stated-versions.ts';
import { hrefIn, type View } from './view.ts';

const affectedWords = { yes: 'Affected', no: 'Not expected to be affected', possible: 'Possibly affected' } as const;
const NOT_RECORDED = 'Not recorded in the sources';

/** What it means for you: Party Category by impact, cost and duty to act; a category can be picked and stays picked along links. */
export function Affects({ view }: { view: View }) {
  const rows = impactsByCategory(view.proposal);
  const own = rows.flatMap((row) => row.own ?? []);
  const shared = oneSource(view, own);
  const stated = rows.flatMap((row) => [...(row.own ? [row.own] : []), ...row.others]);
  const said = saidOfSeveral(stated);
  const someMustAct = own.some((impact) => impact.mustAct);
  const someCost = rows.some((row) => costsOf(view.proposal, row.category).length);
  return (
    <>
      <Picker view={view} />
      <div className="table-box">
        <table className="cards">
          <caption>
            Impact on each Party Category
            {shared && <Notes view={view} of={own} />}
          </caption>
          <thead>
            <tr>
              <th scope="col">Party Category</th>
              <th scope="col">Impact</th>
              {someCost && <th scope="col">Cost</th>}
              {someMustAct && <th scope="col">Must it act, by when</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.category} id={`impact-${row.category}`} className={view.asked.as === row.category ? 'picked' : undefined}>
                <th scope="row">
                  {partyCategoryNames[row.category]}
                  {view.asked.as === row.category && <span className="small quiet"> (your category)</span>}
                </th>
                <td data-head="Impact">
                  <Impact view={view} row={row} noted={!shared} said={said} />
                </td>
                {someCost && (
                  <td data-head="Cost">
                    <Cost view={view} category={row.category} />
                  </td>
                )}
                {someMustAct && (
                  <td data-head="Must it act, by when">{row.own?.mustAct ?? <span className="quiet">{NOT_RECORDED}</span>}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {[...said].map((text) => (
        <p className="small prose" key={text}>
          {formatList(stated.filter((impact) => impact.text === text).map((impact) => partyCategoryNames[impact.category]))}:{' '}
          <InlineProse text={text} />
        </p>
      ))}
      {!someMustAct && <p className="small quiet">Whether a category must act, and by when: not recorded in the sources.</p>}
      {!someCost && <p className="small quiet">What it costs each category: not recorded in the sources.</p>}
      <EarlierVersions view={view} of={statedKey('impacts')} />
      <CostViews view={view} />
    </>
  );
}

function Impact({ view, row, noted, said }: { view: View; row: CategoryImpact; noted: boolean; said: Set<string> }) {
  return (
    <>
      {row.own ? (
        <>
          <span className={row.own.affected === 'no' ? 'quiet' : 'strong'}>{affectedWords[row.own.affected]}</span>
          {row.own.text && !said.has(row.own.text) && (
            <>
              {'. '}
              <InlineProse text={row.own.text} />
            </>
          )}
          {noted && <Note view={view} source={row.own.source} />}
        </>
      ) : (
        <span className="quiet">{NOT_RECORDED}</span>
      )}
      {row.others.map((other) => (
        <div className={row.disputed ? 'dispute' : 'small'} key={other.entry}>
          <b>
            <SpeakerName view={view} by={other.by ?? {}} />
            {row.disputed ? ' disagrees' : ' says'}: {affectedWords[other.affected].toLowerCase()}
          </b>
          <Note view={view} source={other.source} />
          {other.text && !said.has(other.text) && (
            <>
              {' '}
              <InlineProse text={other.text} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

function Cost({ view, category }: { view: View; category: PartyCategory }) {
  const costs = costsOf(view.proposal, category);
  if (!costs.length) return <span className="quiet">{NOT_RECORDED}</span>;
  return costs.map((cost) => (
    <p key={cost.entry}>
      {poundsOf(cost) ?? firstSentence(cost.text)}
      {cost.solution && view.proposal.solutions.length > 1 && `, ${solutionLabel(view, cost.solution)}`}
      <Note view={view} source={cost.source} />
    </p>
  ));
}

function CostViews({ view }: { view: View }) {
  return costViews(view.proposal).map((cost) => (
    <div className="dispute" key={cost.entry}>
      <b>
        <SpeakerName view={view} by={cost.by ?? {}} /> says of the cost:
      </b>
      <Note view={view} source={cost.source} /> <InlineProse text={cost.text} />
    </div>
  ));
}

const solutionLabel = ({ proposal }: View, key: string): string => proposal.solutions.find((s) => s.key === key)?.label ?? key;

/** Plain links, so that the choice is in the address and no cookie is needed. */
function Picker({ view }: { view: View }) {
  return (
    <nav className="picker no-print" aria-label="Highlight a Party Category">
      <span className="quiet">Highlight: </span>
      <ul>
        {partyCategories.map((category) => (
          <li key={category}>
            <a href={hrefIn(view, '#for-you', { as: category })} aria-current={view.asked.as === category ? 'true' : undefined}>
              {partyCategoryNames[category]}
            </a>
          </li>
        ))}
        {view.asked.as && (
          <li>
            <a href={hrefIn(view, '#for-you', { as: null })}>None</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
