import type { RecordedEvent } from '#lib/process/event.ts';
import { arrows } from '#lib/process/proposal/arrows.ts';
import { type Fact, type FactType, facts, type Regime } from '#lib/process/proposal/facts.ts';
import type { FormalType } from '#lib/process/proposal/formal-events.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { formatDay, formatInstant } from '../format.ts';
import { formalWords } from './formal-words.ts';
import { named } from './sections.ts';
import { bearerNames, impactNames, restatedNames } from './stated-names.ts';
import type { Names } from './view.ts';

type Words = { [T in FactType]: (data: Fact<T>, names: Names) => string };

const words: Words = {
  raised: (d) => `Raised${d.title ? ` as “${d.title}”` : ''}`,
  listed: (d) => `First named in our sources${d.title ? ` as “${d.title}”` : ''}`,
  'stage-attested': (d) => (d.copied ? `Copied for practice, in its stage “${d.label}”` : `A paper gives its stage as “${d.label}”`),
  'printed-as': (d) => `Printed as “${d.label}”`,
  'proposer-named': (d, n) =>
    d.volunteer
      ? 'Raised by a volunteer, as a paper says'
      : `Proposer named: ${[d.person, d.organisation ?? d.body].filter(Boolean).map(n.of).join(', ') || 'not recorded'}`,
  'initiator-named': (d, n) => `Initiator named: ${n.of(d.by)}`,
  'contact-named': (d, n) => `${d.role} named: ${n.of(d.person)}`,
  summarised: () => 'Summarised by the Code Administrator',
  'put-in-short': (d) => `Put in short: ${d.aspect.replaceAll('-', ' ')}`,
  'document-published': ({ document: d }) => `${named(d)} ${d.held ? 'published' : 'named; not in our sources'}`,
  'legal-text-drafted': ({ text }) => `Legal text ${text.version} drafted`,
  'solution-put-forward': (d) => (d.version && !d.from ? `${d.label}, version ${d.version}, published` : `${d.label} put forward`),
  'technical-change-stated': (d) => `Technical change ${d.number} stated: ${d.title}`,
  'party-impact-stated': (d, n) => `Impact on ${partyCategoryNames[d.category]} stated${d.by ? ` by ${speakerOf(d.by, n)}` : ''}`,
  'other-impact-stated': (d) => `Impact on ${impactNames[d.on].toLowerCase().replace('dcc', 'DCC').replace('sec ', 'SEC ')} stated`,
  'cost-stated': (d) => `Cost to ${bearerNames[d.bearer]} stated`,
  'sec-part-affected': (d) => `${d.part}${d.clause ? `, ${d.clause}` : ''} named as affected`,
  'implementation-option-stated': () => 'An implementation date stated',
  'objective-view-given': (d, n) => `View against SEC Objective (${d.objective}) given by ${speakerOf(d.by, n)}`,
  'consumer-area-view-given': (d, n) => `View on a consumer benefit area given by ${speakerOf(d.by, n)}`,
  'view-given': (d, n) => `View given by ${speakerOf(d.by, n)}${d.to && d.to !== d.by.body ? ` to ${n.of(d.to)}` : ''}`,
  'timetable-row-stated': (d) => `Timetable row stated: ${d.what}`,
  'recommendation-put': (d, n) => `${n.of(d.to)} asked to ${d.verb.toLowerCase()}: ${d.text}`,
  'outcome-attested': (d, n) => `${n.of(d.body)}: ${d.outcome}`,
  'hold-attested': (d) => (d.on ? `Put on hold: ${d.reason}` : `Taken off hold: ${d.reason}`),
  related: (d) => `Related to another proposal: ${d.how}`,
  'consultation-linked': () => 'A consultation linked',
  'discrepancy-noted': () => 'A disagreement between sources noted',
  'resolution-recorded': (d, n) => resolutionWords(d, n),
  'act-received': (d, n) => receivedWords(d, n),
  'closure-reversed': (d) => `The closure of ${formatDay(d.closed)} taken back. ${d.reason}`,
  'adoption-displaced': (d, n) => `The adoption by ${n.of(d.organisation)} at ${formatInstant(d.at)} taken back. ${d.reason}`,
  'fact-stated': (d) => `${d.topic} stated`,
  restated: (d) => `${restatedNames[d.what]}, version ${d.version}, published${d.version > 1 ? ' in place of what stood before' : ''}`,
  corrected: (d) => `${d.changes.length === 1 ? 'A fact' : `${d.changes.length} facts`} put right: ${d.reason}`,
  'monitor-decided': (d, n) => `${n.of(d.body)} ${d.told ? 'told of it' : 'not told of it'}: ${d.reason}`,
  'row-outcome-recorded': (d) => `${d.what}: ${d.happened ? `took place on ${formatDay(d.happened)}` : 'did not take place'}. ${d.outcome}`,
  'input-wished': (d, n) => `${n.of(d.body)} asked to give further input: ${d.text}`,
};

/** "Resolved by the Panel: APPROVE, 8 for, 1 against, 0 abstained". */
function resolutionWords({ act, body, verb, votes, casting }: Fact<'resolution-recorded'>, names: Names): string {
  const how = [
    verb && verbWords[verb],
    votes && `${votes.for} for, ${votes.against} against, ${votes.abstain} abstained`,
    casting && `the Chair’s casting vote ${casting}`,
  ].filter(Boolean);
  return `${actTitle(act)}: resolved by ${names.of(body)}${how.length > 0 ? ` (${how.join('; ')})` : ''}, recorded on its Chair’s word`;
}

const verbWords = { AGREE: 'agreed', APPROVE: 'approved', NOTE: 'noted', DISCUSS: 'discussed' } as const;

/** "Withdraw the proposal: received by e-mail from Northern Supply at 16:50 on 12 January 2021". */
function receivedWords({ act, organisation, how, at }: Fact<'act-received'>, names: Names): string {
  return `${actTitle(act)}: received by ${receiptWords[how]}${organisation ? ` from ${names.of(organisation)}` : ''} at ${formatInstant(at)}`;
}

const receiptWords = { 'e-mail': 'e-mail', letter: 'letter', telephone: 'telephone', meeting: 'word at a meeting' } as const;

const actTitle = (act: string): string => arrows.find((arrow) => arrow.act === act)?.title ?? sentenceCase(act);

/** Who spoke, as far as the papers tell. */
export function speakerOf(by: NonNullable<Fact<'view-given'>['by']>, names: Names): string {
  const named = [by.person, by.organisation, by.body].filter((id) => id !== undefined).map((id) => names.of(id));
  return [by.as, ...named].filter(Boolean).join(', ') || 'a speaker who is not named';
}

/** What an entry says, in one line of the history and in the words of the proposal's regime. An act that states no words of its own is called by its name. */
export function eventWords(event: RecordedEvent, names: Names, regime: Regime): string {
  if (Object.hasOwn(formalWords, event.type)) return formalEventWords(event, names, regime);
  if (!Object.hasOwn(facts, event.type)) return sentenceCase(event.type);
  if (event.type === 'summarised' && event.actor === 'import') return 'Summarised for this register, in its own words';
  return (words[event.type as FactType] as (data: unknown, names: Names) => string)(event.data, names);
}

/** The act's own words, with whom the Helpdesk received it from, where it did. */
function formalEventWords({ type, data }: RecordedEvent, names: Names, regime: Regime): string {
  const words = (formalWords[type as FormalType] as (data: unknown, names: Names, regime: Regime) => string)(data, names, regime);
  const { received } = data as { received?: Pick<Fact<'act-received'>, 'at' | 'how'> };
  return received ? `${words} (received by ${receiptWords[received.how]} at ${formatInstant(received.at)})` : words;
}

const sentenceCase = (type: string): string => (type.charAt(0).toUpperCase() + type.slice(1)).replaceAll('-', ' ');

const formalFacts: readonly string[] = [
  'raised',
  'stage-attested',
  'outcome-attested',
  'hold-attested',
  'resolution-recorded',
  'act-received',
  'closure-reversed',
  'adoption-displaced',
];

/** The types of entries that record a fact about a proposal and no formal act. */
export const merelyFacts: readonly string[] = Object.keys(facts).filter((type) => !formalFacts.includes(type));

/** Whether an entry records a formal act or its outcome, rather than a fact about the proposal. */
export const formal = (event: RecordedEvent): boolean => !merelyFacts.includes(event.type);
