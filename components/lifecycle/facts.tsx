import type { ReactNode } from 'react';
import { WhenText } from '../deadline.tsx';
import { formatCount, formatDay } from '../format.ts';
import { InlineProse } from '../prose.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Related, SecParts } from './connections.tsx';
import { Ladder } from './ladder.tsx';
import { Name } from './names.tsx';
import { Note } from './note.tsx';
import { Questions } from './questions.tsx';
import { Said } from './said.tsx';
import { TakesEffect } from './takes-effect.tsx';
import type { View } from './view.ts';

/** Who, when, which parts of the code, what it is related to. What no source tells is left to the page's last line. */
export function Facts({ view }: { view: View }) {
  const { proposal } = view;
  const rows: [string, ReactNode][] = [
    ['Proposer', proposal.proposers.length ? <Proposers key="proposers" view={view} /> : null],
    [
      'Initiated by',
      proposal.initiator && (
        <Noted key="initiator" view={view} fact={proposal.initiator}>
          {<Name view={view} id={proposal.initiator.by} />}
        </Noted>
      ),
    ],
    ...proposal.contacts.map((contact): [string, ReactNode] => [
      contact.role,
      <Noted key={contact.entry} view={view} fact={contact}>
        <Name view={view} id={contact.person} />
      </Noted>,
    ]),
    ['Raised', proposal.raised && <Raised key="raised" view={view} />],
    ['Parts of the SEC affected', proposal.secParts.length ? <SecParts key="parts" view={view} /> : null],
    ['Printed as', proposal.printedAs.length ? <PrintedAs key="printed" view={view} /> : null],
    ['Related proposals', view.related.length ? <Related key="related" view={view} /> : null],
    ...(proposal.furtherFacts.length <= FEW ? furtherRows(view) : []),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <Ladder view={view} />
      <TakesEffect view={view} />
      <Further view={view} />
      <Questions view={view} />
    </>
  );
}

type Sourced = { source: View['proposal']['events'][number]['source'] };

function Noted({ view, fact, children }: { view: View; fact: Sourced; children: ReactNode }) {
  return (
    <>
      {children}
      <Note view={view} source={fact.source} />
    </>
  );
}

/** Each Proposer once, as named last: a later paper may add that the same one was a volunteer. */
const proposersNamed = ({ proposal }: View) =>
  proposal.proposers.filter(
    (named, i) =>
      !proposal.proposers
        .slice(i + 1)
        .some((later) => later.person === named.person && later.organisation === named.organisation && later.body === named.body),
  );

function Proposers({ view }: { view: View }) {
  return proposersNamed(view).map((proposer) => (
    <p key={proposer.entry}>
      {proposer.volunteer && 'A volunteer, who raised it for its initiator'}
      {proposer.volunteer && (proposer.person || proposer.organisation || proposer.body) && ': '}
      {proposer.body && <Name view={view} id={proposer.body} />}
      {proposer.person && <Name view={view} id={proposer.person} />}
      {proposer.person && proposer.organisation && ', '}
      {proposer.organisation && <Name view={view} id={proposer.organisation} />}
      <Note view={view} source={proposer.source} />
      <Standing view={view} entry={proposer.entry} />
      {proposer.note && (
        <span className="small quiet block">
          <InlineProse text={proposer.note} />
        </span>
      )}
    </p>
  ));
}

/** Which of several is the Proposer, where one adopted what another withdrew. */
function Standing({ view, entry }: { view: View; entry: number }) {
  const { adoptions } = view.proposal.formal;
  const former = adoptions.some((adoption) => adoption.entry > entry);
  const adopted = adoptions.find((adoption) => adoption.entry === entry);
  if (!former && !adopted) return null;
  return (
    <span className="small quiet block">
      {former ? 'Former Proposer, who withdrew it' : 'The Proposer'}
      {adopted && `; adopted it on ${formatDay(adopted.on)}`}
    </span>
  );
}

function Raised({ view }: { view: View }) {
  const { raised, steps } = view.proposal;
  if (!raised) return null;
  return (
    <>
      <WhenText when={raised} />
      <Note view={view} source={steps.find((step) => step.type === 'raised')?.source} />
    </>
  );
}

function PrintedAs({ view }: { view: View }) {
  return view.proposal.printedAs.map((printed) => (
    <p key={printed.entry}>
      “{printed.label}”
      <Note view={view} source={printed.source} />
      {printed.note && <span className="small quiet"> {printed.note}</span>}
    </p>
  ));
}

const FEW = 3;

/** Facts that have no better place, each under its topic. */
const furtherRows = (view: View): [string, ReactNode][] =>
  view.proposal.furtherFacts.map((fact) => [
    fact.topic,
    <div key={fact.entry} id={`fact-${fact.entry}`}>
      <Said view={view} said={fact} />
    </div>,
  ]);

/** Many of them wait until they are asked for. */
function Further({ view }: { view: View }) {
  const rows = furtherRows(view);
  if (rows.length <= FEW) return null;
  return (
    <details className="more" open={view.asked.print}>
      <summary>{formatCount(rows.length, 'further fact')} from the sources</summary>
      <SummaryList rows={rows} />
    </details>
  );
}
