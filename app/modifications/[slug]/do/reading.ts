import { notFound } from 'next/navigation';
import { database } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { now } from '#lib/clock.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { proposalAtHand } from '#lib/services/at-hand.ts';
import { signedIn } from '#lib/session.ts';
import { type PageProps, theRegister } from '../read-view.ts';

/** What the page of what can be done is shown with. */
export async function readReading({ params, searchParams, shelf = theRegister }: PageProps) {
  const { slug } = await params;
  const base = `${shelf.register}/${slug}`;
  const viewer = await signedIn(`${base}/do`);
  const moment = now();
  const atHand = proposalAtHand(shelf.book, slug, moment) ?? notFound();
  const search = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const names = namesOf(database(), shelf.book);
  const nameOf = (id: string) => names.of(id) ?? 'somebody whose name is not recorded';
  return { shelf, base, viewer, atHand, now: moment, search, nameOf, reference: referenceOf(atHand.proposal) };
}
export type Reading = Awaited<ReturnType<typeof readReading>>;
