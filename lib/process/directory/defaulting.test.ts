import { expect, test } from 'vitest';
import { consequenceOf, standingOf, withoutElectionVote } from './defaulting.ts';
import { type Directory, emptyDirectory, type Organisation } from './directory.ts';

const organisation = (id: string, votingGroup: string | null, category: Organisation['category'] = 'large-supplier'): Organisation => ({
  id: `organisation/${id}`,
  name: id,
  labels: [],
  kind: 'party',
  category,
  categoryPrinted: null,
  votingGroup,
  entry: 1,
  source: null,
});
const first = organisation('First Energy', 'Group One');
const sister = organisation('Sister Gas', ' group  one');
const other = organisation('Other Power', 'Group Two');
const small = organisation('Small Light', null, 'small-supplier');
const directory: Directory = {
  ...emptyDirectory,
  organisations: Object.fromEntries([first, sister, other, small].map((one) => [one.id, one])),
  suspensions: { [first.id]: [{ right: 'elections', from: '2026-11-13', to: '2026-12-10', reason: 'Default', meeting: null, entry: 9 }] },
};

test('DEFAULT-1: the defaulting Party and each other member of its Voting Group lose the vote in Panel elections, on its days and nobody else', () => {
  const lost = (day: string) => withoutElectionVote(directory, day).map((one) => one.organisation);
  expect(lost('2026-11-12')).toEqual([]);
  expect(lost('2026-11-13')).toEqual([first.id, sister.id]);
  expect(lost('2026-12-10')).toEqual([first.id, sister.id]);
  expect(lost('2026-12-11')).toEqual([]);
});

test('DEFAULT-1: a page of a member of the group says through whom it lost the vote', () => {
  expect(standingOf(directory, sister, '2026-11-23')).toEqual([
    'It has no vote in Panel elections, as a member of the Voting Group of First Energy.',
  ]);
  expect(standingOf(directory, first, '2026-11-23')).toEqual([
    'Since 13 November 2026: First Energy and the other members of its Voting Group (Sister Gas) lose the vote in Panel elections. The elections are not held in this register: it shows who has no vote.',
  ]);
  expect(standingOf(directory, other, '2026-11-23')).toEqual([]);
});

test('DEFAULT-6: a Small Supplier has no Voting Group’s seat, so nothing is suspended by itself', () => {
  expect(consequenceOf(directory, small, 'board-member')).toBe(
    'The papers do not say which member of the Change Board a Small Supplier’s default touches, so a seat is suspended only where the Panel decided so: none is by itself.',
  );
});
