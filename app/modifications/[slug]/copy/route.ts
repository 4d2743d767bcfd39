import { nextDeadline } from '#components/lifecycle/now-sentence.ts';
import { quotedFrom } from '#components/lifecycle/quoted.ts';
import { brief, citation, deadlineLine } from '#lib/documents/copy.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';

/** The brief, the deadline line and the citation of a proposal as plain text, for those who copy without JavaScript. */
export async function GET(request: Request, { params, shelf }: Pick<PageProps, 'params' | 'shelf'>): Promise<Response> {
  const searchParams = Promise.resolve(Object.fromEntries(new URL(request.url).searchParams));
  const found = await readView({ params, searchParams, shelf });
  if (found.found !== 'shown') return plain('No such proposal is on record then.\n', 404);
  const { view } = found;
  const quoted = quotedFrom(view);
  const deadline = nextDeadline(view);
  const cited = citation(quoted, {
    entry: view.proposal.lastEntry,
    recorded: view.asked.known ?? view.proposal.lastRecorded,
    asOf: view.asked.asOf ?? view.today,
  });
  const texts = [brief(quoted), deadline && deadlineLine(quoted, deadline.what, deadline.when), cited];
  return plain(`${texts.filter(Boolean).join('\n\n')}\n`);
}

const plain = (text: string, status = 200) => new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
