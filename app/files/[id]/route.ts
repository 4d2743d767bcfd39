import { seeOther } from '#lib/forms/post.ts';
import { fileHref } from '#lib/services/files.ts';
import { fileForAsker, noSuchFile } from './found.ts';

export const dynamic = 'force-dynamic';

/** Leads to a file by its id alone, as an answer has it: what it is called is told to whoever may read it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const file = await fileForAsker((await params).id);
  return file ? seeOther(fileHref(file)) : noSuchFile();
}
