import { seeOther } from '#lib/forms/post.ts';
import { voteInput, wordsAlone } from '#lib/forms/vote-input.ts';
import { decidedOf, faultsOfVote, tooLong } from '#lib/process/ballot/vote.ts';
import { park } from '#lib/services/park.ts';
import { saveVoteDraft } from '#lib/services/vote-drafts.ts';
import { typedAway } from '#lib/services/voting.ts';
import { askedIn, noBallot, posting, voterOf } from '../place.ts';

export const dynamic = 'force-dynamic';

/** Takes the form of a vote: keeps it as a private draft, or leads on to the check page. Nothing is cast. */
export const POST = posting('', async (at, _, arrived) => {
  const { viewer, ballot, base, typed } = at;
  const voter = voterOf(at, askedIn(typed));
  if (!voter || voter.elector.noVote !== null) return noBallot();
  const { go, ...fields } = typed;
  const said = voteInput(ballot.questions, fields);
  const again = (errors: Record<string, string>, checked = false) =>
    park({ login: viewer.login, path: base, fields, errors, checked }, arrived);
  const addressed = (attempt: string) => `${voter.query}&attempt=${attempt}`;
  if (go?.[0] === 'draft' && !voter.for) {
    const errors = { ...tooLong(said), ...wordsAlone(ballot.questions, fields) };
    if (Object.keys(errors).length > 0) return seeOther(`${base}${addressed(await again(errors))}#error-summary`);
    await saveVoteDraft(viewer, ballot, said, arrived, typedAway(viewer, { ballot: ballot.id, seat: voter.elector.seat }));
    return seeOther(`${base}${voter.query}&kept=1#vote`);
  }
  const errors = { ...faultsOfVote(ballot, decidedOf(said)), ...wordsAlone(ballot.questions, fields) };
  if (Object.keys(errors).length > 0) return seeOther(`${base}${addressed(await again(errors))}#error-summary`);
  return seeOther(`${base}/check${addressed(await again({}, true))}`);
});
