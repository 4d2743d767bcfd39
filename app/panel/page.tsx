import { BodyPage } from '#components/directory/body-page.tsx';
import { Elections } from '#components/directory/elections.tsx';
import { SeatPattern } from '#components/directory/pattern.tsx';
import { readDirectoryPage } from '#db/queries/directory.ts';
import { papersById } from '#db/queries/papers.ts';
import { type BodyProps, bodyMetadata, readBody, type Shelf } from '../change-board/read-body.ts';

export const dynamic = 'force-dynamic';

const shelf: Shelf = { body: 'body/panel', book: 'register', base: '/panel' };
export const generateMetadata = (props: BodyProps) => bodyMetadata(shelf, props);

/** The Panel: its seats and members, now and on any past day. */
export default async function PanelPage(props: BodyProps & { shelf?: Shelf }) {
  const view = await readBody(props.shelf ?? shelf, props);
  return (
    <>
      <BodyPage
        view={view}
        what="The Panel oversees the process: it converts Draft Proposals, sets paths and timetables, and approves reports for consultation."
        nobody={<SeatPattern body="body/panel" name={view.body.name} papers={papersById()} />}
      />
      <Elections directory={readDirectoryPage(view.book).directory} day={view.on} rules="/process" />
    </>
  );
}
