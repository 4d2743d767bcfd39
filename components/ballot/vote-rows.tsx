import type { Ballot } from '#lib/process/ballot/ballot.ts';
import { objectiveViewNames, type Said } from '#lib/process/ballot/vote.ts';
import { objectiveName } from '#lib/process/proposal/objectives.ts';
import type { CheckRow } from '../form/check-list.tsx';
import { choiceLabel } from './words.ts';

/** What a member says, as the lines of a check page, a receipt or a version. `change`: the address of the form. */
export function voteRows(said: Said, called: string, ballot: Pick<Ballot, 'kind' | 'questions'>, change?: string): CheckRow[] {
  const to = (field: string) => (change ? { href: `${change}#${field}` } : undefined);
  const several = ballot.questions.length > 1;
  const rows = said.positions.flatMap(({ key, choice, reason, objectives }): CheckRow[] => {
    const label = ballot.questions.find((one) => one.key === key)?.label ?? key;
    const of = (name: string) => (several ? `${name}: ${label}` : name);
    const vote = { name: of('Vote'), value: choiceLabel(choice, called, ballot, label), change: to(`${key}.choice`) };
    if (said.recused) return [{ ...vote, value: `${vote.value}, because of the recusal` }];
    return [
      vote,
      { name: of('Reason'), value: reason || 'None given', change: to(`${key}.reason`) },
      ...(ballot.kind === 'change-board'
        ? [{ name: of('SEC Objectives'), value: objectives.map(objectiveLine).join('\n') || 'No view', change: to(`${key}.objectives`) }]
        : []),
    ];
  });
  const interest = said.interest ? `${said.interest}${said.recused ? '\nRecused' : ''}` : 'None declared';
  return [...rows, { name: 'Interest', value: interest, change: to('interest') }];
}

const objectiveLine = ({ objective, view, words }: Said['positions'][number]['objectives'][number]): string =>
  `${objectiveName(objective)}: ${objectiveViewNames[view].toLowerCase()}${words ? `. ${words}` : ''}`;
