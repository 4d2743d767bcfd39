import { practice } from '#app/modifications/[slug]/read-view.ts';
import { GET as stages } from '#app/modifications/[slug]/stages.csv/route.ts';

export const dynamic = 'force-dynamic';

/** The time that a made-up example spent in each stage, as a spreadsheet. */
export const GET = (request: Request, context: { params: Promise<{ slug: string }> }): Promise<Response> =>
  stages(request, { ...context, shelf: practice });
