import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { isStanding } from '#lib/process/proposal/form/standing.ts';
import { beginDraft } from '#lib/services/draft.ts';
import { capacities } from '#lib/services/viewer.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

/** Begins a form in one of the capacities that the directory gives. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const viewer = await currentViewer();
  if (!viewer) return signInFirst('/raise', form.fields);
  const { standing: [standing = ''] = [], as: [as = ''] = [], token: [token] = [] } = form.fields;
  const all = capacities(viewer, londonDay(now()));
  const actor = as ? all.find(({ id }) => id === as) : all[0];
  if (!actor || !isStanding(standing)) return seeOther('/raise');
  const done = await beginDraft({ viewer, standing, actor, token }, now());
  return seeOther(done.ok ? `/raise/${done.id}` : '/raise');
}
