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
import { cscRecommend } from './csc-recommend.ts';
import { decideUrgency } from './decide-urgency.ts';
import { giveWithdrawalNotice } from './give-withdrawal-notice.ts';
import { hold } from './hold.ts';
import { implement } from './implement.ts';
import { panelAppealDecision } from './panel-appeal-decision.ts';
import { panelConvert } from './panel-convert.ts';
import { panelDeclinesReturn } from './panel-declines-return.ts';
import { publishResult } from './publish-result.ts';
import { release } from './release.ts';
import { requestUrgency } from './request-urgency.ts';
import { returnToWorkingGroup } from './return-to-wg.ts';
import { sendBack } from './send-back.ts';
import { sendBackToDevelopment } from './send-back-to-development.ts';
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
  cscRecommend,
  decideUrgency,
  giveWithdrawalNotice,
  hold,
  implement,
  panelAppealDecision,
  panelConvert,
  panelDeclinesReturn,
  publishResult,
  release,
  requestUrgency,
  returnToWorkingGroup,
  sendBackToDevelopment,
  sendBack,
  straightToReport,
  submitFinalReport,
  submitModificationReport,
  toRefinement,
  withdraw,
];

/** The act of a name, or null where the table has it and this register cannot take it yet. */
export const findAct = (name: ActName | string): AnyAct | null => proposalActs.find((act) => act.act === name) ?? null;
