import { readDirectoryPage } from '#db/queries/directory.ts';
import { now } from '#lib/clock.ts';
import { readReceipt } from '#lib/forms/how.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { actorFor } from '#lib/process/directory/capacities.ts';
import { standingsOf } from '#lib/process/proposal/form/standing.ts';
import { beginDraft } from '#lib/services/draft.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { keeperOf } from '../../../keeper.ts';

const path = '/admin/submissions/enter';

/** Begins a form for an organisation whose message the Helpdesk received; refused where that organisation could not have raised it that day. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(path, posted.fields);
  if (!keeperOf(viewer)) return seeOther('/admin/submissions');
  const again = async (errors: Record<string, string>) => {
    const attempt = await park({ login: viewer.login, path, fields: posted.fields, errors, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  };
  const { directory } = readDirectoryPage(viewer.book);
  const organisation = directory.organisations[posted.fields.for?.[0] ?? ''];
  const { received: receipt, errors } = readReceipt(posted.fields, now());
  if (!organisation || !receipt) return again({ ...(organisation ? {} : { for: 'Choose whose form it is.' }), ...errors });
  const received = { ...receipt, evidence: receipt.evidence ?? null, recordedBy: viewer.person };
  const actor = { ...actorFor(directory, organisation, organisation.id, receipt.on), received };
  const done = await beginDraft({ viewer, standing: standingsOf(actor)[0] ?? 'outsider', actor, received }, now());
  return done.ok ? seeOther(`/raise/${done.id}`) : again({ for: done.reason });
}
