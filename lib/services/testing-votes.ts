import type { Said } from '#lib/process/ballot/vote.ts';
import type { Choice } from '#lib/process/proposal/ballot.ts';
import { closeBallot } from './closing-ballots.ts';
import { openReportBallot } from './opening-ballots.ts';
import { doTake, people, stream } from './testing.ts';
import { castVote } from './voting.ts';

export const votingDay = '2026-12-09';
const at = (hour: string) => `${votingDay}T${hour}:00.000Z`;
const id = '900-1';

export const says = (choice: Choice, reason = 'It helps the DCC to meet its duties.', more: Partial<Said> = {}): Said => ({
  positions: [
    {
      key: 'proposed',
      choice,
      reason: choice === 'abstain' ? '' : reason,
      objectives: choice === 'abstain' ? [] : [{ objective: 'b', view: 'better', words: 'Fewer lost days.' }],
    },
  ],
  interest: null,
  recused: false,
  ...more,
});

/** What a seat casts, in the order in which it casts it; `for`: recorded by the Code Administrator. */
export type Casting = { seat: string; person: string; said: Said; for?: boolean };

/** The Change Board's ballot on DP900 from its opening to its published result, of the practice book that `practiceBeforeBoard` made. Throws where a step is refused. */
export async function publishBallot(castings: readonly Casting[]): Promise<void> {
  const done = async (what: string, step: Promise<{ ok: boolean }>) => {
    const answer = await step;
    if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer)}`);
  };
  await done('opening', openReportBallot(people.analyst, { proposal: stream, meeting: null }, at('09:00')));
  const seen: Record<string, number> = {};
  for (const [n, { seat, person, said, for: recorded }] of castings.entries()) {
    const viewer = recorded ? people.analyst : { login: `${person}@demo.example`, person, book: 'practice' as const };
    const voting = { ballot: id, seat, said, seen: seen[seat] ?? 0, token: `vote ${n}`, for: recorded ? person : undefined };
    await done(`the vote of ${seat}`, castVote(viewer, voting, at(`10:${String(n).padStart(2, '0')}`)));
    seen[seat] = (seen[seat] ?? 0) + 1;
  }
  await done('closing', closeBallot(people.analyst, { ballot: id, casting: null, token: 'close' }, at('11:00')));
  await done('publishing', doTake('publish-result', people.analyst, at('12:00')));
}
