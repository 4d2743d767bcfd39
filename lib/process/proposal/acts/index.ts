import type { AnyAct } from '../../act.ts';
import type { ActName } from '../arrows.ts';
import { accept } from './accept.ts';
import { adopt } from './adopt.ts';
import { appeal } from './appeal.ts';
import { approveForConsultation } from './approve-for-consultation.ts';
import { askForConversion } from './ask-for-conversion.ts';
import { authorityApprove } from './authority-approve.ts';
import { authorityDetermines } from './authority-determines.ts';
import { authorityReject } from './authority-reject.ts';
import { boardReturn } from './cb-return.ts';
import { changeImplementationDate } from './change-implementation-date.ts';
import { cscRecommend } from './csc-recommend.ts';
import { decideUrgency } from './decide-urgency.ts';
import { fastTrackApprove } from './ft-resolution-approve.ts';
import { fastTrackWithdraw } from './ft-resolution-withdraw.ts';
import { giveView } from './give-view.ts';
import { giveViewOnUrgency } from './give-view-on-urgency.ts';
import { giveWithdrawalNotice } from './give-withdrawal-notice.ts';
import { hold } from './hold.ts';
import { implement } from './implement.ts';
import { panelAppealDecision } from './panel-appeal-decision.ts';
import { panelConvert } from './panel-convert.ts';
import { panelDeclinesReturn } from './panel-declines-return.ts';
import { publishResult } from './publish-result.ts';
import { reconsider } from './reconsider.ts';
import { referUrgency } from './refer-urgency.ts';
import { release } from './release.ts';
import { represent } from './represent.ts';
import { requestUrgency } from './request-urgency.ts';
import { returnToWorkingGroup } from './return-to-wg.ts';
import { sendBack } from './send-back.ts';
import { sendBackToDevelopment } from './send-back-to-development.ts';
import { setPath } from './set-path.ts';
import { setTimetable } from './set-timetable.ts';
import { straightToReport } from './straight-to-report.ts';
import { submitFinalReport } from './submit-fmr.ts';
import { submitModificationReport } from './submit-modification-report.ts';
import { toRefinement } from './to-refinement.ts';
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
  referUrgency,
  release,
  represent,
  requestUrgency,
  returnToWorkingGroup,
  sendBackToDevelopment,
  sendBack,
  setPath,
  setTimetable,
  straightToReport,
  submitFinalReport,
  submitModificationReport,
  toRefinement,
  withdraw,
];

/** The act of a name, or null where the table has it and this register cannot take it yet. */
export const findAct = (name: ActName | string): AnyAct | null => proposalActs.find((act) => act.act === name) ?? null;
