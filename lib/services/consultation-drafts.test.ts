import { expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { beginComposition, readComposition } from './consultation-drafts.ts';
import { people, practiceWithProposal } from './testing.ts';

const now = '2027-03-08T10:00:00.000Z';
const copy = (copyNumber: number) => {
  const raised = { number: 147, suffix: null, regime: '2018', title: 'Full Extract', slug: `full-extract-${copyNumber}`, series: 'copy' };
  const data = { ...raised, copyOf: 'smki-full-extract', copyNumber };
  const about = { v: 1, effective: { on: '2027-03-01' }, actor: 'person/x002', rule: null, source: null, corrects: null };
  return { stream: `proposal/copy${copyNumber}`, event: { type: 'raised', ...about, data } };
};

test('a consultation of the Secretary of State is issued by the department, all others by the Code Administrator', async () => {
  const db = await practiceWithProposal('2027-03-01');
  const issuer = async (kind: 'secretary-of-state' | 'request-for-information') => {
    const id = await beginComposition(people.analyst, { kind, proposal: null, set: 'free', own: [] }, now);
    return readComposition(id, people.analyst)?.draft.content.issuedBy;
  };
  const department = Object.values(readDirectory(db, 'practice').organisations).find(({ kind }) => kind === 'government');
  expect(department).toBeDefined();
  expect(await issuer('secretary-of-state')).toBe(department?.id);
  expect(await issuer('request-for-information')).toBe('body/code-administrator');
});

test('the consultations of two copies of one proposal have titles of their own; what they ask is what the original would ask', async () => {
  await practiceWithProposal('2027-03-01');
  await commit(database(), { book: 'practice', events: [copy(1), copy(2)] }, '2027-03-01T10:00:00.000Z');
  const begun = async (proposal: string) => {
    const id = await beginComposition(people.analyst, { kind: 'refinement', proposal, set: 'standard', own: [] }, now);
    return readComposition(id, people.analyst)?.draft.content;
  };
  const [one, two] = [await begun('proposal/copy1'), await begun('proposal/copy2')];
  expect([one?.title, two?.title]).toEqual([
    'DP147 ‘Full Extract’ Refinement Consultation',
    'DP147 Practice 2 ‘Full Extract’ Refinement Consultation',
  ]);
  expect(two?.questions).toEqual(one?.questions);
  expect(JSON.stringify(two?.questions)).not.toContain('Practice');
});
