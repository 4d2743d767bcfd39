import Page, { generateMetadata as head } from '#app/modifications/[slug]/ask/page.tsx';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
type Props = Parameters<typeof Page>[0];

export const generateMetadata = (props: Props) => head({ ...props, shelf: practice });

/** The form for a question about a practice proposal. */
export default function PracticeAskPage(props: Props) {
  return Page({ ...props, shelf: practice });
}
