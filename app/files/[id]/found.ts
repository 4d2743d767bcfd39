import { cookies } from 'next/headers';
import { linkCookie } from '#app/consultations/[id]/respond/place.ts';
import { today } from '#lib/clock.ts';
import { type FoundFile, findFile, findOwnFile } from '#lib/services/files.ts';
import { currentViewer } from '#lib/session.ts';

/** A file that whoever asks may read, or null. */
export const fileForAsker = async (id: string): Promise<FoundFile | null> =>
  findFile(id, await currentViewer(), today()) ?? findOwnFile(id, (await cookies()).get(linkCookie)?.value);

/** What everybody else reads. */
export const noSuchFile = (): Response =>
  new Response('There is no such file, or it is not for you to read.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
