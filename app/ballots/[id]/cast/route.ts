import { seeOther } from '#lib/forms/post.ts';
import { voteInput } from '#lib/forms/vote-input.ts';
import { decidedOf } from '#lib/process/ballot/vote.ts';
import { park, unpark } from '#lib/services/park.ts';
import { castVote, votedFrom } from '#lib/services/voting.ts';
import { askedIn, noBallot, posting, voterOf } from '../place.ts';

export const dynamic = 'force-dynamic';

/** Casts the vote that was checked, once however often the button is pressed; where somebody voted for the seat meanwhile, the check page says so. */
export const POST = posting('', async (at, _, arrived) => {
  const { viewer, ballot, base, typed } = at;
  const attempt = typed.attempt?.[0] ?? '';
  const token = `vote ${attempt}`;
  const parked = unpark(attempt, viewer.login, base, arrived);
  const voter = voterOf(at, askedIn(parked?.fields ?? typed));
  if (!voter) return noBallot();
  const { seat } = voter.elector;
  if (!parked?.checked) return seeOther(`${base}${votedFrom(viewer, { ballot: ballot.id, seat, token }) ? '/done' : ''}${voter.query}`);
  const said = decidedOf(voteInput(ballot.questions, parked.fields));
  const seen = Number(typed.seen?.[0] ?? 0) || 0;
  const voting = { ballot: ballot.id, seat, said, seen, token, for: voter.for };
  const done = await castVote(viewer, voting, arrived);
  if (done.ok) return seeOther(`${base}/done${voter.query}`);
  if ('missing' in done) return noBallot();
  if ('meanwhile' in done || 'reason' in done) return seeOther(`${base}/check${voter.query}&attempt=${attempt}`);
  const { fields } = parked;
  const again = await park({ login: viewer.login, path: base, fields, errors: done.invalid, checked: false }, arrived);
  return seeOther(`${base}${voter.query}&attempt=${again}#error-summary`);
});
