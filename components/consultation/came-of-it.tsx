import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { lastDayOf } from '#lib/process/day.ts';
import type { Names } from '#lib/process/directory/names.ts';
import type { FormalType } from '#lib/process/proposal/formal-events.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { WhenText } from '../deadline.tsx';
import { eventWords } from '../lifecycle/event-words.ts';
import { Section } from '../page-header.tsx';

/** What ends what a consultation was held for, or sends it back. */
const outcomes: readonly FormalType[] = [
  'result-published',
  'authority-approved',
  'authority-rejected',
  'sent-back',
  'panel-decided-appeal',
  'authority-determined',
  'decision-became-final',
  'adoption-window-expired',
  'implemented',
];

type Props = { consultation: Consultation; proposal: Proposal | null; names: Names; register: string };

/** What was decided on the proposal since the consultation closed, each with its entry in the history; nothing before there is something. */
export function CameOfIt({ consultation, proposal, names, register }: Props) {
  if (!proposal) return null;
  const since = proposal.events.filter(
    ({ type, effective }) => (outcomes as readonly string[]).includes(type) && lastDayOf(effective) >= consultation.closes,
  );
  if (since.length === 0) return null;
  const words = { of: (id: string | null | undefined) => names.of(id) ?? 'somebody whose name is not recorded', hrefOf: () => null };
  const base = `${register}/${proposal.slug}`;
  return (
    <Section id="came-of-it" title="What came of it">
      <ol className="dates">
        {since.map((event) => (
          <li key={event.position}>
            <WhenText when={event.effective} />
            <a href={`${base}/history#entry-${event.position}`}>{eventWords(event, words, proposal.regime)}</a>
          </li>
        ))}
      </ol>
      <p>
        <a href={`${base}/votes`}>Votes, reasons and decisions on {referenceOf(proposal)}</a>
      </p>
    </Section>
  );
}
