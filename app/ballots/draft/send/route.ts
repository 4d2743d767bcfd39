import { now } from '#lib/clock.ts';
import { readForm, seeOther } from '#lib/forms/post.ts';
import { voteInput, wordsAlone } from '#lib/forms/vote-input.ts';
import { tooLong } from '#lib/process/ballot/vote.ts';
import { park } from '#lib/services/park.ts';
import { saveVoteDraft } from '#lib/services/vote-drafts.ts';
import { currentViewer, signInFirst } from '#lib/session.ts';
import { noBallot } from '../../[id]/place.ts';
import { draftHref, draftMatter } from '../matter.ts';

export const dynamic = 'force-dynamic';

/** Keeps a private draft for the member who wrote it. */
export async function POST(request: Request): Promise<Response> {
  const posted = await readForm(request);
  if (!posted.ok) return posted.response;
  const { proposal, meeting, item, ...typed } = posted.fields;
  const search = { proposal: proposal?.[0], meeting: meeting?.[0], item: item?.[0] };
  const viewer = await currentViewer();
  if (!viewer) return signInFirst(draftHref(search), posted.fields);
  const moment = now();
  const found = draftMatter(viewer, search, moment);
  if (!found?.member || found.refused) return noBallot();
  const said = voteInput(found.ballot.questions, typed);
  const errors = { ...tooLong(said), ...wordsAlone(found.ballot.questions, typed) };
  if (Object.keys(errors).length > 0) {
    const attempt = await park({ login: viewer.login, path: '/ballots/draft', fields: typed, errors, checked: false }, moment);
    return seeOther(`${draftHref(search, { attempt })}#error-summary`);
  }
  await saveVoteDraft(viewer, found.about, said, moment);
  return seeOther(draftHref(search, { kept: '1' }));
}
