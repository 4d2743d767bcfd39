import { consultationPeriod, latestClose } from '../calendar/consultation-period.ts';
import { spoken } from '../calendar/spoken.ts';
import type { Calendar } from '../calendar/working-days.ts';
import type { Day, Instant } from '../day.ts';
import { alternativesOf } from '../proposal/alternatives.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { stageLabel } from '../proposal/reading.ts';
import type { Stage } from '../proposal/stage-names.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isRuleId } from '../rules.ts';
import type { Settings } from '../settings.ts';
import type { Consultation } from './consultation.ts';
import type { Composed } from './draft.ts';
import type { ConsultationKind } from './events.ts';
import { isOver } from './status.ts';

/** From which stages a kind can be announced; null where it is not about a proposal. */
export const stagesOfKind: Record<ConsultationKind, readonly Stage[] | null> = {
  'request-for-information': ['development', 'initial', 'refinement', 'panel-report'],
  refinement: ['refinement'],
  'modification-report': ['report-consultation'],
  'secretary-of-state': null,
};

/** What the announcement is decided on. `proposal`: the one that it is about, with its reference; `others`: the consultations of that proposal. */
export type Announcing = {
  id: string;
  content: Composed;
  proposal: { proposal: Proposal; reference: string } | null;
  others: readonly Consultation[];
  settings: Settings;
  calendar: Calendar;
  today: Day;
  now: Instant;
};

export type Announced = { ok: true; data: Record<string, unknown>; warnings: string[] };
export type Unready = { ok: false; invalid: Record<string, string> };

/** Makes a composed consultation public: it is forthcoming until its opening day. The hour in force is stored with it, so that the setting may change. */
export function announce(asked: Announcing): Announced | Unready | Refusal {
  const { id, content, proposal, settings, calendar } = asked;
  const invalid = faultsOf(content);
  if (Object.keys(invalid).length > 0) return { ok: false, invalid };
  const refused = notNow(asked) ?? unstated(asked);
  if (refused) return refused;
  const { title, kind, issuedBy, opens, closes, summary, terms, chapters, questions } = content;
  const period = consultationPeriod(opens, closes, kind === 'modification-report' ? settings.mrcMaxWD : null, calendar);
  if (!period.ok) return refuse(isRuleId(period.rule) ? period.rule : 'CONSULT-12', period.reason);
  const data = {
    id,
    title: title.trim(),
    kind,
    proposal: proposal?.proposal.id ?? null,
    issuedBy,
    opens,
    closes,
    closesAt: (kind === 'modification-report' ? proposal?.proposal.formal.consultation?.closesAt : null) ?? settings.consultationHour,
    standing: 'fact',
    terms,
    ...(summary.trim() && { summary: summary.trim() }),
    chapters,
    questions,
  };
  return { ok: true, data, warnings: period.warnings };
}

/** The days that a kind usually has from an opening day: the length of the setting, for a Modification Report Consultation the latest lawful close; null where the length is free. */
export const usualClose = (kind: ConsultationKind, opens: Day, settings: Settings, calendar: Calendar) =>
  kind === 'secretary-of-state'
    ? null
    : latestClose(opens, kind === 'modification-report' ? settings.mrcMaxWD : usualLength(kind, settings), calendar);

/** Working Days of a Request for Information, our choice. */
const informationWD = 10;
const usualLength = (kind: ConsultationKind, settings: Settings): number =>
  kind === 'request-for-information' ? informationWD : settings.refinementDefaultWD;

/** What is missing of the text before it can be announced, by field. */
export function faultsOf({ title, kind, proposal, opens, closes, terms, chapters, questions }: Composed): Record<string, string> {
  const faults: Record<string, string> = {};
  if (title.trim() === '') faults.title = 'Give it a title';
  if (stagesOfKind[kind] && !proposal) faults.proposal = 'Choose the proposal that it is about';
  if (opens === '') faults.opens = 'Enter the opening day';
  if (closes === '') faults.closes = 'Enter the closing day';
  if (terms.trim() === '') faults.terms = 'Say what may be done with its text';
  if (questions.length === 0) faults.questions = 'Ask at least one question';
  for (const { id, text, printed } of questions)
    if (text.trim() === '' || printed.trim() === '') faults[id] = `Write question ${printed || id} and its number, or take it out`;
  for (const chapter of chapters)
    if (chapter.title.trim() === '') faults[chapter.id] = `Give chapter ${chapter.number || chapter.id} a title`;
  return faults;
}

/** Why it cannot be announced whatever its text. */
function notNow({ content, proposal, others, today, now, settings }: Announcing): Refusal | null {
  const { kind, opens, closes } = content;
  if (opens < today) return refuse('CONSULT-6', `${spoken(opens)} is past; a consultation opens today or later.`, today);
  if (!proposal) return null;
  const { stage, formal } = proposal.proposal;
  const stages = stagesOfKind[kind];
  if (stages && !(stage && stages.includes(stage)))
    return refuse(
      'CONSULT-17',
      `A consultation of this kind is not possible while ${proposal.reference} is in ${stageLabel(proposal.proposal, settings, today)}.`,
    );
  const other = others.find((one) => one.source === null && one.kind === kind && kind !== 'request-for-information' && !isOver(one, now));
  if (other)
    return refuse('CONSULT-17', `‘${other.title}’ runs until ${spoken(other.closes)}; at most one is open at a time.`, other.closes);
  const anew = others.some((one) => one.kind === kind && one.cancelled);
  const approved = kind === 'modification-report' && !anew ? formal.consultation : null;
  if (!approved) return null;
  if (opens >= approved.opens && closes === approved.closes) return null;
  return refuse(
    'STAGE-11',
    `The Panel approved the consultation from ${spoken(approved.opens)} to ${spoken(approved.closes)}; announce it with these days. It can be extended afterwards.`,
  );
}

/** A Refinement Consultation states every Alternative, with its source and the preference. */
function unstated({ content, proposal }: Announcing): Refusal | null {
  if (content.kind !== 'refinement' || !proposal) return null;
  const { summary, chapters, questions } = content;
  const text = [summary, ...questions.map((one) => one.text), ...chapters.flatMap((one) => one.sections.map((s) => s.text))].join('\n');
  const missing = alternativesOf(proposal.proposal).find(({ label }) => !text.includes(label));
  return missing
    ? refuse(
        'CONSULT-17',
        `The text does not state ${missing.label}: a Refinement Consultation states every Alternative with its source and the preference.`,
      )
    : null;
}
