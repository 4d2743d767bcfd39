import type { ReactNode } from 'react';
import { LifecycleTracker } from '../lifecycle-track.tsx';
import { Section } from '../page-header.tsx';
import { Affects } from './affects.tsx';
import { Appeals, hasAppeals } from './appeals.tsx';
import { Committees } from './committees.tsx';
import { Consultations } from './consultations.tsx';
import { Decisions } from './decisions.tsx';
import { Documents, LegalTexts } from './documents.tsx';
import { Facts } from './facts.tsx';
import { formalDecisions } from './formal-decisions.tsx';
import { gapSentence, gapsOf } from './gaps.ts';
import { Header } from './header.tsx';
import { History } from './history.tsx';
import { Costs, Discrepancies, OtherImpacts } from './impact-and-cost.tsx';
import { InShort } from './in-short.tsx';
import { FromDocument } from './issue.tsx';
import './lifecycle.css';
import { NotPublic } from './not-public.tsx';
import { Now } from './now.tsx';
import { fromPapers, looksBack } from './now-sentence.ts';
import { ConsumerAreas, ObjectiveViews } from './objectives.tsx';
import { OriginalForm, originalForm } from './original-form.tsx';
import { PrintParts, printed } from './print-parts.tsx';
import { PutRight } from './put-right.tsx';
import { gathered } from './sections.ts';
import { SendBacks } from './send-backs.tsx';
import { SetTimetable } from './set-timetable.tsx';
import { Solutions } from './solutions.tsx';
import { SourceList } from './source-list.tsx';
import { isSetHere } from './stage-times.ts';
import { StandingNotes } from './standing-notes.tsx';
import { TimeInStages } from './time-in-stages.tsx';
import { Timetable } from './timetable.tsx';
import { trackerSteps } from './tracker-steps.ts';
import type { View } from './view.ts';
import { Views } from './views.tsx';
import { ballotsOf, Votes } from './votes.tsx';

type Part = { id: string; title: string; shown: boolean; content: (view: View) => ReactNode };

/**
 * The lifecycle page from top to bottom. A part without facts has no heading; what is missing is named once, before the sources. `yours`: what somebody who is signed in
 * can do.
 */
export function Lifecycle({ view, yours, attached }: { view: View; yours?: ReactNode; attached?: ReactNode }) {
  const all = partsOf(view).filter((part) => part.shown);
  const parts = view.asked.print ? printed(all, view.asked) : all;
  const gaps = gapsOf(view);
  return (
    <div className="lifecycle">
      <Header view={view} />
      {view.asked.print && <PrintParts view={view} parts={all} />}
      <Now view={view} />
      <StandingNotes view={view} />
      {yours}
      <div className="with-toc">
        <nav className="toc no-print" aria-labelledby="toc-title">
          <h2 id="toc-title">On this page</h2>
          <ol>
            {[...parts, ...(view.sources.papers.length ? [{ id: 'sources', title: 'Sources' }] : [])].map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="parts">
          {parts.map((part) => (
            <Section key={part.id} id={part.id} title={part.title}>
              {part.content(view)}
            </Section>
          ))}
          {attached}
          {gaps.length > 0 && (
            <p className="gaps" id="not-recorded">
              {gapSentence(gaps, looksBack(view))}
            </p>
          )}
          <SourceList view={view} />
        </div>
      </div>
    </div>
  );
}

function partsOf(view: View): Part[] {
  const { proposal: p } = view;
  const has = (...kinds: Parameters<typeof gathered>[1][]) => gathered(p, ...kinds) !== null;
  const part = (id: string, title: string, shown: boolean, content: Part['content']): Part => ({ id, title, shown, content });
  return [
    part('for-you', 'What it means for you', p.partyImpacts.length > 0, (v) => <Affects view={v} />),
    part('in-short', 'In short', p.inShort.length > 0, (v) => <InShort view={v} />),
    part('where', 'Where it is', p.stage !== null, (v) => <LifecycleTracker steps={trackerSteps(v.proposal)} say={says(v)} />),
    part('facts', 'Facts', true, (v) => <Facts view={v} />),
    part('issue', 'Issue', has('issue'), (v) => <FromDocument view={v} kinds={['issue']} />),
    part('solution', p.solutions.length > 1 ? 'Solutions' : 'Solution', p.solutions.length > 0 || has('solution'), (v) => (
      <Solutions view={v} />
    )),
    part('impacts', 'Impacts', p.otherImpacts.length > 0 || has('impacts'), (v) => <OtherImpacts view={v} />),
    part('costs', 'Costs', p.costs.length > 0 || has('costs'), (v) => <Costs view={v} />),
    part('implementation', 'Implementation', has('implementation'), (v) => <FromDocument view={v} kinds={['implementation']} />),
    part('objectives', 'Views against the SEC Objectives', p.objectiveViews.length > 0, (v) => <ObjectiveViews view={v} />),
    part('consumers', 'Consumers', p.consumerAreaViews.length > 0 || has('consumers'), (v) => <ConsumerAreas view={v} />),
    part('views', 'Views of committees and others', p.views.length > 0, (v) => <Views view={v} />),
    part('form', 'What the original form said', originalForm(p) !== null, (v) => <OriginalForm view={v} />),
    part('committees', 'Committees told of it', p.monitors.length + p.wishes.length > 0, (v) => <Committees view={v} />),
    part('disagreements', 'Where sources disagree', p.discrepancies.length > 0, (v) => <Discrepancies view={v} />),
    part('timetable', 'Timetable', p.timetable.length + p.formal.timetable.length > 0, (v) => (
      <>
        <TimeInStages view={v} />
        {isSetHere(v.proposal) && <SetTimetable view={v} />}
        {v.proposal.timetable.length > 0 && <Timetable view={v} />}
      </>
    )),
    part('consultations', 'Consultations and responses', view.consultations.length > 0, (v) => <Consultations view={v} />),
    part('votes', 'Votes', ballotsOf(view).length > 0, (v) => <Votes view={v} />),
    part('decisions', 'Decisions', p.outcomes.length + p.recommendations.length + formalDecisions(view).length > 0, (v) => (
      <Decisions view={v} />
    )),
    part('appeals', 'Appeals and referrals', hasAppeals(view), (v) => <Appeals view={v} />),
    part('send-backs', 'Sent back by the Authority', p.formal.sendBacks.length > 0, (v) => <SendBacks view={v} />),
    part('documents', 'Documents', p.documents.length > 0, (v) => <Documents view={v} />),
    part('legal-text', 'Legal text', p.legalTexts.length > 0, (v) => <LegalTexts view={v} />),
    part('put-right', 'What was put right', p.corrections.length > 0, (v) => <PutRight view={v} />),
    part('history', 'History', true, (v) => <History view={v} />),
    part('not-public', 'What is not public here, and why', true, (v) => <NotPublic view={v} />),
  ];
}

/** Words of the tracker for a record that ends in the past, and for a look back into it. */
function says(view: View) {
  if (!fromPapers(view)) return {};
  if (looksBack(view)) return { current: 'then here', 'to-come': 'then to come' } as const;
  return { current: 'last recorded here', 'to-come': 'not in our sources' } as const;
}
