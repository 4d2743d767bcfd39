import { Fragment } from 'react';
import { clauseAsText } from '#lib/documents/copy.ts';
import type { LegalText } from '#lib/process/document.ts';
import { outdatedBases } from '#lib/process/proposal/drafted-against.ts';
import type { Stated } from '#lib/process/proposal/proposal.ts';
import { Banner } from '../banner.tsx';
import { formatDay } from '../format.ts';
import { Note } from '../lifecycle/note.tsx';
import { legalTextName, named } from '../lifecycle/sections.ts';
import { SubPage } from '../lifecycle/sub-page.tsx';
import { hrefIn, type View } from '../lifecycle/view.ts';
import { ListOfChanges } from './list-of-changes.tsx';
import './legal-text.css';
import { changesOf, type Reading, readable, readingNames, readings } from './clauses.ts';
import { Clauses, SideBySide } from './readings.tsx';

/** A legal text: what it is drafted against, whether the code has moved on since, its list of changes, and the text in the reading asked for. */
export function LegalTextPage(props: { view: View; text: Stated<LegalText>; reading: Reading; secVersion: string | null }) {
  const { view, text, reading, secVersion } = props;
  const shown = readable(text, reading) ? reading : 'changes';
  return (
    <SubPage view={view} part="/legal-text" title={named(text)} lead={<Drafted text={text} view={view} />}>
      {outdatedBases({ ...view.proposal, legalTexts: [text] }, secVersion).map((warning) => (
        <Banner key={warning}>{warning}</Banner>
      ))}
      <Versions view={view} text={text} />
      {text.note && <p className="prose small">{text.note}</p>}
      <NotMarked text={text} asked={reading} />
      <ListOfChanges text={text} reading={shown} />
      <Switch view={view} text={text} shown={shown} />
      {shown === 'side-by-side' ? <SideBySide text={text} /> : <Clauses text={text} reading={shown} />}
      <details className="more no-print">
        <summary>Copy the changed clauses as plain text</summary>
        <p className="copied">
          <label htmlFor="copy-clauses">Insertions stand as [+words+], deletions as [-words-]</label>
          <textarea
            id="copy-clauses"
            readOnly
            rows={8}
            defaultValue={changesOf(text)
              .map(({ clause }) => `${clause.part}${clause.ref ? ` ${clause.ref}` : ''}: ${clauseAsText(clause)}`)
              .join('\n\n')}
          />
        </p>
      </details>
      <p className="small quiet after">{text.terms}</p>
    </SubPage>
  );
}

function Drafted({ view, text }: { view: View; text: Stated<LegalText> }) {
  const solutions = text.appliesTo.map((key) => view.proposal.solutions.find((solution) => solution.key === key)?.label ?? key);
  return (
    <span className="small quiet">
      {text.base ? `Drafted against ${text.base}` : 'What it is drafted against: not recorded in the sources'}
      {text.date && `. ${formatDay(text.date)}`}. Delivers: {solutions.join(', ')}
      <Note view={view} source={text.source} />
    </span>
  );
}

function Versions({ view, text }: { view: View; text: Stated<LegalText> }) {
  const others = view.proposal.legalTexts.filter((other) => other.entry !== text.entry);
  if (!others.length) return null;
  return (
    <p>
      Other legal texts of this proposal:{' '}
      {others.map((other, i) => (
        <Fragment key={other.entry}>
          {i > 0 && ', '}
          <a href={hrefIn(view, '/legal-text', { version: legalTextName(other) })}>{named(other)}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** Where our copy lost the marks, what cannot be shown is said instead of guessed. */
function NotMarked({ text, asked }: { text: LegalText; asked: Reading }) {
  if (text.changesMarked === 'all') return null;
  return (
    <Banner>
      {text.changesMarked === 'some'
        ? 'Our copy of this text shows only some of its insertions and deletions. What is not marked stands here as printed, in the clean texts too.'
        : `Changes are not marked in our copy of this text, so a clean text, old or new, and the two side by side cannot be given${readable(text, asked) ? '' : '; this is the text as printed'}.`}
    </Banner>
  );
}

function Switch({ view, text, shown }: { view: View; text: LegalText; shown: Reading }) {
  return (
    <nav className="sub-nav no-print" aria-label="Ways to read the text" id="text">
      <ul>
        {readings
          .filter((reading) => readable(text, reading))
          .map((reading) => (
            <li key={reading}>
              <a
                href={hrefIn(view, '/legal-text#text', { view: reading, version: legalTextName(text) })}
                aria-current={reading === shown ? 'true' : undefined}
              >
                {readingNames[reading]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
