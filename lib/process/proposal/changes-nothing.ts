import type { NewEvent, RecordedEvent } from '../event.ts';
import type { FactType } from './facts.ts';
import type { FormalType } from './formal-events.ts';
import type { Proposal } from './proposal.ts';

/** What is stated of a proposal, by the list in which it stands. */
const stated = (p: Proposal): readonly (readonly object[])[] => [
  p.partyImpacts,
  p.otherImpacts,
  p.costs,
  p.secParts,
  p.implementationOptions,
  p.technicalChanges,
  p.objectiveViews,
  p.consumerAreaViews,
  p.inShort,
  p.summary ? [p.summary] : [],
];
const statements: readonly (FactType | FormalType)[] = [
  'restated',
  'party-impact-stated',
  'other-impact-stated',
  'cost-stated',
  'sec-part-affected',
  'implementation-option-stated',
  'technical-change-stated',
  'objective-view-given',
  'consumer-area-view-given',
  'put-in-short',
  'summarised',
];
/** What stands until the same is decided otherwise. */
const settled: readonly (FactType | FormalType)[] = ['path-determined'];

/** Whether events would say again what is on record, so that nothing changes and nobody is to be told. `fold`: the proposal with such events. */
export function changesNothing(before: Proposal, events: readonly NewEvent[], fold: (events: readonly NewEvent[]) => Proposal): boolean {
  if (events.length === 0) return false;
  if (events.every(({ type }) => settled.some((one) => one === type))) return events.every((event) => same(event, lastOf(before, event)));
  return events.every(({ type }) => statements.some((one) => one === type)) && words(fold(events)) === words(before);
}

const lastOf = ({ events }: Proposal, { type }: NewEvent): RecordedEvent | undefined => events.findLast((event) => event.type === type);
const same = (event: NewEvent, last: RecordedEvent | undefined): boolean => JSON.stringify(event.data) === JSON.stringify(last?.data);

/** Everything stated, without when and by which entry; in which order something was said does not count. */
const words = (proposal: Proposal): string =>
  JSON.stringify(
    stated(proposal).map((list) => list.map((one) => JSON.stringify({ ...one, entry: 0, source: null, effective: null })).sort()),
  );
