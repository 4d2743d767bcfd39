import type { Document, Section } from '../../document.ts';
import { pathLabel } from '../path.ts';
import type { Submission } from '../submission.ts';
import { answersTo, answerTo } from './field.ts';
import { formFields } from './fields.ts';
import { standingNames } from './standing.ts';

type Kind = Section['kind'];

/** What the Proposer wrote as the first version of its problem statement, or as the form of 2016, with the headings of those papers (FORM-1, FORM-5). */
export function firstDocument(form: Submission, date: string, nameOf: (id: string) => string): Document {
  const draft = form.regime === '2018';
  return {
    key: draft ? 'problem-statement' : 'proposal-form',
    kind: draft ? 'problem-statement' : 'proposal-form',
    title: form.title,
    version: draft ? '0.1' : '1.0',
    date,
    classification: 'White',
    terms: 'May be shared and published, subject to copyright',
    held: true,
    sections: draft ? statement(form, nameOf) : form2016(form, nameOf),
  };
}

function statement(form: Submission, nameOf: (id: string) => string): Section[] {
  const views = ['The DCC', 'SEC Parties', 'Panel Sub-Committees', 'The Change Sub-Committee'] as const;
  return [
    ours(
      'about',
      'About this document',
      'about',
      'The first draft of the problem statement, as the Proposer wrote it. It grows during the Development Stage.',
    ),
    ours('proposer', 'Proposer', 'about', proposerIn(form, nameOf)),
    theirs(form, 'background', 'What are the arrangements today?', 'issue', ['background']),
    theirs(form, 'issue', 'What is the issue?', 'issue', ['issue']),
    theirs(form, 'relation', 'How does it relate to the code?', 'issue', ['secParts', 'otherCodes']),
    theirs(form, 'impact', 'What is the impact, also of doing nothing?', 'impacts', ['impact', 'categories']),
    theirs(form, 'solution', 'What the Proposer says of a solution', 'solution', ['solution']),
    ...further(form),
    ...views.map((who, i) => ours(`views-${i + 1}`, `Views: ${who}`, 'views', 'To be gathered during the Development Stage.')),
  ].flatMap((section) => section ?? []);
}

function form2016(form: Submission, nameOf: (id: string) => string): Section[] {
  return [
    ours('proposer', 'Proposer', 'about', proposerIn(form, nameOf)),
    theirs(form, 'aim', 'Aim', 'summary', ['aim']),
    theirs(form, 'description', 'Detailed description', 'issue', ['description']),
    theirs(form, 'impacts', 'Impacts', 'impacts', ['impacts', 'categories', 'secParts', 'otherCodes', 'greenhouseGas']),
    theirs(form, 'objectives', 'SEC Objectives', 'objectives', ['objectives']),
    theirs(form, 'refinement', 'Working Group or consultation', 'assessment', ['refinement']),
    theirs(form, 'timetable', 'Implementation', 'implementation', ['timetable']),
    ...further(form),
  ].flatMap((section) => section ?? []);
}

/** What both forms end with: the path, testing and urgency, as far as something was said. */
const further = (form: Submission): (Section | null)[] => [
  form.path && ours('path', 'Suggested path', 'other', `${pathLabel(form.path, form.regime)}.`),
  theirs(form, 'path-reason', 'Why this path', 'other', ['effects', 'fromAuthority', 'pathReason']),
  theirs(form, 'testing', 'Testing', 'implementation', ['testing', 'testingHow']),
  theirs(form, 'urgency', 'Urgency', 'timetable', [
    'urgency',
    'urgencyCriteria',
    'urgencyReasons',
    'wantedDecision',
    'wantedImplementation',
  ]),
  theirs(form, 'right-to-raise', 'Why the Proposer can raise it', 'other', [
    'authorityPurpose',
    'direction',
    'withinSubject',
    'committeeVotedNotTo',
    'panelPurpose',
  ]),
];

function proposerIn({ proposer, standing, answers }: Submission, nameOf: (id: string) => string): string {
  const who = proposer.body ?? proposer.organisation;
  const initiator = answerTo(answers, 'initiator');
  const idea = initiator === '' || initiator === who ? '' : ` The idea is ${nameOf(initiator)}’s.`;
  return `${who ? nameOf(who) : capital(standingNames[standing])}.${idea}`;
}

/** The Proposer's own words; several answers of one section stand under their questions. Null where nothing was said. */
function theirs({ answers, regime, standing }: Submission, id: string, heading: string, kind: Kind, names: string[]): Section | null {
  const given = names.filter((name) => answerTo(answers, name) !== '');
  if (given.length === 0) return null;
  const said = given.map((name) => {
    const field = formFields.find((f) => f.name === name && f.regimes.includes(regime) && (!f.standings || f.standings.includes(standing)));
    const words = field?.kind === 'text' || field?.kind === 'line' ? answerTo(answers, name) : inWords(answersTo(answers, name), field);
    return names.length === 1 ? words : `**${field?.label ?? name}**\n\n${words}`;
  });
  return { id, heading, level: 2, kind, text: said.join('\n\n'), verbatim: true, tables: [] };
}

const inWords = (said: string[], field: (typeof formFields)[number] | undefined): string =>
  said
    .map((one) => field?.choices?.find(({ value }) => value === one)?.label ?? (one === 'yes' ? 'Yes' : one === 'no' ? 'No' : one))
    .join('; ');

const ours = (id: string, heading: string, kind: Kind, text: string): Section => ({
  id,
  heading,
  level: 2,
  kind,
  text,
  verbatim: false,
  tables: [],
});

const capital = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`;
