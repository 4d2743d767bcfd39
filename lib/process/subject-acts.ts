import { declareHoliday } from './calendar/acts/declare-holiday.ts';
import { withdrawHoliday } from './calendar/acts/withdraw-holiday.ts';
import { changeSetting } from './change-setting.ts';
import { cancelConsultation } from './consultation/acts/cancel-consultation.ts';
import { correctQuestion } from './consultation/acts/correct-question.ts';
import { extendConsultation } from './consultation/acts/extend-consultation.ts';
import { appoint } from './directory/acts/appoint.ts';
import { cancelAppointment } from './directory/acts/cancel-appointment.ts';
import { cancelDesignation } from './directory/acts/cancel-designation.ts';
import { closeSeat } from './directory/acts/close-seat.ts';
import { designate } from './directory/acts/designate.ts';
import { endAppointment } from './directory/acts/end-appointment.ts';
import { endDesignation } from './directory/acts/end-designation.ts';
import { nameAlternate } from './directory/acts/name-alternate.ts';
import { recordBody } from './directory/acts/record-body.ts';
import { recordOrganisation } from './directory/acts/record-organisation.ts';
import { recordPerson } from './directory/acts/record-person.ts';
import { recordSeat } from './directory/acts/record-seat.ts';
import { restoreRights } from './directory/acts/restore-rights.ts';
import { restoreSeat } from './directory/acts/restore-seat.ts';
import { suspendRights } from './directory/acts/suspend-rights.ts';
import { suspendSeat } from './directory/acts/suspend-seat.ts';
import { cancelMeeting } from './meeting/acts/cancel-meeting.ts';
import { listItem } from './meeting/acts/list-item.ts';
import { moveItem } from './meeting/acts/move-item.ts';
import { rescheduleMeeting } from './meeting/acts/reschedule-meeting.ts';
import { retitleItem } from './meeting/acts/retitle-item.ts';
import { scheduleMeeting } from './meeting/acts/schedule-meeting.ts';
import { strikeItem } from './meeting/acts/strike-item.ts';
import { announceRelease } from './release/acts/announce-release.ts';
import { callOffRelease } from './release/acts/call-off-release.ts';
import type { AnySubjectAct } from './subject-act.ts';

/** The table of acts on subjects that are not proposals. */
export const subjectActs: readonly AnySubjectAct[] = [
  recordOrganisation,
  recordPerson,
  recordBody,
  recordSeat,
  closeSeat,
  appoint,
  cancelAppointment,
  endAppointment,
  suspendSeat,
  restoreSeat,
  nameAlternate,
  suspendRights,
  restoreRights,
  designate,
  endDesignation,
  cancelDesignation,
  declareHoliday,
  withdrawHoliday,
  changeSetting,
  scheduleMeeting,
  rescheduleMeeting,
  cancelMeeting,
  listItem,
  retitleItem,
  moveItem,
  strikeItem,
  announceRelease,
  callOffRelease,
  extendConsultation,
  correctQuestion,
  cancelConsultation,
];

/** An act by its name, or null. */
export const subjectActNamed = (name: string): AnySubjectAct | null => subjectActs.find(({ act }) => act === name) ?? null;
