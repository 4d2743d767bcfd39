import { type BodyProps, bodyMetadata, type Shelf } from '#app/change-board/read-body.ts';
import Page from '#app/panel/page.tsx';

export const dynamic = 'force-dynamic';

const shelf: Shelf = { body: 'body/panel', book: 'practice', base: '/practice/panel' };
export const generateMetadata = (props: BodyProps) => bodyMetadata(shelf, props);

/** The Panel of the practice book, under the practice banner. */
export default function PracticePanelPage(props: BodyProps) {
  return Page({ ...props, shelf });
}
