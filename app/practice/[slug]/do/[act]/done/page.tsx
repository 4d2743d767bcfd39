import Page, { generateMetadata as head } from '#app/modifications/[slug]/do/[act]/done/page.tsx';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
type Props = Parameters<typeof Page>[0];

export const generateMetadata = (props: Props) => head({ ...props, shelf: practice });

/** The confirmation of an act on a made-up proposal, under the practice banner. */
export default function PracticePage(props: Props) {
  return Page({ ...props, shelf: practice });
}
