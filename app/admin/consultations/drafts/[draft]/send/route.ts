import { keeperOf, notForYou } from '#app/admin/keeper.ts';
import { now } from '#lib/clock.ts';
import { changed, composedInput } from '#lib/forms/consultation-input.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { readComposition, saveComposition } from '#lib/services/consultation-drafts.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

type Props = { params: Promise<{ draft: string }> };
const faster = 'A colleague saved this meanwhile. What you typed is kept below; open the page anew to see theirs, then save yours again.';

/** Saves what was typed as a version, and does what the button says: add, move, take out, or go on to the check page. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { draft } = await params;
  const path = `/admin/consultations/drafts/${draft}`;
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return signInFirst(path, posted.fields);
  const held = keeperOf(viewer) ? readComposition(draft, viewer) : null;
  if (!held || held.draft.announced) return notForYou();
  const { do: [act = 'save'] = [], version = [], ...typed } = posted.fields;
  const { content, errors } = composedInput(held.draft.content, typed);
  const back = async (faults: Record<string, string>) => {
    const attempt = await park({ login: viewer.login, path, fields: typed, errors: faults, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  };
  if (Object.keys(errors).length > 0) return back(errors);
  const after = changed(content, act);
  if (Number(version[0]) !== held.version) return back({ form: faster });
  const done = await saveComposition(viewer, held, { content: after, what: whatOf(act) }, now());
  if (!done.ok) return back({ form: faster });
  if (act === 'announce') return seeOther(`${path}/announce`);
  const added = act.startsWith('add-question') ? after.questions.at(-1)?.id : act === 'add-chapter' ? after.chapters.at(-1)?.id : null;
  return seeOther(`${path}?saved=1${added ? `#${added}` : ''}`);
}

/** What a save did, as the list of versions says it. */
function whatOf(act: string): string {
  if (act.startsWith('add-question')) return 'A question added';
  if (act === 'add-chapter') return 'A chapter added';
  const [verb, of] = act.split(' ');
  if (verb === 'remove') return `${of} taken out`;
  return verb === 'up' || verb === 'down' ? `${of} moved ${verb}` : 'Text saved';
}
