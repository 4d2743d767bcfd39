import { bodyVotesCsv } from '#app/change-board/read-votes.ts';

export const dynamic = 'force-dynamic';
export const GET = bodyVotesCsv({ body: 'body/change-board', book: 'practice', base: '/practice/change-board' });
