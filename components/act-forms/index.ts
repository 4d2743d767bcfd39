import type { ReactNode } from 'react';
import { AssignForm } from './assign-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import { DocumentForm } from './document-form.tsx';
import { FinalReportForm } from './final-report-form.tsx';
import { ImpactsForm } from './impacts-form.tsx';
import { ImplementForm } from './implement-form.tsx';
import { LegalTextForm } from './legal-text-form.tsx';
import { MonitorsForm } from './monitors-form.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import type { ActFormProps } from './props.ts';
import { DecideReferralForm, ReferDecisionForm } from './referral-forms.tsx';
import { ReportChecklistForm } from './report-checklist-form.tsx';
import { SolutionForm } from './solution-form.tsx';
import { StatementForm } from './statement-form.tsx';
import { SummaryForm } from './summary-form.tsx';
import { TechnicalChangesForm } from './technical-changes-form.tsx';
import { TestingStatedForm } from './testing-stated-form.tsx';
import { TimetableForm } from './timetable-form.tsx';
import { ViewForm } from './view-form.tsx';
import { ConsumersForm, ObjectivesForm } from './views-forms.tsx';

/** Forms that are laid out by hand, by the name of their act; every other act is shown field by field. They state no rule of their own. */
export const actForms: Readonly<Record<string, (props: ActFormProps) => ReactNode>> = {
  assign: AssignForm,
  'confirm-monitor': MonitorsForm,
  correct: CorrectForm,
  'decide-referral': DecideReferralForm,
  'give-consumer-view': ConsumersForm,
  'give-objective-view': ObjectivesForm,
  'give-view': ViewForm,
  implement: ImplementForm,
  'panel-convert': TestingStatedForm,
  'publish-decision-notice': DocumentForm,
  'publish-legal-text': LegalTextForm,
  'publish-problem-statement': StatementForm,
  'publish-solution': SolutionForm,
  'publish-version': DocumentForm,
  'record-outcome': OutcomeForm,
  'refer-decision': ReferDecisionForm,
  'return-to-wg': TimetableForm,
  'set-timetable': TimetableForm,
  'state-impacts': ImpactsForm,
  'state-technical-changes': TechnicalChangesForm,
  'straight-to-report': TestingStatedForm,
  'submit-fmr': FinalReportForm,
  'submit-modification-report': ReportChecklistForm,
  summarise: SummaryForm,
};
