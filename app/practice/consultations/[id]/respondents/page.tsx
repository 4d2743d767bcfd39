import Page, { generateMetadata as head } from '#app/consultations/[id]/respondents/page.tsx';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
type Props = Parameters<typeof Page>[0];

export const generateMetadata = (props: Props) => head({ ...props, shelf: practice });

/** The same page for a made-up consultation. */
export default function PracticePage(props: Props) {
  return Page({ ...props, shelf: practice });
}
