import { placeOf } from '#app/consultations/[id]/respond/place.ts';
import { practice, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { today } from '#lib/clock.ts';
import type { FileStep } from '#lib/files/step.ts';
import { bringsFiles } from '#lib/services/response-files.ts';
import { capacities, type Viewer } from '#lib/services/viewer.ts';
import { currentViewer } from '#lib/session.ts';

/** Who brings a file: an account, or whoever answers a consultation by a link without one. `owner`: under whose name the form waits. */
export type Bringer = { owner: string; by: string; book: Viewer['book']; organisation: string | null };

/** Who brings the file of a step; null for nobody who could be told apart. */
export async function bringerOf({ form }: FileStep): Promise<Bringer | null> {
  const viewer = await currentViewer();
  if (viewer) {
    const { login, person, book } = viewer;
    return { owner: login, by: person, book, organisation: capacities(viewer, today())[0]?.organisation ?? null };
  }
  const [, elsewhere, id] = /^(\/practice)?\/consultations\/([\w-]+)\/respond$/.exec(form) ?? [];
  const shelf = elsewhere ? practice : theRegister;
  const place = id ? await placeOf(id, shelf) : null;
  return place?.voice && place.owner ? { owner: place.owner, by: bringsFiles(place.voice), book: shelf.book, organisation: null } : null;
}
