import { keeperOf, notForYou } from '#app/admin/keeper.ts';
import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { announceConsultation } from '#lib/services/announcing.ts';
import { readComposition } from '#lib/services/consultation-drafts.ts';
import { park } from '#lib/services/park.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';

type Props = { params: Promise<{ draft: string }> };

/** Announces a consultation as it was checked; where a colleague changed it meanwhile, the check page is shown again. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { draft } = await params;
  const path = `/admin/consultations/drafts/${draft}/announce`;
  const viewer = await currentViewer();
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  if (!viewer) return signInFirst(path, {});
  const held = keeperOf(viewer) ? readComposition(draft, viewer) : null;
  if (!held) return notForYou();
  const { token: [token = ''] = [], version = [] } = posted.fields;
  const back = async (form: string) => {
    const attempt = await park({ login: viewer.login, path, fields: {}, errors: { form }, checked: false }, now());
    return seeOther(`${path}?attempt=${attempt}#error-summary`);
  };
  if (held.draft.announced) return seeOther(`/admin/${held.draft.announced.replace('/', 's/')}`);
  if (token === '' || Number(version[0]) !== held.version)
    return back('It was changed meanwhile, so nothing was announced. Look at it again.');
  const done = await announceConsultation(viewer, held, token, now());
  if (done.ok) return seeOther(`/admin/${done.id.replace('/', 's/')}?announced=1`);
  if ('invalid' in done) return back(Object.values(done.invalid).join('. '));
  return back(
    'reason' in done ? `${done.reason} (${done.rule})` : 'Something happened meanwhile, so nothing was announced. Look at it again.',
  );
}
