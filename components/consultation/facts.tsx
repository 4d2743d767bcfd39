import { openDays } from '#lib/process/calendar/consultation-pause.ts';
import { consultationPeriod } from '#lib/process/calendar/consultation-period.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { isPaused } from '#lib/process/consultation/status.ts';
import type { Names } from '#lib/process/directory/names.ts';
import type { Paper } from '#lib/process/paper/paper.ts';
import { DayText } from '../deadline.tsx';
import { formatCount } from '../format.ts';
import { PaperPlace } from '../paper-source.tsx';
import { WorkingShown } from '../process/working-shown.tsx';
import { type Linked, ProposalWithStage } from '../proposal-link.tsx';
import { SummaryList } from '../summary-list.tsx';
import { closingText } from './status.ts';

type Props = {
  consultation: Consultation;
  proposal: Linked | null;
  names: Names;
  papers: Readonly<Record<string, Paper>>;
  calendar: Calendar;
};

/** What, by whom, from when to when, how long, and what may be done with its text. */
export function ConsultationFacts({ consultation, proposal, names, papers, calendar }: Props) {
  const { opens, closes, issuedBy, terms, source, questions, responses } = consultation;
  const issuer = names.of(issuedBy) ?? 'Not recorded in the sources';
  const href = names.hrefOf(issuedBy);
  const hour = consultation.closesAt || !source ? ', London time' : '; the hour is not recorded in the sources';
  const period = consultationPeriod(opens, closes, null, calendar);
  const open = consultation.pauses.some(({ to }) => to !== null) ? openDays(consultation, closes, calendar) : null;
  return (
    <SummaryList
      rows={[
        ['Proposal', proposal && <ProposalWithStage key="p" proposal={proposal} />],
        [
          'Issued by',
          href ? (
            <a key="i" href={href}>
              {issuer}
            </a>
          ) : (
            issuer
          ),
        ],
        ['Opens', <DayText key="o" day={opens} />],
        [consultation.cancelled || isPaused(consultation) ? 'Was to close' : 'Closes', `${capital(closingText(consultation))}${hour}`],
        ['Length', period.ok ? <Length key="l" period={period} /> : period.reason],
        ['Of which it can be answered', open?.ok ? `${formatCount(open.count, 'Working Day')}; it rested on the others` : null],
        ['Questions', questions.length > 0 ? formatCount(questions.length, 'question') : 'Not recorded in the sources'],
        [
          'Responses',
          responses.length > 0 ? (
            <a key="r" href="#responses">
              {formatCount(responses.length, 'response')}
            </a>
          ) : null,
        ],
        ['What may be done with its text', terms],
        ['Source', source && <PaperPlace key="s" source={source} papers={papers} />],
      ]}
    />
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Counted = Extract<ReturnType<typeof consultationPeriod>, { ok: true }>;

const Length = ({ period }: { period: Counted }) => (
  <>
    {formatCount(period.count, 'Working Day')}, both days included
    {period.warnings.map((warning) => (
      <p key={warning} className="small">
        {warning}
      </p>
    ))}
    <WorkingShown working={period.working} />
  </>
);
