import Page, { metadata } from '#app/consultations/[id]/whole-responses/page.tsx';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export { metadata };

type Props = Parameters<typeof Page>[0];

/** The same page for a made-up consultation. */
export default function PracticePage(props: Props) {
  return Page({ ...props, shelf: practice });
}
