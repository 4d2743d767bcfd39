import { stages } from '#lib/process/proposal/stages.ts';
import { DayText, WhenText } from '../deadline.tsx';
import { formatDay } from '../format.ts';
import { InlineProse } from '../prose.tsx';
import { AskedOf } from './asked-of.tsx';
import { LiveNow } from './live-now.tsx';
import { Name } from './names.tsx';
import { Note, paperName } from './note.tsx';
import { endsOpen, fromPapers, looksBack, nowIn, plannedThen } from './now-sentence.ts';
import { stageWords } from './stage-words.ts';
import type { View } from './view.ts';

/** The first answer of the page. A record that ends in the past says so, with what was planned then; nothing counts down. */
export function Now({ view }: { view: View }) {
  const past = fromPapers(view);
  return (
    <section className="now" id="now" aria-labelledby="now-title">
      <h2 id="now-title">
        {past && view.asked.asOf && looksBack(view) ? `As it stood on ${formatDay(view.asked.asOf)}` : past ? 'Last recorded' : 'Now'}
      </h2>
      {past ? <LastRecorded view={view} /> : <LiveNow view={view} now={nowIn(view)} />}
    </section>
  );
}

function LastRecorded({ view }: { view: View }) {
  const { proposal, lastRecorded } = view;
  const step = proposal.steps.at(-1);
  const facts = proposal.stage ? stages[proposal.stage] : null;
  const open = endsOpen(view);
  const back = looksBack(view);
  return (
    <>
      <p className="now-sentence">
        {facts ? stageWords(view) : 'No source tells its stage'}
        <Note view={view} source={step?.source} />
      </p>
      {step?.note && <p className="small quiet">{step.note}</p>}
      <p>
        {back ? 'Told by a paper of ' : 'Last recorded on '}
        <DayText day={lastRecorded.day} />
        {lastRecorded.paper && (
          <>
            {back ? ', ' : ' in '}
            {paperName(view, lastRecorded.paper)}
          </>
        )}
        .{facts && open && ` In this stage a proposal waits for ${facts.waitsOn[proposal.regime]}.`}
      </p>
      {proposal.onHold && (
        <p>
          On hold: <InlineProse text={proposal.onHold} />
        </p>
      )}
      {open && <Expected view={view} />}
      {open && facts && !back && <p className="strong">What followed is not in our sources.</p>}
      {!open && !back && <HowItEnded view={view} />}
    </>
  );
}

function Expected({ view }: { view: View }) {
  const asked = view.proposal.recommendations;
  const planned = plannedThen(view);
  if (asked.length + planned.length === 0) return null;
  return (
    <div className="expected">
      {asked.length > 0 && (
        <div>
          <AskedOf view={view} asked={asked} />
        </div>
      )}
      {planned.length > 0 && (
        <div>
          <p>Planned then:</p>
          <ul className="points">
            {planned.map((row) => (
              <li key={row.order}>
                <a href={`#timetable-${row.order}`}>{row.what}</a>, {row.when}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A paper that gives a final stage seldom says how it came about; the last decision on record may be another one. */
function HowItEnded({ view }: { view: View }) {
  const last = view.proposal.outcomes.at(-1);
  return (
    <>
      <p className="small quiet">Who decided that, when and why: not recorded in the sources.</p>
      {last && (
        <p className="small">
          The last decision on record: <Name view={view} id={last.body} />, {last.outcome}, <WhenText when={last.effective} />
          <Note view={view} source={last.source} />
        </p>
      )}
    </>
  );
}
