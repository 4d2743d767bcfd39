import Page, { generateMetadata as head } from '#app/modifications/[slug]/documents/[name]/compare/page.tsx';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
type Props = Parameters<typeof Page>[0];

export const generateMetadata = (props: Props) => head({ ...props, shelf: practice });

/** Two versions of a document of a made-up example, compared. */
export default function PracticePage(props: Props) {
  return Page({ ...props, shelf: practice });
}
