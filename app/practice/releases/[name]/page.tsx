import { practice } from '#app/modifications/[slug]/read-view.ts';
import Page, { generateMetadata as head } from '#app/releases/[name]/page.tsx';

export const dynamic = 'force-dynamic';
type Props = Parameters<typeof Page>[0];

export const generateMetadata = (props: Props) => head({ ...props, shelf: practice });

/** What a Release carries in practice, under the practice banner. */
export default function PracticeReleasePage(props: Props) {
  return Page({ ...props, shelf: practice });
}
