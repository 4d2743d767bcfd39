import { BodyPage } from '#components/directory/body-page.tsx';
import { SeatPattern } from '#components/directory/pattern.tsx';
import { papersById } from '#db/queries/papers.ts';
import { type BodyProps, bodyMetadata, readBody, type Shelf } from './read-body.ts';

export const dynamic = 'force-dynamic';

const shelf: Shelf = { body: 'body/change-board', book: 'register', base: '/change-board' };
export const generateMetadata = (props: BodyProps) => bodyMetadata(shelf, props);

/** The Change Board: its seats and members, now and on any past day. */
export default async function ChangeBoardPage(props: BodyProps & { shelf?: Shelf }) {
  const view = await readBody(props.shelf ?? shelf, props);
  return (
    <BodyPage
      view={view}
      what="The Change Board votes on proposals. On self-governance its vote decides; otherwise it is a recommendation to the Authority."
      nobody={<SeatPattern body="body/change-board" name={view.body.name} papers={papersById()} />}
    />
  );
}
