import { notFound } from 'next/navigation';
import { today } from '#lib/clock.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { capacities, type Viewer } from '#lib/services/viewer.ts';
import { signedIn } from '#lib/session.ts';

/** Who keeps the directory of their book: the Code Administrator's people. Others are told that there is no such page; nobody signed in is sent to sign in. */
export async function keeper(returnTo: string): Promise<{ viewer: Viewer; actor: Actor }> {
  const viewer = await signedIn(returnTo);
  return { viewer, actor: keeperOf(viewer) ?? notFound() };
}

/** The capacity in which somebody keeps the directory, or null. */
export const keeperOf = (viewer: Viewer): Actor | null =>
  capacities(viewer, today()).find(({ kinds }) => kinds.includes('code-administrator')) ?? null;
