import { decisionNotice } from '#lib/documents/decision-notice.ts';
import type { Typed } from '#lib/forms/input.ts';
import type { Section } from '#lib/process/document.ts';
import { noticeOfDecision } from '#lib/process/proposal/last-decision.ts';
import { objectiveLetters } from '#lib/process/proposal/objectives.ts';
import { lastStatement, statementSections } from '#lib/process/proposal/problem-statement.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { nextVersion } from '#lib/process/proposal/version.ts';
import { partyCategories } from '#lib/process/words.ts';
import { textOf } from '../legal-text/clauses.ts';
import { aspects, otherImpacts } from './fixed.ts';
import type { ActFormProps } from './props.ts';
import { reportLayout } from './report-layout.ts';

type Written = Pick<Section, 'id' | 'heading' | 'kind' | 'text'>;
/** What a form begins with is also worked out from the day and the settings, where it is composed. */
export type Around = Pick<ActFormProps, 'settings' | 'calendar' | 'today' | 'nameOf'>;
type Start = (proposal: Proposal, around: Around) => Record<string, string | string[] | null | undefined>;

/** With what the form of an act begins where nothing was typed yet: what is on record now, to be changed instead of typed again. */
const starts: Readonly<Record<string, Start>> = {
  'set-timetable': timetable,
  'return-to-wg': timetable,
  'panel-convert': timetable,
  'to-refinement': timetable,
  'publish-problem-statement': (p) => {
    const last = lastStatement(p);
    const texts = new Map(last?.sections.map(({ id, text }) => [id, text]));
    return { version: nextVersion(last?.version), ...rows('sections', statementSections, ({ id }) => ({ id, text: texts.get(id) })) };
  },
  'publish-version': (p) => {
    const last = p.documents.findLast(({ kind }) => kind === 'modification-report');
    const sections = last?.sections.length ? last.sections : reportLayout;
    return {
      kind: 'modification-report',
      title: last?.title ?? 'Modification Report',
      version: nextVersion(last?.version),
      ...rows('sections', sections, ({ id, heading, kind, text }) => ({ id, heading, kind, text })),
    };
  },
  'publish-decision-notice': (p, around) => {
    const last = p.documents.findLast(({ kind }) => kind === 'decision-notice');
    const sections: readonly Written[] = noticeOfDecision(p)?.sections ?? decisionNotice(p, around);
    return {
      title: last?.title ?? `${referenceOf(p)} decision notice`,
      version: last ? nextVersion(last.version) : '1.0',
      ...rows('sections', sections, ({ id, heading, kind, text }) => ({ id, heading, kind, text })),
    };
  },
  'publish-solution': (p) => {
    const own = p.solutions.find(({ key }) => key === 'proposed');
    return { solution: 'proposed', version: nextVersion(own?.version), text: own?.text };
  },
  'publish-legal-text': (p) => {
    const last = p.legalTexts.at(-1);
    const clauses = last
      ? last.clauses.map((clause) => ({ ...clause, before: textOf(clause, 'old'), after: textOf(clause, 'new') }))
      : p.secParts.map(({ part, clause }) => ({ part, ref: clause, kind: 'clause', before: '', after: '' }));
    return {
      appliesTo: last?.appliesTo ?? ['proposed'],
      version: nextVersion(last?.version),
      base: last?.base,
      ...rows('clauses', clauses, ({ part, ref, kind, before, after }) => ({ part, ref, kind, before, after })),
    };
  },
  'state-sec-parts': (p) => rows('parts', p.secParts, ({ part, clause, text }) => ({ part, clause, text })),
  'state-impacts': (p) => ({
    ...rows('parties', partyCategories, (category) => {
      const own = p.partyImpacts.findLast((impact) => impact.category === category && !impact.by);
      return { category, affected: own?.affected, text: own?.text, mustAct: own?.mustAct };
    }),
    ...rows('others', otherImpacts, (on) => {
      const own = p.otherImpacts.findLast((impact) => impact.on === on && !impact.by);
      return { on, affected: own?.affected, text: own?.text };
    }),
  }),
  'state-costs': (p) =>
    rows(
      'costs',
      p.costs.filter(({ by }) => !by),
      ({ bearer, solution, pounds, text }) => ({
        ...{ bearer, solution, text, amount: pounds ? String(pounds.amount) : null, period: pounds?.period },
        approximate: pounds?.approximate ? 'true' : null,
      }),
    ),
  'state-technical-changes': (p) =>
    rows('changes', p.technicalChanges, ({ title, solutions, where, text }) => ({ title, solutions, where, text })),
  'state-implementation-options': (p) => rows('options', p.implementationOptions, ({ release, text }) => ({ release, text })),
  'give-objective-view': () => rows('views', objectiveLetters, (objective) => ({ objective })),
  summarise: (p) => ({
    text: p.summary?.text,
    ...rows('inShort', aspects, (aspect) => ({ aspect, text: p.inShort.find((known) => known.aspect === aspect)?.text })),
  }),
};

/** What a form is shown with: what was typed; where none of its own fields was, what is on record. */
export function withStart(act: string, fields: readonly { name: string }[], proposal: Proposal, typed: Typed, around: Around): Typed {
  const start = starts[act];
  const begun = Object.keys(typed).some((key) => fields.some(({ name }) => key === name || key.startsWith(`${name}.`)));
  if (!start || begun) return typed;
  const filled = Object.entries(start(proposal, around)).flatMap(([name, value]) => (value ? [[name, [value].flat()]] : []));
  return { ...Object.fromEntries(filled), ...typed };
}

function timetable(proposal: Proposal): ReturnType<Start> {
  const planned = proposal.timetable.flatMap(({ what, when }) => (when && 'on' in when ? [{ what, on: when.on, kind: undefined }] : []));
  return rows('timetable', proposal.formal.timetable.length > 0 ? proposal.formal.timetable : planned, ({ what, on, kind }) => ({
    what,
    on,
    kind,
  }));
}

/** A list as rows of a form: `name.0.part`. */
const rows = <T>(
  name: string,
  list: readonly T[],
  parts: (row: T) => Record<string, string | string[] | null | undefined>,
): ReturnType<Start> =>
  Object.fromEntries(list.flatMap((row, n) => Object.entries(parts(row)).map(([part, value]) => [`${name}.${n}.${part}`, value])));
