import type { Regime } from '#lib/process/proposal/facts.ts';
import { type Stage, stageNames } from '#lib/process/proposal/stage-names.ts';
import { labelOf, stages } from '#lib/process/proposal/stages.ts';
import { DataTable } from '../data-table.tsx';
import { StageTag } from '../tag.tsx';
import { leadsTo, possibleIn, startsClock, takenBy } from './act-words.ts';
import { interrupts, knownIn, type Numbered, numberedActs } from './diagram-graph.ts';
import { RuleLinks } from './rule-links.tsx';

/** The diagram in words: every stage with what it means, on whom it waits, and the acts that lead on from it. */
export function StageList({ regime }: { regime: Regime }) {
  const acts = numberedActs(regime);
  return (
    <>
      <StageActs
        id="before-a-proposal"
        title="Before there is a proposal"
        acts={acts.filter(({ arrow }) => arrow.from === 'none')}
        regime={regime}
      />
      {stageNames
        .filter((name) => knownIn(regime, name))
        .map((name) => (
          <OneStage
            key={name}
            name={name}
            regime={regime}
            acts={acts.filter(({ arrow }) => arrow.from !== 'none' && arrow.from.includes(name))}
          />
        ))}
    </>
  );
}

function OneStage({ name, regime, acts }: { name: Stage; regime: Regime; acts: readonly Numbered[] }) {
  const { explanation, waitsOn, terminal, public: visible } = stages[name];
  const label = labelOf(name, regime);
  const own = acts.filter(({ arrow }) => !interrupts(arrow));
  const interruptions = acts.filter(({ arrow }) => interrupts(arrow));
  return (
    <section className="stage" id={`stage-${name}`}>
      <h3>
        <StageTag stage={name} label={label} />
      </h3>
      <p>
        {explanation[regime]} {terminal ? 'It is final.' : `It waits on ${waitsOn[regime]}.`}
        {!visible && ' Only the Proposer and the Code Administrator see it.'}
      </p>
      {own.length > 0 && <ActTable caption={`What can follow “${label}”`} acts={own} regime={regime} />}
      {interruptions.length > 0 && (
        <p className="small">
          It can be interrupted too:{' '}
          {interruptions.map(({ number, arrow }, i) => (
            <span key={arrow.act}>
              {i > 0 && ', '}
              <a href={`#act-${arrow.act}`}>{arrow.title}</a> ({number})
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

const StageActs = ({ id, title, acts, regime }: { id: string; title: string; acts: readonly Numbered[]; regime: Regime }) => (
  <section className="stage" id={id}>
    <h3>{title}</h3>
    <ActTable caption="How a proposal begins" acts={acts} regime={regime} />
  </section>
);

/** The acts that are possible nearly everywhere, told once. */
export function Interruptions({ regime }: { regime: Regime }) {
  return (
    <DataTable
      caption="Acts that can interrupt a proposal"
      hideCaption
      columns={['Act', 'Who', 'Possible in', 'Leads to', 'If', 'Rules']}
      rows={numberedActs(regime)
        .filter(({ arrow }) => interrupts(arrow))
        .map(({ number, arrow }) => ({
          key: arrow.act,
          id: `act-${arrow.act}`,
          cells: [
            <NumberedTitle key="act" number={number} title={arrow.title} />,
            takenBy(arrow),
            possibleIn(arrow, regime),
            leadsTo(arrow, regime),
            arrow.guards.join(' ') || '–',
            <RuleLinks key="rules" ids={arrow.rule} />,
          ],
        }))}
    />
  );
}

const NumberedTitle = ({ number, title }: { number: number; title: string }) => (
  <>
    <span className="act-number">{number}</span> {title}
  </>
);

const ActTable = ({ caption, acts, regime }: { caption: string; acts: readonly Numbered[]; regime: Regime }) => (
  <div className="stacked of-acts">
    <DataTable
      caption={caption}
      hideCaption
      columns={['Act', 'Who', 'Leads to', 'If', 'Rules']}
      rows={acts.map(({ number, arrow }) => ({
        key: arrow.act,
        cells: [
          <NumberedTitle key="act" number={number} title={arrow.title} />,
          takenBy(arrow),
          <span key="to">
            {leadsTo(arrow, regime)}
            {startsClock(arrow) && <small className="on">Clock: {startsClock(arrow)}</small>}
          </span>,
          arrow.guards.join(' ') || '–',
          <RuleLinks key="rules" ids={arrow.rule} />,
        ],
      }))}
    />
  </div>
);
