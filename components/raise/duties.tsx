import { Section } from '#components/page-header.tsx';
import type { DutyToRaise } from '#lib/process/proposal/duties-to-raise.ts';

/** A reminder of who has to raise a proposal, or to think about one, with the place in the code that says so. */
export function Duties({ title, duties }: { title: string; duties: readonly DutyToRaise[] }) {
  if (duties.length === 0) return null;
  return (
    <Section id="duties" title={title}>
      <ul className="points">
        {duties.map(({ name, sentence, source }) => (
          <li key={source}>
            {name} {sentence} <span className="small quiet">{source}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">A reminder only: whether a duty has arisen is for whoever has it to say.</p>
    </Section>
  );
}
