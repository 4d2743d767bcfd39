import Page from '#app/change-board/page.tsx';
import { type BodyProps, bodyMetadata, type Shelf } from '#app/change-board/read-body.ts';

export const dynamic = 'force-dynamic';

const shelf: Shelf = { body: 'body/change-board', book: 'practice', base: '/practice/change-board' };
export const generateMetadata = (props: BodyProps) => bodyMetadata(shelf, props);

/** The Change Board of the practice book, under the practice banner. */
export default function PracticeChangeBoardPage(props: BodyProps) {
  return Page({ ...props, shelf });
}
