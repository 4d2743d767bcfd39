import type { ReactNode } from 'react';
import { consultationPeriod } from '#lib/process/calendar/consultation-period.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import { outdatedBases } from '#lib/process/proposal/drafted-against.ts';
import { lastStatement } from '#lib/process/proposal/problem-statement.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { formerly } from '#lib/process/proposal/timetable.ts';
import { Banner } from '../banner.tsx';
import { DataTable } from '../data-table.tsx';
import { CompareText } from '../document/compare-text.tsx';
import { SectionText } from '../document/section-text.tsx';
import { formatDay } from '../format.ts';
import { nameOf as clauseName } from '../legal-text/clauses.ts';
import { Marked } from '../legal-text/marked.tsx';
import { placeName, valueWords } from '../lifecycle/put-right.tsx';
import { TechnicalChanges } from '../lifecycle/technical-changes.tsx';

import { AnsweredCheck, BroughtInCheck, EffectCheck, ReferredCheck } from './decision-checks.tsx';

/** Another live proposal that touches a clause which a legal text changes. `elsewhere`: where it stands, if not beside the proposal of the act. */
export type Touching = { reference: string; title: string | null; href: string; place: string; elsewhere?: string };
/** What a check page knows of what an act would bring about: the proposal before and after, and what is around it. */
export type CheckProps = {
  before: Proposal;
  after: Proposal;
  calendar: Calendar;
  touching: readonly Touching[];
  nameOf: (id: string) => string;
  /** The version of the SEC that the record knows as the current one. */
  secVersion: string | null;
};
/** `instead`: the fields that it shows in the place of a plain list of what was typed. */
type Check = { instead: readonly string[]; Shown: (props: CheckProps) => ReactNode };

/** The timetable as it was and as it would be; what moves along is marked. */
function TimetableCheck({ before, after }: CheckProps) {
  const rows = after.formal.timetable;
  const former = formerly(before.formal.timetable, rows);
  return (
    <DataTable
      caption="The timetable as it would be"
      columns={['What', 'Planned before', 'Planned now', 'Change']}
      rows={rows.map((row, n) => {
        const was = former[n]?.on;
        return {
          key: `${n}`,
          cells: [
            row.what,
            was ? formatDay(was) : 'Not planned',
            formatDay(row.on),
            was === undefined ? 'New' : was === row.on ? 'Stays' : 'Moved',
          ],
        };
      })}
    />
  );
}

/** Who else is at work on the same clauses. */
const TouchingCheck = ({ touching }: CheckProps) =>
  touching.map(({ reference, title, href, place, elsewhere }) => (
    <Banner key={`${href} ${place}`}>
      <strong>{place} is also touched by another live proposal:</strong> <a href={href}>{[reference, title].filter(Boolean).join(' ')}</a>
      {elsewhere && ` (${elsewhere})`}.
    </Banner>
  ));

/** Whether the code has moved on since the legal text was drafted. */
const BaseCheck = ({ after, secVersion }: CheckProps) =>
  outdatedBases(after, secVersion).map((warning) => <Banner key={warning}>{warning}</Banner>);

/** The redline that would be published, and who else is at work on the same clauses. */
function LegalTextCheck(props: CheckProps) {
  const text = props.after.legalTexts.at(-1);
  return (
    <>
      <TouchingCheck {...props} />
      <BaseCheck {...props} />
      {text?.clauses.map((clause) => (
        <div key={clause.id} className="clause-preview">
          <h2>{clauseName(clause)}</h2>
          <p>
            <Marked clause={clause} />
          </p>
        </div>
      ))}
    </>
  );
}

/** Each option with the last day of decision that its release asks for. */
const OptionsCheck = ({ after }: CheckProps) => (
  <DataTable
    caption="Implementation options, with the days between which a decision is for each"
    columns={['Takes effect on', 'Decided after', 'Decided by']}
    rows={after.implementationOptions.map(({ date, decidedAfter, decidedBy }) => ({
      key: date,
      cells: [formatDay(date), decidedAfter ? formatDay(decidedAfter) : 'Any day before', formatDay(decidedBy)],
    }))}
  />
);

/** What the new version says that the last one did not, and the other way round. */
const StatementCheck = ({ before, after }: CheckProps) => <CompareText from={lastStatement(before)} to={lastStatement(after)} />;

const DocumentCheck = ({ before, after }: CheckProps) => {
  const to = after.documents.at(-1) ?? null;
  return <CompareText from={before.documents.findLast(({ key }) => key === to?.key) ?? null} to={to} />;
};

/** A first notice as it will read, a further one beside the last. */
const NoticeCheck = (props: CheckProps) => {
  const { before, after } = props;
  if (before.documents.some(({ kind }) => kind === 'decision-notice')) return <DocumentCheck {...props} />;
  return after.documents.at(-1)?.sections.map((section) => <SectionText key={section.id} section={section} />);
};

/** Only what is different, both texts. */
const CorrectionCheck = ({ after, nameOf }: CheckProps) => (
  <DataTable
    caption="What would be put right"
    columns={['Where', 'Before', 'Now']}
    rows={(after.corrections.at(-1)?.changes ?? []).map(({ entry, field, before, after: now }) => ({
      key: `${entry} ${field}`,
      cells: [`${placeName(field)} in entry ${entry}`, valueWords(before, nameOf), valueWords(now, nameOf)],
    }))}
  />
);

/** What is odd about the days of a consultation, which is allowed all the same. */
function PeriodCheck({ after, calendar }: CheckProps) {
  const { consultation } = after.formal;
  const period = consultation && consultationPeriod(consultation.opens, consultation.closes, null, calendar);
  return period?.ok ? period.warnings.map((warning) => <Banner key={warning}>{warning}</Banner>) : null;
}

const TechnicalChangesCheck = ({ after }: CheckProps) => (
  <TechnicalChanges proposal={after} caption="Technical changes, as they would be stated" />
);

/** What a check page shows of an act besides its answers, by the act's name. */
export const actChecks: Readonly<Record<string, Check>> = {
  'approve-for-consultation': { instead: [], Shown: PeriodCheck },
  'authority-approve': { instead: [], Shown: EffectCheck },
  'authority-determines': { instead: [], Shown: EffectCheck },
  'change-implementation-date': { instead: [], Shown: EffectCheck },
  correct: { instead: ['changes'], Shown: CorrectionCheck },
  'decide-referral': { instead: ['referral'], Shown: AnsweredCheck },
  implement: { instead: [], Shown: BroughtInCheck },
  'panel-appeal-decision': { instead: [], Shown: EffectCheck },
  'panel-convert': { instead: ['timetable'], Shown: TimetableCheck },
  'publish-decision-notice': { instead: ['sections'], Shown: NoticeCheck },
  'publish-legal-text': { instead: ['clauses'], Shown: LegalTextCheck },
  'publish-problem-statement': { instead: ['sections'], Shown: StatementCheck },
  'publish-version': { instead: ['sections'], Shown: DocumentCheck },
  'publish-result': { instead: [], Shown: EffectCheck },
  'refer-decision': { instead: ['decision'], Shown: ReferredCheck },
  'return-to-wg': { instead: ['timetable'], Shown: TimetableCheck },
  'set-timetable': { instead: ['timetable'], Shown: TimetableCheck },
  'state-implementation-options': { instead: [], Shown: OptionsCheck },
  'state-technical-changes': { instead: ['changes'], Shown: TechnicalChangesCheck },
  'state-sec-parts': { instead: [], Shown: TouchingCheck },
  'submit-modification-report': { instead: [], Shown: BaseCheck },
  'to-refinement': { instead: ['timetable'], Shown: TimetableCheck },
};
