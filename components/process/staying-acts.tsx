import { arrows } from '#lib/process/proposal/arrows.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { DataTable } from '../data-table.tsx';
import { possibleIn, takenBy } from './act-words.ts';
import { RuleLinks } from './rule-links.tsx';

/** The acts that leave the stage as it is. */
export function StayingActs({ regime }: { regime: Regime }) {
  const acts = arrows.filter((arrow) => arrow.to === 'same' && (arrow.regime ?? regime) === regime);
  return (
    <DataTable
      caption="Such acts, and who may take them"
      hideCaption
      columns={['Act', 'Who', 'Possible in', 'If', 'What follows', 'Rules']}
      rows={acts.map((arrow) => ({
        key: arrow.act,
        cells: [
          arrow.title,
          takenBy(arrow),
          possibleIn(arrow, regime),
          arrow.guards.join(' ') || '–',
          arrow.effects.join(' ') || '–',
          <RuleLinks key="rules" ids={arrow.rule} />,
        ],
      }))}
    />
  );
}
