import { readSeat, type SeatProps, type Shelf, seatMetadata } from '#app/change-board/read-body.ts';
import { SeatPage } from '#components/directory/seat-page.tsx';

export const dynamic = 'force-dynamic';

const shelf: Shelf = { body: 'body/panel', book: 'register', base: '/panel' };
export const generateMetadata = (props: SeatProps) => seatMetadata(shelf, props);

/** One seat with everybody who has held it. */
export default async function Seat(props: SeatProps) {
  return <SeatPage {...(await readSeat(shelf, props))} />;
}
