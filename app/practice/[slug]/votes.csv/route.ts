import { practice } from '#app/modifications/[slug]/read-view.ts';
import { GET as votes } from '#app/modifications/[slug]/votes.csv/route.ts';

export const dynamic = 'force-dynamic';

/** The votes on a made-up example, as a spreadsheet. */
export const GET = (request: Request, context: { params: Promise<{ slug: string }> }): Promise<Response> =>
  votes(request, { ...context, shelf: practice });
