import type { Metadata } from 'next';
import { nowSentence } from '#components/lifecycle/now-sentence.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { type PageProps, readView, type Shelf, theRegister } from './read-view.ts';

/** The head of a proposal's page: "MP147 SMKI Full Extract: where it stands"; its description is the Now sentence. */
export async function metadataOf(props: PageProps, what: string, part = '', shelf: Shelf = theRegister): Promise<Metadata> {
  const found = await readView(props, undefined, shelf);
  if (found.found !== 'shown') return { title: found.found === 'missing' ? 'No such proposal' : 'Not on record then' };
  const { view } = found;
  const { proposal } = view;
  const name = [referenceOf(proposal), proposal.title].filter(Boolean).join(' ');
  const description = nowSentence(view);
  const title = `${view.practice ? 'Practice: ' : ''}${name}: ${what}`;
  const past = view.asked.asOf || view.asked.known;
  return {
    title,
    description,
    alternates: { canonical: `${view.base}${part}` },
    openGraph: { title, description, url: `${view.base}${part}` },
    ...(past && { robots: { index: false } }),
  };
}
