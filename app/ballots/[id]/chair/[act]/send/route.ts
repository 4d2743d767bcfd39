import type { Typed } from '#lib/forms/input.ts';
import { seeOther } from '#lib/forms/post.ts';
import type { Instant } from '#lib/process/day.ts';
import type { BallotAtHand } from '#lib/services/ballot-reading.ts';
import { type Changed, cancelBallot, closeBallot, publishMotion } from '#lib/services/closing-ballots.ts';
import { park } from '#lib/services/park.ts';
import { noBallot, posting } from '../../../place.ts';

export const dynamic = 'force-dynamic';

type Act = (
  at: BallotAtHand & { typed: Typed },
  token: string,
  now: Instant,
) => Promise<Changed | { ok: false; invalid: Record<string, string> }>;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  [
    'close',
    ({ viewer, ballot, typed }, token, now) => {
      const casting = (['for', 'against'] as const).find((one) => one === typed.casting?.[0]) ?? null;
      return closeBallot(viewer, { ballot: ballot.id, casting, token }, now);
    },
  ],
  ['publish', ({ viewer, ballot }, token, now) => publishMotion(viewer, { ballot: ballot.id, token }, now)],
  [
    'cancel',
    async ({ viewer, ballot, typed }, token, now) => {
      const reason = typed.reason?.[0]?.trim() ?? '';
      if (!reason || reason.length > 2000)
        return { ok: false, invalid: { reason: 'Say why the ballot is cancelled, in up to 2,000 characters.' } };
      return cancelBallot(viewer, { ballot: ballot.id, reason, token }, now);
    },
  ],
]);

/** Closes, publishes or cancels a ballot for the Code Administrator; what stands in the way is said on the check page. */
export const POST = posting<{ id: string; act: string }>('/chair', async (at, { act: name }, arrived) => {
  const { viewer, base, typed, keeper } = at;
  const act = acts.get(name);
  const token = typed.token?.[0] ?? '';
  if (!act || !keeper || token.length < 16 || token.length > 100) return noBallot();
  const done = await act(at, token, arrived);
  if (done.ok) return seeOther(`${base}/chair`);
  if ('missing' in done) return noBallot();
  const errors = 'invalid' in done ? done.invalid : { form: done.reason };
  const { token: _, ...fields } = typed;
  const path = `${base}/chair/${name}`;
  return seeOther(`${path}?attempt=${await park({ login: viewer.login, path, fields, errors, checked: false }, arrived)}#error-summary`);
});
