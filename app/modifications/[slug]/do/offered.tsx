import { formatDay } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { actorsInWords } from '#lib/process/proposal/actors.ts';
import type { Arrow } from '#lib/process/proposal/arrows.ts';
import type { Group } from '#lib/services/offer.ts';
import { queryOf } from './doing.ts';

/** The acts of one capacity: those that can be taken as links, then those that have to wait, each with its reason. */
export function Offered({ group: { as, name, acts }, base }: { group: Group; base: string }) {
  const id = as?.replace('/', '-') ?? 'own';
  return (
    <Section id={id} title={as ? `Recording for ${name}` : `For ${name}`}>
      <ActList acts={acts} href={(act) => `${base}/do/${act}${queryOf({ as, for: null })}`} />
    </Section>
  );
}

/** For who has a seat on a committee: what it could do now, and how that comes into the record. */
export const OfSeat = ({ group: { as, name, acts } }: { group: Group }) => (
  <Section id={`seat-${as?.replace('/', '-')}`} title={`For ${name}, on which you have a seat`}>
    <p className="prose">
      What it decides is recorded by the Code Administrator on its Chair’s word: tell the Helpdesk, by e-mail, letter or telephone.
    </p>
    <ul className="task-list">
      {acts
        .filter(({ refusal }) => refusal === null)
        .map(({ act }) => (
          <li key={act.act}>
            {act.title}
            {act.effects[0] && <p className="small quiet">{act.effects[0]}</p>}
          </li>
        ))}
    </ul>
  </Section>
);

/** Acts as a list: a link and what it does, or what stands in its way. */
export function ActList({ acts, href }: { acts: Group['acts']; href: (act: string) => string }) {
  const open = acts.filter(({ refusal }) => refusal === null);
  const waiting = acts.filter(({ refusal }) => refusal !== null);
  return (
    <ul className="task-list">
      {open.map(({ act }) => (
        <li key={act.act}>
          <a href={href(act.act)}>{act.title}</a>
          {act.effects[0] && <p className="small quiet">{act.effects[0]}</p>}
        </li>
      ))}
      {waiting.map(({ act, refusal }) => (
        <li key={act.act}>
          {act.title} <span className="tag stopped">Has to wait</span>
          <p className="small">
            {refusal?.reason}
            {refusal?.until && ` Until ${formatDay(refusal.until)}.`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What is possible now and is for others to do. */
export function Others({ others }: { others: readonly Arrow[] }) {
  if (others.length === 0) return null;
  return (
    <Section id="others" title="What others can do now">
      <ul className="task-list">
        {others.map(({ act, title, by }) => (
          <li key={act}>
            {title} <span className="small quiet">for {actorsInWords(by.filter((kind) => kind !== 'clock'))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
