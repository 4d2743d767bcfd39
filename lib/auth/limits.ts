import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may be tried before one has to wait, by account and by network. No paper says; these are our choice. */
const allowed = {
  passphrase: { account: 10, network: 60, minutes: 15 },
  code: { account: 5, network: 60, minutes: 15 },
  reset: { account: 3, network: 20, minutes: 60 },
  follow: { account: 5, network: 30, minutes: 60 },
  ask: { account: 5, network: 10, minutes: 60 },
  /** Forms that are kept for somebody who is not signed in; all of them count as one account. */
  parked: { account: 600, network: 30, minutes: 60 },
  /** Forms of the sign-in that are shown again with what is wrong; all of them count as one account. */
  retry: { account: 3000, network: 120, minutes: 60 },
} as const;

export type Tried = keyof typeof allowed;
type Limits = Record<Tried, { account: RateLimiterMemory; network: RateLimiterMemory }>;

const held = globalThis as { triesAtSigningIn?: Limits | undefined };

/**
 * Counts a try and says for how many minutes no more is taken; null while more may be tried. The answer is the same whether there is such an account or not. `weight`: as how many
 * tries it counts.
 */
export async function tooMany(what: Tried, login: string, network: string, weight = 1): Promise<number | null> {
  const { account, network: net } = limits()[what];
  const waits = await Promise.all([consumed(account, login, weight), consumed(net, network, weight)]);
  const longest = Math.max(...waits);
  return longest > 0 ? Math.ceil(longest / 60_000) : null;
}

/** What was typed was right: this account's tries are forgotten, and this one is not held against its network. */
export async function forgive(what: Tried, login: string, network: string): Promise<void> {
  const { account, network: net } = limits()[what];
  await Promise.all([account.delete(login), net.reward(network)]);
}

/** For tests: nobody has tried anything yet. */
export const forgetTries = (): void => {
  held.triesAtSigningIn = undefined;
};

export const waitFor = (minutes: number): string =>
  `Too many attempts. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`;

function limits(): Limits {
  held.triesAtSigningIn ??= Object.fromEntries(
    Object.entries(allowed).map(([what, { account, network, minutes }]) => {
      const limiter = (points: number) => new RateLimiterMemory({ points, duration: minutes * 60 });
      return [what, { account: limiter(account), network: limiter(network) }];
    }),
  ) as Limits;
  return held.triesAtSigningIn;
}

/** Milliseconds to wait; 0 where there is still something left. The limiter refuses by rejecting. */
const consumed = (limiter: RateLimiterMemory, key: string, weight: number): Promise<number> =>
  limiter.consume(key, weight).then(
    () => 0,
    (refused: RateLimiterRes) => refused.msBeforeNext,
  );

/**
 * The network that an address belongs to: an IPv4 address itself, the first 64 bits of an IPv6 address, which one household has to itself.
 * `forwarded`: x-forwarded-for as our own server sets it, or a trusted proxy, whose own entry is the last.
 */
export function networkOf(forwarded: string | null): string {
  const address = forwarded?.split(',').at(-1)?.trim().toLowerCase() ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const groups =
    tail === undefined ? before : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return groups.slice(0, 4).join(':');
}
