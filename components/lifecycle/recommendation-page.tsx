import type { Recommendation } from '#lib/documents/recommendation.ts';
import { seatCategoryNames } from '#lib/process/proposal/ballot.ts';
import { RedlineBeside } from '../ballot/redline.tsx';
import { Banner } from '../banner.tsx';
import { cellName } from '../consultation/counts.tsx';
import { DataTable } from '../data-table.tsx';
import { DayText } from '../deadline.tsx';
import { SectionText } from '../document/section-text.tsx';
import { formatCount, formatDay, formatList } from '../format.ts';
import { Section } from '../page-header.tsx';
import { Prose } from '../prose.tsx';
import { SummaryList } from '../summary-list.tsx';
import { choiceWords } from '../votes-in-words.ts';
import { documentPath, named } from './sections.ts';
import { SubPage } from './sub-page.tsx';
import { hrefIn, type View } from './view.ts';
import { Reason, Voter } from './vote.tsx';
import { VotesByCategory } from './vote-outcome.tsx';

/** The recommendation as one document: report, responses, votes and reasons, dates, and what the Authority can do with it. It prints as it stands. */
export function RecommendationPage({ view, pack }: { view: View; pack: Recommendation }) {
  return (
    <SubPage view={view} part="/recommendation" title={`Recommendation to the ${pack.to}`} lead={pack.says}>
      {pack.void && (
        <Banner>
          <strong>Void.</strong> It was sent back since; <a href={hrefIn(view, '/votes#send-backs')}>the further steps asked for</a>.
        </Banner>
      )}
      <SummaryList
        rows={[
          ['Sent', <DayText key="d" day={pack.published} />],
          ['Path', pack.path],
          ['Final Modification Report', <Report key="r" view={view} pack={pack} />],
        ]}
      />
      <Section id="what-next" title={`What the ${pack.to} can do`}>
        <p className="no-print">
          <a href={`${view.base}/do`}>Record the decision</a>, for who has the last word and is signed in.
        </p>
        {pack.directions.map(({ what, how }) => (
          <div key={what} className="directions">
            <p className="strong">{what}</p>
            <ul className="points">
              {how.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </div>
        ))}
      </Section>
      <Section id="dates" title="Implementation by the day of the decision">
        <Options view={view} pack={pack} />
      </Section>
      <Section id="votes" title="Votes and reasons">
        <p>
          {formatCount(pack.result.seats, 'seat')} had a vote; {pack.result.quorum} were needed.
        </p>
        {pack.result.solutions.map((solution) => (
          <Votes key={solution.key} view={view} result={pack.result} solution={solution} />
        ))}
      </Section>
      <Section id="responses" title="Summary of the responses">
        {pack.responses && <p>The final report names {formatCount(pack.responses.count, 'response')} to its consultation.</p>}
        {pack.responses?.note && <Prose text={pack.responses.note} />}
        {pack.consultations.map((held) => (
          <Responses key={held.consultation.id} view={view} held={held} />
        ))}
      </Section>
      {pack.legalTexts.some(({ clauses }) => clauses.length > 0) && (
        <Section id="redline" title="Changes to the code">
          <RedlineBeside proposal={pack} href={view.base} whole />
        </Section>
      )}
      {pack.report && pack.report.sections.length > 0 && (
        <Section id="report" title="The final Modification Report">
          <details className="more">
            <summary>{named(pack.report)}, in full</summary>
            {pack.report.sections.map((section) => (
              <SectionText key={section.id} section={section} deeper={1} prefix="report-" />
            ))}
          </details>
        </Section>
      )}
    </SubPage>
  );
}

function Report({ view, pack: { report } }: { view: View; pack: Recommendation }) {
  if (!report) return 'None is on record';
  return (
    <>
      <a href={hrefIn(view, documentPath(report))}>{named(report)}</a>
      {report.date && `, ${formatDay(report.date)}`}
      {report.sections.length > 0 && (
        <>
          {'; '}
          <a href="#report">in full below</a>
        </>
      )}
    </>
  );
}

function Options({ view, pack: { options } }: { view: View; pack: Recommendation }) {
  if (options.length === 0) return <p>No option is on record; the decision names the date.</p>;
  return (
    <DataTable
      caption="Which day of decision is in time for which date"
      columns={['Decided after', 'Decided by', 'Takes effect on', 'SEC Release']}
      rows={options.map(({ date, decidedAfter, decidedBy, release }) => ({
        key: date,
        cells: [
          decidedAfter ? formatDay(decidedAfter) : 'Any day before',
          formatDay(decidedBy),
          formatDay(date),
          view.releases[release]?.name ?? 'None is named',
        ],
      }))}
    />
  );
}

type Result = Recommendation['result'];

function Votes({ view, result, solution }: { view: View; result: Result; solution: Result['solutions'][number] }) {
  return (
    <>
      <div className="stacked of-votes">
        <DataTable
          caption={`${solution.label}: ${solution.tally.approve} to approve, ${solution.tally.reject} to reject, ${solution.tally.abstain} abstained`}
          columns={['Seat', 'Member', 'Vote', 'Reason']}
          rows={solution.votes.map((vote) => ({
            key: vote.seat,
            cells: [
              <span key="s">
                {vote.seat}
                <span className="small quiet block">{seatCategoryNames[vote.category]}</span>
              </span>,
              <Voter key="m" view={view} vote={vote} />,
              choiceWords[vote.choice],
              <Reason key="r" view={view} vote={vote} />,
            ],
          }))}
        />
      </div>
      <VotesByCategory result={result} solution={solution} />
    </>
  );
}

function Responses({
  view,
  held: { consultation, counts, total, summary },
}: {
  view: View;
  held: Recommendation['consultations'][number];
}) {
  const base = view.practice ? '/practice/consultations' : '/consultations';
  const categories = (counts?.categories ?? []).filter(({ count }) => count > 0);
  return (
    <div className="apart">
      <h3>
        <a href={`${base}/${consultation.id.split('/')[1]}`}>{consultation.title}</a>
      </h3>
      <p>
        {formatCount(total, 'response')}
        {counts && counts.confidential > 0 && `, ${counts.confidential} of them confidential`}
        {counts && counts.late > 0 && `; ${counts.late} came late and do not count`}
        {categories.length > 0 && `: ${formatList(categories.map(({ cell, count }) => `${cellName(cell)} ${count}`))}`}.
      </p>
      {summary && <Prose text={summary} />}
    </div>
  );
}
