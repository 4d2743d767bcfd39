import { sendQuestion } from '#app/modifications/[slug]/ask/send.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const POST = (request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> =>
  sendQuestion(request, params, practice);
