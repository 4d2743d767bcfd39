import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { linesOf } from '#lib/process/consultation/questions.ts';

type Asked = Pick<Consultation, 'title' | 'chapters' | 'questions'>;

/** The questions of a consultation as plain text with room for the answers, to be filled in anywhere and sent to the Helpdesk. */
export function blankQuestions({ title, questions, chapters }: Asked, until: string, address: string): string {
  const of = (chapter: string | undefined) => questions.filter((question) => question.chapter === chapter).map(blank);
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

function blank({ printed, text, suggestions = [], rationale, mandatory, ...asked }: Asked['questions'][number]): string {
  const lines = linesOf({ printed, text, suggestions, rationale, mandatory, ...asked });
  return [
    `${/^\d/.test(printed) ? `Question ${printed}` : printed}${mandatory ? ' (to be answered)' : ''}: ${text}`,
    ...(lines
      ? lines.map(({ label, choices }) => `  ${label} [${choices.join(' / ')}]:`)
      : [`  Answer${suggestions.length > 0 ? ` [${suggestions.join(' / ')}]` : ''}:`]),
    ...(rationale ? ['  Rationale:'] : []),
  ].join('\n');
}

const confidential = 'Is any of it confidential? Say which answers, and why:';
