import type { Metadata } from 'next';
import { nowSentence } from '#components/lifecycle/now-sentence.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { type PageProps, readView } from './read-view.ts';

/** The head of a proposal's page: "MP147 SMKI Full Extract: where it stands"; its description is the Now sentence. */
export async function metadataOf(props: PageProps, what: string, part = ''): Promise<Metadata> {
  const found = await readView(props);
  if (found.found === 'missing') return { title: 'No such proposal' };
  if (found.found === 'not-yet') return { title: 'Not on record then', robots: { index: false } };
  const { view } = found;
  const { proposal } = view;
  const name = [referenceOf(proposal), proposal.title].filter(Boolean).join(' ');
  const description = nowSentence(view);
  const title = `${name}: ${what}`;
  const hidden = view.practice || view.asked.asOf || view.asked.known;
  return {
    title,
    description,
    alternates: { canonical: `${view.base}${part}` },
    openGraph: { title, description, url: `${view.base}${part}` },
    ...(hidden && { robots: { index: false } }),
  };
}
