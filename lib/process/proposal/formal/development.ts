import type { RecordedEvent } from '../../event.ts';
import type { Formal, FormalType, Milestone } from '../formal-events.ts';
import type { FormalState } from '../formal-state.ts';
import type { Proposal } from '../proposal.ts';
import { at, type Change } from './change.ts';

/** From acceptance to the Modification Report: the events of the Code Administrator, the Change Sub-Committee and the Panel. */
export function evolveDevelopment(proposal: Proposal, event: RecordedEvent): Change | null {
  const data = <T extends FormalType>(_: T) => event.data as Formal<T>;
  const { formal } = proposal;
  const type = event.type as FormalType;
  switch (type) {
    case 'accepted': {
      const { submitted, stage, suggestedPath, urgency, testingLikely } = data(type);
      const asked = urgency && ({ state: 'requested', referralBy: null, ...urgency } as const);
      const path = suggestedPath === 'fast-track' || suggestedPath === 'authority-led' ? suggestedPath : proposal.path;
      return { stage, proposal: { path }, formal: { submitted, suggestedPath, testingLikely, urgency: asked ?? formal.urgency } };
    }
    case 'conversion-asked':
      return { formal: { conversionAsked: true, stopped: null } };
    case 'testing-stated':
      return { formal: { testingLikely: data(type).testingLikely } };
    case 'stopped-here':
      return { formal: { conversionAsked: false, stopped: at(event).on } };
    case 'progressed-early':
      return { formal: { early: { ...data(type), ...at(event) } } };
    case 'variation-objected':
      return { formal: { objections: [...formal.objections, { ...data(type), ...at(event) }] } };
    case 'csc-recommended':
      return { stage: 'initial', formal: { recommendation: { ...data(type), ...at(event) } } };
    case 'converted': {
      const { timetable, workPackage, path, testingLikely } = data(type);
      return {
        stage: 'refinement',
        proposal: { converted: true, path: path ?? proposal.path },
        formal: { ...planned(formal, timetable, event), workPackage, testingLikely },
      };
    }
    case 'sent-to-refinement':
      return { stage: 'refinement', proposal: { path: data(type).path }, formal: planned(formal, data(type).timetable, event) };
    case 'sent-to-report':
      return {
        stage: 'panel-report',
        proposal: { path: data(type).path ?? proposal.path, converted: proposal.converted || proposal.regime === '2018' },
      };
    case 'returned-to-development':
      return { stage: 'development', formal: { recommendation: null, conversionAsked: false } };
    case 'held':
      return { proposal: { onHold: data(type).reason } };
    case 'released':
      return { proposal: { onHold: null } };
    case 'urgency-requested':
      return { formal: { urgency: { state: 'requested', reasons: data(type).reasons, panelBy: data(type).panelBy, referralBy: null } } };
    case 'urgency-decided':
      return { formal: { urgency: { ...formal.urgency, state: data(type).granted ? 'granted' : 'refused' } } };
    case 'panel-viewed-urgency':
      return {
        formal: {
          urgency: {
            ...formal.urgency,
            state: data(type).supports ? 'panel-supports' : 'panel-does-not-support',
            referralBy: data(type).referralBy,
          },
        },
      };
    case 'urgency-referred':
      return { formal: { urgency: { ...formal.urgency, state: 'referred' } } };
    case 'path-determined':
      return { proposal: { path: data(type).path } };
    case 'timetable-changed':
      return { formal: planned(formal, data(type).timetable, event) };
    case 'implementation-date-changed':
      return { formal: { implementation: data(type).date } };
    case 'report-submitted':
      return { stage: 'panel-report', formal: { returnRecommended: false } };
    case 'report-returned':
      return {
        stage: 'refinement',
        formal: { ...planned(formal, data(type).timetable, event), early: null, returnRecommended: false, consultation: null },
      };
    case 'approved-for-consultation': {
      const { opens, closes, closesAt = null, path } = data(type);
      const consultation = { opens, closes, closesAt };
      return { stage: 'report-consultation', proposal: { path }, formal: { consultation, returnRecommended: false } };
    }
    case 'consultation-moved':
      return { formal: { consultation: { ...formal.consultation, ...data(type) } } };
    default:
      return null;
  }
}

/** A new timetable; the ones before it stay readable (STAGE-18). */
const planned = (formal: FormalState, rows: Milestone[], event: RecordedEvent): Partial<FormalState> => ({
  timetable: rows,
  timetables: [...formal.timetables, { rows, ...at(event) }],
});
