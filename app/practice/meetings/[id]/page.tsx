import Page, { generateMetadata as head } from '#app/meetings/[id]/page.tsx';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
type Props = Parameters<typeof Page>[0];

export const generateMetadata = (props: Props) => head({ ...props, shelf: practice });

/** A made-up meeting, with what it voted on and why, under the practice banner. */
export default function PracticeMeetingPage(props: Props) {
  return Page({ ...props, shelf: practice });
}
