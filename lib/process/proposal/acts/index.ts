import type { AnyAct } from '../../act.ts';
import type { ActName } from '../arrows.ts';
import { accept } from './accept.ts';
import { adopt } from './adopt.ts';
import { appeal } from './appeal.ts';
import { approveForConsultation } from './approve-for-consultation.ts';
import { askForConversion } from './ask-for-conversion.ts';
import { assign } from './assign.ts';
import { authorityApprove } from './authority-approve.ts';
import { authorityDetermines } from './authority-determines.ts';
import { authorityReject } from './authority-reject.ts';
import { boardReturn } from './cb-return.ts';
import { changeImplementationDate } from './change-implementation-date.ts';
import { confirmMonitor } from './confirm-monitor.ts';
import { correct } from './correct.ts';
import { cscRecommend } from './csc-recommend.ts';
import { decideReferral } from './decide-referral.ts';
import { decideUrgency } from './decide-urgency.ts';
import { fastTrackApprove } from './ft-resolution-approve.ts';
import { fastTrackWithdraw } from './ft-resolution-withdraw.ts';
import { giveConsumerView } from './give-consumer-view.ts';
import { giveObjectiveView } from './give-objective-view.ts';
import { giveView } from './give-view.ts';
import { giveViewOnUrgency } from './give-view-on-urgency.ts';
import { giveWithdrawalNotice } from './give-withdrawal-notice.ts';
import { hold } from './hold.ts';
import { implement } from './implement.ts';
import { objectToVariation } from './object-to-variation.ts';
import { panelAppealDecision } from './panel-appeal-decision.ts';
import { panelConvert } from './panel-convert.ts';
import { panelDeclinesReturn } from './panel-declines-return.ts';
import { progressEarly } from './progress-early.ts';
import { publishDecisionNotice } from './publish-decision-notice.ts';
import { publishLegalText } from './publish-legal-text.ts';
import { publishProblemStatement } from './publish-problem-statement.ts';
import { publishResult } from './publish-result.ts';
import { publishSolution } from './publish-solution.ts';
import { publishVersion } from './publish-version.ts';
import { putAlternative } from './put-alternative.ts';
import { reconsider } from './reconsider.ts';
import { recordOutcome } from './record-outcome.ts';
import { referDecision } from './refer-decision.ts';
import { referUrgency } from './refer-urgency.ts';
import { release } from './release.ts';
import { represent } from './represent.ts';
import { requestUrgency } from './request-urgency.ts';
import { returnToWorkingGroup } from './return-to-wg.ts';
import { sendBack } from './send-back.ts';
import { sendBackToDevelopment } from './send-back-to-development.ts';
import { setPath } from './set-path.ts';
import { setTimetable } from './set-timetable.ts';
import { stateCosts } from './state-costs.ts';
import { stateImpacts } from './state-impacts.ts';
import { stateImplementationOptions } from './state-implementation-options.ts';
import { stateSecParts } from './state-sec-parts.ts';
import { stateTechnicalChanges } from './state-technical-changes.ts';
import { stateTesting } from './state-testing.ts';
import { stopHere } from './stop-here.ts';
import { straightToReport } from './straight-to-report.ts';
import { submitFinalReport } from './submit-fmr.ts';
import { submitModificationReport } from './submit-modification-report.ts';
import { summarise } from './summarise.ts';
import { toRefinement } from './to-refinement.ts';
import { wishForInput } from './wish-for-input.ts';
import { withdraw } from './withdraw.ts';

/** Every act that this register can take on a proposal; the rest of the table of acts is on paper so far. */
export const proposalActs: readonly AnyAct[] = [
  accept,
  adopt,
  appeal,
  approveForConsultation,
  askForConversion,
  authorityApprove,
  authorityDetermines,
  authorityReject,
  boardReturn,
  changeImplementationDate,
  cscRecommend,
  decideReferral,
  decideUrgency,
  fastTrackApprove,
  fastTrackWithdraw,
  giveViewOnUrgency,
  giveView,
  giveWithdrawalNotice,
  hold,
  implement,
  panelAppealDecision,
  panelConvert,
  panelDeclinesReturn,
  publishResult,
  reconsider,
  referDecision,
  referUrgency,
  release,
  represent,
  requestUrgency,
  returnToWorkingGroup,
  sendBackToDevelopment,
  sendBack,
  setPath,
  setTimetable,
  recordOutcome,
  straightToReport,
  submitFinalReport,
  submitModificationReport,
  toRefinement,
  assign,
  confirmMonitor,
  correct,
  giveConsumerView,
  giveObjectiveView,
  objectToVariation,
  progressEarly,
  publishDecisionNotice,
  publishLegalText,
  publishProblemStatement,
  publishSolution,
  publishVersion,
  putAlternative,
  stateCosts,
  stateImpacts,
  stateImplementationOptions,
  stateSecParts,
  stateTechnicalChanges,
  stateTesting,
  stopHere,
  summarise,
  wishForInput,
  withdraw,
];

/** The act of a name, or null where the table has it and this register cannot take it yet. */
export const findAct = (name: ActName | string): AnyAct | null => proposalActs.find((act) => act.act === name) ?? null;
