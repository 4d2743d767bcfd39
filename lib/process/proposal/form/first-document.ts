import { spoken } from '../../calendar/spoken.ts';
import { day } from '../../day.ts';
import { type Document, publishedHere, type Section } from '../../document.ts';
import { type StatementSectionId, statementOf } from '../problem-statement.ts';
import type { Submission } from '../submission.ts';
import { type Answers, answersTo, answerTo, type FormField, type TaskName, taskNames } from './field.ts';
import { fieldsFor } from './fields.ts';
import { standingNames } from './standing.ts';

type NameOf = (id: string) => string;

/** What acceptance publishes as documents: since 2018 the first problem statement beside the form, before it the form alone (FORM-1, FORM-5). */
export function firstDocuments(form: Submission, date: string, nameOf: NameOf): Document[] {
  const common = {
    title: form.title,
    date,
    ...publishedHere,
  };
  const asForm: Document = { ...common, key: 'proposal-form', kind: 'proposal-form', version: '1.0', sections: formSections(form, nameOf) };
  if (form.regime === '2016') return [asForm];
  return [
    { ...common, key: 'problem-statement', kind: 'problem-statement', version: '0.1', sections: statementSections(form, nameOf) },
    asForm,
  ];
}

/** The problem statement with the Proposer's words under its fixed headings; what the form does not say is left out, views are to come. */
function statementSections(form: Submission, nameOf: NameOf): Section[] {
  const { answers } = form;
  const own: Partial<Record<StatementSectionId, string>> = {
    issue: answerTo(answers, 'issue'),
    background: answerTo(answers, 'background'),
    sec: [answersTo(answers, 'secParts').join(', '), answerTo(answers, 'otherCodes')].filter(Boolean).join('\n\n'),
    impact: answerTo(answers, 'impact'),
    'doing-nothing': answerTo(answers, 'doingNothing'),
  };
  const about = 'The first draft of the problem statement, in the Proposer’s words. It grows during the Development Stage.';
  const sections = statementOf({ about, proposer: proposerIn(form, nameOf), ...own });
  return sections.map((section) => ({ ...section, verbatim: Object.hasOwn(own, section.id) }));
}

const headings: Record<TaskName, readonly [heading: string, kind: Section['kind']]> = {
  standing: ['The right to raise it', 'other'],
  idea: ['The idea', 'issue'],
  affects: ['Whom and what it affects', 'impacts'],
  path: ['Suggested path', 'other'],
  testing: ['Testing', 'implementation'],
  urgency: ['Urgency', 'timetable'],
  origin: ['Whose idea it was', 'about'],
  contacts: ['Contact', 'about'],
};

/** The form as it was sent: each question that was answered and is published, under the heading of its page. The contact's name is a fact of its own, since a person's name can be erased. */
function formSections(form: Submission, nameOf: NameOf): Section[] {
  const asked = publishedFields(form).filter(({ name }) => name !== 'contactName');
  const sections = taskNames.flatMap((task): Section[] => {
    const lines = asked
      .filter((field) => field.task === task)
      .map((field) => `**${field.label}**\n\n${inWords(field, form.answers, nameOf)}`);
    const [heading, kind] = headings[task];
    return lines.length > 0 ? [{ id: task, heading, kind, level: 2, text: lines.join('\n\n'), verbatim: true, tables: [] }] : [];
  });
  const proposer: Section = {
    id: 'proposer',
    heading: 'Proposer',
    kind: 'about',
    level: 2,
    text: proposerIn(form, nameOf),
    verbatim: false,
    tables: [],
  };
  return [proposer, ...sections];
}

/** The questions whose answers acceptance publishes, as far as they were answered. */
export const publishedFields = ({ regime, standing, answers }: Pick<Submission, 'regime' | 'standing' | 'answers'>): FormField[] =>
  fieldsFor(regime, standing).filter(({ name, audience }) => audience.to === 'public-from' && answerTo(answers, name) !== '');

/** An answer as a reader sees it: the words of what was chosen, the name of what an id stands for. */
export function inWords({ kind, choices, name }: FormField, answers: Answers, nameOf: NameOf): string {
  if (kind === 'text' || kind === 'line') return answerTo(answers, name);
  if (kind === 'day') return day.safeParse(answerTo(answers, name)).success ? spoken(answerTo(answers, name)) : answerTo(answers, name);
  if (kind === 'body' || kind === 'meeting') return nameOf(answerTo(answers, name));
  return answersTo(answers, name)
    .map((one) => choices?.find(({ value }) => value === one)?.label ?? { yes: 'Yes', no: 'No' }[one] ?? one)
    .join('; ');
}

function proposerIn({ proposer, standing, answers }: Submission, nameOf: NameOf): string {
  const who = proposer.body ?? proposer.organisation;
  const initiator = answerTo(answers, 'initiator');
  const idea = initiator === '' || initiator === who ? '' : ` The idea came from ${nameOf(initiator)}.`;
  const words = standingNames[standing];
  return `${who ? nameOf(who) : words[0]?.toUpperCase() + words.slice(1)}.${idea}`;
}
