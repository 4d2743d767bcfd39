import type { View } from './view.ts';

/** A Release by name, with the way to what it carries; "SEC Release" alone where it is not on record. */
export function ReleaseLink({ view, id }: { view: View; id: string }) {
  const release = view.releases[id];
  if (!release) return 'SEC Release';
  return <a href={`${view.practice ? '/practice' : ''}/releases/${id.slice('release/'.length)}`}>{release.name}</a>;
}

/** The id of the Release on a day that one of the proposal's options names; undefined where none does. */
export const releaseOn = ({ proposal }: View, day: string): string | undefined =>
  proposal.implementationOptions.find(({ date }) => date === day)?.release;
