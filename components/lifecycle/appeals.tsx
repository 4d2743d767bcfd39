import { stayed } from '#lib/process/proposal/decisions.ts';
import type { Answer, Appeal, Referral } from '#lib/process/proposal/formal-state.ts';
import { decisionName } from '#lib/process/proposal/referable.ts';
import { DayText } from '../deadline.tsx';
import { formatInstant } from '../format.ts';
import { Prose } from '../prose.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Tag } from '../tag.tsx';
import { LetterFile } from './letter-file.tsx';
import { Name } from './names.tsx';
import { hrefIn, type View } from './view.ts';

/** Whether anybody has appealed or referred a decision of the Panel. */
export const hasAppeals = ({ proposal: { formal } }: View): boolean => formal.appeals.length + formal.referrals.length > 0;

/** Every appeal and referral: who, in which capacity, when, to whom, on which ground, by when, what came of it, and whether implementation waits. */
export function Appeals({ view }: { view: View }) {
  const { formal, stage } = view.proposal;
  const open = (stage === 'appeal-panel' || stage === 'appeal-authority') && formal.appealDeadline;
  return (
    <>
      {stayed(formal) && <p className="strong">Implementation waits until every appeal and referral is answered.</p>}
      <ol className="appeals">
        {formal.appeals.map((appeal) => (
          <li key={`${appeal.entry}`} id={`appeal-${appeal.entry}`}>
            <AppealShown view={view} appeal={appeal} />
          </li>
        ))}
        {formal.referrals.map((referral) => (
          <li key={referral.entry} id={`referral-${referral.entry}`}>
            <ReferralShown view={view} referral={referral} />
          </li>
        ))}
      </ol>
      {open && view.today <= open && (
        <p>
          A further appeal can be made until the end of <DayText day={open} />.
        </p>
      )}
    </>
  );
}

function AppealShown({ view, appeal }: { view: View; appeal: Appeal }) {
  const objection = view.proposal.path === 'fast-track' ? 'objected' : 'appealed';
  return (
    <>
      <p>
        <b>
          <Name view={view} id={appeal.by} />
        </b>{' '}
        {objection} to the {forums[appeal.forum]}. <State open={appeal.open} answered={appeal.answer !== null} />
      </p>
      <SummaryList
        rows={[
          ['In which capacity', appeal.standing ? standings[appeal.standing] : null],
          ['Received', <Received key="r" {...appeal} />],
          ['Ground', <Prose key="g" text={appeal.ground} />],
          ['As a file', appeal.file && <LetterFile key="f" view={view} file={appeal.file} words="The appeal as it was sent" />],
          ['Could be made until', appeal.deadline && <DayText key="d" day={appeal.deadline} />],
          ['Answer', <AnswerShown key="a" view={view} appeal={appeal} />],
        ]}
      />
    </>
  );
}

const forums = { panel: 'Panel', authority: 'Authority', 'secretary-of-state': 'Secretary of State' } as const;
const standings = {
  party: 'A SEC Party',
  dcc: 'The DCC',
  'consumer-body': 'Citizens Advice or Citizens Advice Scotland',
  proposer: 'The Proposer',
} as const;

const State = ({ open, answered }: { open: boolean; answered: boolean }) => <Tag>{open ? 'Open' : answered ? 'Answered' : 'Closed'}</Tag>;

/** When, by which way, and that it came after 5pm, which changes nothing. */
function Received({ at, afterFive, received }: Pick<Appeal, 'at' | 'afterFive' | 'received'>) {
  return (
    <>
      <time dateTime={at}>{formatInstant(at)}</time>
      {received && `, by ${received.how}`}
      {afterFive && (
        <>
          {' '}
          <Tag>Received after 5pm</Tag>
        </>
      )}
    </>
  );
}

function AnswerShown({ view, appeal: { open, answer, forum } }: { view: View; appeal: Appeal }) {
  if (open) return `The ${forums[forum]} considers it; implementation waits.`;
  if (!answer) return 'Closed without an answer: the Authority considers the decision, and its route prevails.';
  return (
    <>
      <p>
        The {forums[answer.by]}, <DayText day={answer.on} />: {outcomes[answer.outcome]} (
        <a href={hrefIn(view, `#decision-${answer.entry}`)}>the decision</a>)
      </p>
      <Prose text={answer.reason} />
    </>
  );
}

const outcomes: Record<Answer['outcome'], string> = {
  approve: 'the change is approved',
  reject: 'the change is rejected',
  'no-majority': 'the change is not approved',
  withdraw: 'the proposal is withdrawn',
  ordinary: 'it goes on as an ordinary proposal',
  'send-back': 'sent back to the Panel',
};

function ReferralShown({ view, referral }: { view: View; referral: Referral }) {
  const decision = decisionName(view.proposal, referral.decision);
  const { answer } = referral;
  return (
    <>
      <p>
        <b>
          <Name view={view} id={referral.by} />
        </b>{' '}
        referred a decision of the Panel to the {forums[referral.to]}. <State open={answer === null} answered={answer !== null} />
      </p>
      <SummaryList
        rows={[
          ['The decision', decision && <Decision key="d" {...decision} />],
          ['In which capacity', standings[referral.standing]],
          ['Received', <Received key="r" {...referral} />],
          ['Ground', <Prose key="g" text={referral.ground} />],
          ['As a file', referral.file && <LetterFile key="f" view={view} file={referral.file} words="The referral as it was sent" />],
          ['Could be referred until', <DayText key="u" day={referral.deadline} />],
          [
            'Answer',
            answer ? (
              <div key="a">
                <p>
                  <DayText day={answer.on} />: {answer.upheld ? 'upheld' : 'overturned'}
                </p>
                <Prose text={answer.reason} />
              </div>
            ) : (
              `The ${forums[referral.to]} considers it. The decision stands meanwhile; implementation waits.`
            ),
          ],
        ]}
      />
    </>
  );
}

const Decision = ({ what, on }: { what: string; on: string }) => (
  <>
    Of <DayText day={on} />, {what}
  </>
);
