import { practice } from '#app/modifications/[slug]/read-view.ts';
import Page, { generateMetadata as head } from '#app/modifications/[slug]/recommendation/page.tsx';

export const dynamic = 'force-dynamic';
type Props = Parameters<typeof Page>[0];

export const generateMetadata = (props: Props) => head({ ...props, shelf: practice });

/** The recommendation on a made-up example. */
export default function PracticePage(props: Props) {
  return Page({ ...props, shelf: practice });
}
