import { affectedCategories } from '../proposal/affected.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { referenceOf } from '../proposal/reference.ts';
import { type Stage, stageNames } from '../proposal/stage-names.ts';
import { stageName, stages } from '../proposal/stages.ts';
import { parseSecAddress, secAddress, secPlaceNamed } from '../sec-part.ts';
import { type PartyCategory, partyCategories, partyCategoryNames } from '../words.ts';

/** What can be followed (FOLLOW-1): `proposal/147`, `stage/refinement`, `sec/appendix-o`, `category/dcc`. A part of the code is named as its address is. */
export type Topic = `proposal/${string}` | `stage/${Stage}` | `sec/${string}` | `category/${PartyCategory}`;

/** Reads a topic that somebody typed or that stands in an address; null for what cannot be followed. Whether there is such a proposal is for others to say. */
export function parseTopic(given: string): Topic | null {
  const [kind, name = ''] = given.split(/\/(.*)/s, 2);
  if (kind === 'proposal') return /^[a-z0-9]{1,20}$/.test(name) ? `proposal/${name}` : null;
  if (kind === 'stage') return followableStages.includes(name as Stage) ? `stage/${name as Stage}` : null;
  if (kind === 'category') return partyCategories.includes(name as PartyCategory) ? `category/${name as PartyCategory}` : null;
  const place = kind === 'sec' && name.length <= 30 ? parseSecAddress(name) : null;
  return place ? ofSecPart(place.part) : null;
}

/** Stages that the public sees. */
export const followableStages: readonly Stage[] = stageNames.filter((name) => stages[name].public);

/** A part of the code as a whole: who follows `D1.3` follows Section D. */
export const ofSecPart = (part: string): Topic =>
  `sec/${secAddress({ part: secPlaceNamed(part)?.part ?? part, clause: null }).slice('/sec/'.length)}`;

/** A topic in words. `reference`: what the proposal is called where it is one. */
export function topicWords(topic: Topic, reference: string | null): string {
  const [kind, name = ''] = topic.split('/') as [string, string];
  if (kind === 'proposal') return reference ?? 'a proposal';
  if (kind === 'stage') return `proposals in the stage ${stageName(name as Stage)}`;
  if (kind === 'category') return `proposals that affect ${partyCategoryNames[name as PartyCategory]}`;
  return `proposals that touch ${parseSecAddress(name)?.part ?? name}`;
}

/**
 * By which topics somebody follows what happens to a proposal: the proposal itself first, then the stage that it is in or leaves, the parts of the code that it touches and
 * the Party Categories that it affects. `before` null: it is new.
 */
export function topicsOf(before: Proposal | null, after: Proposal): Topic[] {
  const inStages = [after.stage, before?.stage ?? null].filter((stage) => stage !== null);
  return [
    ...new Set<Topic>([
      after.id as Topic,
      ...inStages.map((stage): Topic => `stage/${stage}`),
      ...after.secParts.map(({ part }) => ofSecPart(part)),
      ...affectedCategories(after).map((category): Topic => `category/${category}`),
    ]),
  ];
}

/** By which topics somebody follows a consultation: those of its proposal, or the parts of the code that the chapters of one on the code itself are about. */
export const topicsOfConsultation = (proposal: Proposal | null, chapters: readonly { secParts: readonly string[] }[]): Topic[] =>
  proposal ? topicsOf(null, proposal) : [...new Set(chapters.flatMap(({ secParts }) => secParts.flatMap(topicOfPlace)))];

/** "Section D1.7", as a paper names a place, is followed as Section D. */
const topicOfPlace = (named: string): Topic[] => {
  const place = secPlaceNamed(named);
  return place ? [ofSecPart(place.part)] : [];
};

/** What the proposal of a topic is called, where the topic is that proposal. */
export const referenceFor = (topic: Topic, proposal: Proposal): string | null => (topic === proposal.id ? referenceOf(proposal) : null);
