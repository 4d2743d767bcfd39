import { seatVotesCsv } from '#app/change-board/read-votes.ts';

export const dynamic = 'force-dynamic';
export const GET = seatVotesCsv({ body: 'body/panel', book: 'practice', base: '/practice/panel' });
