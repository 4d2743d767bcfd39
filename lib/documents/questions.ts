import { oneLine } from '#lib/mail/plain.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { linesOf, questionName } from '#lib/process/consultation/questions.ts';

type Asked = Pick<Consultation, 'title' | 'chapters' | 'questions'>;

/** The questions of a consultation as plain text with room for the answers, to be filled in anywhere and sent to the Helpdesk. */
export function blankQuestions({ title, questions, chapters }: Asked, until: string, address: string): string {
  const of = (chapter: string | undefined) =>
    questions
      .filter((question) => question.chapter === chapter)
      .map((question) => blank(question, questionName(question, { questions, chapters })));
  const parts = chapters.flatMap(({ id, number, title: name }) => {
    const asked = of(id);
    return asked.length > 0 ? [`${number} ${name}`.trim().toUpperCase(), ...asked] : [];
  });
  return [
    title,
    `${until}\n${address}`,
    'Organisation:',
    ...of(undefined),
    ...parts,
    confidential,
    `Another format, or a complaint about how this consultation is run: ${address}#taking-part`,
  ]
    .join('\n\n')
    .concat('\n');
}

function blank(question: Asked['questions'][number], name: string): string {
  const { text, suggestions = [], rationale, mandatory } = question;
  const lines = linesOf(question);
  return [
    `${name}${mandatory ? ' (to be answered)' : ''}: ${text}`,
    ...(lines
      ? lines.map(({ label, choices }) => `  ${label} [${choices.join(' / ')}]:`)
      : [`  Answer${suggestions.length > 0 ? ` [${suggestions.join(' / ')}]` : ''}:`]),
    ...(rationale ? ['  Rationale:'] : []),
  ].join('\n');
}

/** How much of the questions a message tells: what a reader takes in, and no mail program cuts off. */
const [mostQuestions, mostLetters] = [20, 300];

/** The questions as a message tells them, each by its number, and how many more there are. */
export function askedInMessage(asked: Pick<Asked, 'questions' | 'chapters'>): [name: string, text: string][] {
  const { questions } = asked;
  const told = questions
    .slice(0, mostQuestions)
    .map((question): [string, string] => [questionName(question, asked), oneLine(question.text, mostLetters)]);
  const more = questions.length - told.length;
  return more > 0 ? [...told, ['And', `${more} more, on the page`]] : told;
}

const confidential = 'Is any of it confidential? Say which answers, and why:';
