import { notFound } from 'next/navigation';
import { today } from '#lib/clock.ts';
import { seeOther } from '#lib/forms/post.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { capacities, type Viewer } from '#lib/services/viewer.ts';
import { signedIn } from '#lib/session.ts';

/** Who keeps the directory of their book: the Code Administrator's people. Others are told that there is no such page; nobody signed in is sent to sign in. */
export async function keeper(returnTo: string): Promise<{ viewer: Viewer; actor: Actor }> {
  const viewer = await signedIn(returnTo);
  return { viewer, actor: keeperOf(viewer) ?? notFound() };
}

/** What an address under /admin answers to a post that is not the sender’s to make, or is about nothing: on to an address at which there is nothing, whose page (404) says who may. */
export const notForYou = (): Response => seeOther('/admin/nothing-done');

/** The capacity in which somebody keeps the directory, or null. */
export const keeperOf = (viewer: Viewer): Actor | null =>
  capacities(viewer, today()).find(({ kinds }) => kinds.includes('code-administrator')) ?? null;
