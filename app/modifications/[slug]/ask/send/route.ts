import { theRegister } from '../../read-view.ts';
import { sendQuestion } from '../send.ts';

export const POST = (request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> =>
  sendQuestion(request, params, theRegister);
