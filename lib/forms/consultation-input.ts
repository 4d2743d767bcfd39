import { readDay } from '#lib/process/calendar/read-day.ts';
import type { Composed } from '#lib/process/consultation/draft.ts';
import { consultationKinds } from '#lib/process/consultation/events.ts';
import { nextQuestionId, type QuestionKind, questionKinds } from '#lib/process/consultation/questions.ts';
import type { Typed } from './subject-input.ts';

type Question = Composed['questions'][number];
type Chapter = Composed['chapters'][number];

/** What was typed of a consultation over what stood there; `errors`: a day that is none, by field. A field that was not sent keeps its text. */
export function composedInput(before: Composed, typed: Typed): { content: Composed; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const text = (name: string, was: string) => typed[name]?.[0] ?? was;
  const dayOf = (name: 'opens' | 'closes') => {
    const said = typed[name]?.[0]?.trim();
    if (said === undefined) return before[name];
    if (said === '') return '';
    const read = readDay(said);
    if (!read.ok) errors[name] = read.error;
    return read.ok ? read.value : before[name];
  };
  const content: Composed = {
    ...before,
    title: text('title', before.title).trim(),
    summary: text('summary', before.summary),
    terms: text('terms', before.terms).trim(),
    opens: dayOf('opens'),
    closes: dayOf('closes'),
    chapters: before.chapters.map((chapter) => chapterInput(chapter, typed)),
    questions: before.questions.map((question) => questionInput(question, typed)),
  };
  return { content, errors };
}

function questionInput(before: Question, typed: Typed): Question {
  const field = (name: string) => typed[`${before.id}.${name}`];
  if (!field('text')) return before;
  const { chapter: _, hint: __, suggestions: ___, reasonFor: ____, ...rest } = before;
  const kind = questionKinds.find((one) => one === field('kind')?.[0]) ?? before.kind ?? 'choice';
  const suggestions = linesIn(field('suggestions')?.[0]);
  const rationale = field('with')?.includes('rationale') ?? false;
  // Only of an answer that is offered, and where there is a field for the reason.
  const reasonFor = rationale ? (field('reasonFor') ?? []).filter((one) => suggestions.includes(one)) : [];
  const chapter = field('chapter')?.[0];
  const hint = field('hint')?.[0]?.trim();
  return {
    ...rest,
    kind,
    text: field('text')?.[0]?.trim() ?? '',
    printed: field('printed')?.[0]?.trim() ?? before.printed,
    rationale,
    mandatory: field('with')?.includes('mandatory') ?? false,
    ...(suggestions.length > 0 && { suggestions }),
    ...(reasonFor.length > 0 && { reasonFor }),
    ...(chapter && { chapter }),
    ...(hint && { hint }),
  };
}

const linesIn = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function chapterInput(before: Chapter, typed: Typed): Chapter {
  const field = (name: string) => typed[`${before.id}.${name}`]?.[0];
  const title = field('title')?.trim() ?? before.title;
  const text = field('text')?.trim();
  const [section] = before.sections;
  const sections =
    text === undefined
      ? before.sections
      : text === ''
        ? []
        : [{ ...chapterSection(before.id), ...section, heading: title || 'Text', text }];
  const named = field('secParts');
  const secParts = named === undefined ? before.secParts : linesIn(named);
  return { ...before, number: field('number')?.trim() ?? before.number, title, sections, secParts };
}

const chapterSection = (id: string) => ({ id: `${id}-text`, level: 3, kind: 'other' as const, verbatim: false, tables: [] });

/** What a button of the form does to what is composed beside saving it: `add-question choice`, `add-chapter`, `remove q3`, `up q3`, `down c1`. */
export function changed(content: Composed, act: string): Composed {
  const [verb, of = ''] = act.split(' ');
  if (verb === 'add-question') return { ...content, questions: [...content.questions, newQuestion(content, of)] };
  if (verb === 'add-chapter') return { ...content, chapters: [...content.chapters, newChapter(content)] };
  const keep = <T extends { id: string; chapter?: string | undefined }>(list: readonly T[]): T[] => rearranged(list, verb ?? '', of);
  return { ...content, questions: keep(content.questions), chapters: keep(content.chapters) };
}

function rearranged<T extends { id: string }>(list: readonly T[], verb: string, id: string): T[] {
  const at = list.findIndex((one) => one.id === id);
  if (at < 0) return [...list];
  if (verb === 'remove') return list.filter((one) => one.id !== id);
  const to = verb === 'up' ? at - 1 : verb === 'down' ? at + 1 : at;
  const [moving, other] = [list[at], list[to]];
  if (!moving || !other) return [...list];
  return list.with(at, other).with(to, moving);
}

function newQuestion({ questions }: Composed, kind: string): Question {
  const as: QuestionKind = questionKinds.find((one) => one === kind) ?? 'choice';
  const id = nextQuestionId(questions.map((one) => one.id));
  const suggestions = as === 'choice' ? { suggestions: ['Yes', 'No'] } : {};
  return { id, printed: String(questions.length + 1), text: '', rationale: as !== 'long-text', mandatory: false, kind: as, ...suggestions };
}

function newChapter({ chapters }: Composed): Chapter {
  const highest = chapters.reduce((n, { id }) => Math.max(n, Number(/^c(\d+)$/.exec(id)?.[1] ?? 0)), 0);
  return { id: `c${highest + 1}`, number: String(chapters.length + 1), title: '', sections: [], secParts: [] };
}

/** What is chosen before composing begins: the kind, what it is about, and whether it starts with the standard questions. */
export function beginningInput(typed: Typed): {
  beginning: { kind: Composed['kind']; proposal: string | null; set: 'standard' | 'free'; own: string[] } | null;
  errors: Record<string, string>;
} {
  const kind = consultationKinds.find((one) => one === typed.kind?.[0]);
  const set = typed.set?.[0];
  const errors: Record<string, string> = {};
  if (!kind) errors.kind = 'Choose the kind of consultation';
  if (set !== 'standard' && set !== 'free') errors.set = 'Choose how it begins';
  const proposal = typed.proposal?.[0] || null;
  if (kind && kind !== 'secretary-of-state' && !proposal) errors.proposal = 'Choose the proposal that it is about';
  return {
    beginning:
      kind && Object.keys(errors).length === 0
        ? { kind, proposal, set: set === 'free' ? 'free' : 'standard', own: linesIn(typed.own?.[0]) }
        : null,
    errors,
  };
}
