import { z } from 'zod';
import type { BallotBehind, MotionVote } from '../lib/process/ballot/published.ts';
import { sealedVote } from '../lib/process/ballot/vote.ts';
import type { Choice, Vote } from '../lib/process/proposal/ballot.ts';
import { receiptOf } from './chain.ts';

type Published = {
  ballot?: BallotBehind;
  votes?: MotionVote[];
  solutions?: { key: string; votes: Vote[] }[];
};
type Cast = { seat: string; key: string; choice: Choice; reason: string; receipt: string | null };

/** What is wrong with the votes that an entry publishes: a receipt that is not the fingerprint of its salt and text, or a vote that its sealed text does not say. Null for every other entry. */
export function faultOfVotes(type: string, data: Published): string | null {
  if ((type !== 'result-published' && type !== 'motion-decided') || !data.ballot) return null;
  const { sealed } = data.ballot;
  for (const { seat, versions } of sealed)
    for (const [n, { text, salt, receipt }] of versions.entries())
      if (receiptOf(salt, text) !== receipt) return `the receipt of vote ${n + 1} of ${seat} is not the fingerprint of its salt and text`;
  for (const cast of castIn(data)) {
    const last = sealed.find(({ seat }) => seat === cast.seat)?.versions.at(-1);
    if (!last) return `the vote of ${cast.seat} has no sealed text`;
    if (cast.receipt !== null && cast.receipt !== last.receipt) return `the vote of ${cast.seat} has another receipt than its sealed text`;
    const position = sealedPosition(last.text, cast.key);
    if (position?.choice !== cast.choice || position.reason !== cast.reason)
      return `the vote of ${cast.seat} is not what its sealed text says`;
  }
  return null;
}

const castIn = ({ solutions = [], votes = [] }: Published): Cast[] => [
  ...solutions.flatMap(({ key, votes: cast }) =>
    cast.map(({ seat, seatId, choice, reason, receipt }) => ({ seat: seatId ?? seat, key, choice, reason, receipt: receipt ?? null })),
  ),
  ...votes.map(({ seat, choice, reason }) => ({ seat, key: 'motion', choice, reason, receipt: null })),
];

const sealedText = z.string().transform((text, context) => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});

/** What a sealed text says on one question; nothing where it is not the text of a vote. */
const sealedPosition = (text: string, key: string) =>
  sealedText
    .pipe(sealedVote)
    .safeParse(text)
    .data?.said.positions.find((position) => position.key === key);
