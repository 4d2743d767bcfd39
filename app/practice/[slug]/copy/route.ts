import { GET as copy } from '#app/modifications/[slug]/copy/route.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';

/** What may be copied of a made-up example, as plain text. */
export const GET = (request: Request, context: { params: Promise<{ slug: string }> }): Promise<Response> =>
  copy(request, { ...context, shelf: practice });
